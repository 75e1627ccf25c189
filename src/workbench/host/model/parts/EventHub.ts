import type { WorkbookEventMap, WorkbookEventName, WorkbookEvents } from "../WorkbookEvents";

type Listener = (event: never) => void;

/** Keeps listeners by event and calls them in the order in which they came. */
export class EventHub implements WorkbookEvents {
  private readonly listeners = new Map<WorkbookEventName, Set<Listener>>();

  on<Name extends WorkbookEventName>(name: Name, listener: (event: WorkbookEventMap[Name]) => void): () => void {
    let listeners = this.listeners.get(name);
    if (!listeners) this.listeners.set(name, (listeners = new Set()));
    const own: Listener = (event) => listener(event);
    listeners.add(own);
    return () => listeners.delete(own);
  }

  emit<Name extends WorkbookEventName>(name: Name, event: WorkbookEventMap[Name]): void {
    for (const listener of [...(this.listeners.get(name) ?? [])])
      (listener as (event: WorkbookEventMap[Name]) => void)(event);
  }
}
