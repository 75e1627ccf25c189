import { MessageCategory, taskPaneVisibilityEvent, type HostMessage } from "./HostMessage";

export type TaskPaneState = "Visible" | "Background" | "Inactive";

/** Whether the add-in's pane is seen; its page goes on running in the background (shared runtime). */
export class TaskPane {
  /** Whether the add-in starts with the document ("Background") or when it is asked for ("Inactive"). */
  startState: TaskPaneState = "Inactive";
  private current: TaskPaneState = "Visible";
  private readonly observers = new Set<(state: TaskPaneState) => void>();

  constructor(private readonly send: (messages: readonly HostMessage[]) => void) {}

  get state(): TaskPaneState {
    return this.current;
  }

  observe(observer: (state: TaskPaneState) => void): () => void {
    this.observers.add(observer);
    return () => void this.observers.delete(observer);
  }

  /** Shows or hides the pane and lets the add-in's onVisibilityModeChanged handlers know. */
  change(state: TaskPaneState): void {
    const before = this.current === "Visible";
    this.current = state;
    for (const observer of this.observers) observer(state);
    if (before === (state === "Visible")) return;
    const message = JSON.stringify({ visibility: state === "Visible" ? "Visible" : "Hidden" });
    const event = {
      messageCategory: MessageCategory.event,
      messageType: taskPaneVisibilityEvent,
      targetId: "",
      message,
    };
    queueMicrotask(() => this.send([event]));
  }
}
