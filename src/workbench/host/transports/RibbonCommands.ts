import type { XdmChannel } from "./XdmChannel";
import { EventName } from "./XdmMessage";

/** What a ribbon function handed to event.completed(). */
export interface CommandCompletion {
  readonly status: number;
  /** JSON text of the options, or "". */
  readonly data: string;
}

/** Ribbon buttons of the kind "ExecuteFunction": invoked as an event, completed by a method. */
export class RibbonCommands {
  private readonly running = new Map<string, (completion: CommandCompletion) => void>();
  private next = 1;

  constructor(private readonly channel: XdmChannel) {}

  get isReady(): boolean {
    return this.channel.listensTo(EventName.appCommandInvoked);
  }

  untilReady(): Promise<void> {
    return this.channel.untilListening(EventName.appCommandInvoked);
  }

  invoke(functionName: string, controlId: string = functionName): Promise<CommandCompletion> {
    if (!this.isReady) return Promise.reject(new Error("The add-in does not take ribbon commands yet."));
    const id = `command-${this.next++}`;
    const completion = new Promise<CommandCompletion>((resolve) => this.running.set(id, resolve));
    this.channel.raise(EventName.appCommandInvoked, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return completion;
  }

  complete(id: string, completion: CommandCompletion): void {
    this.running.get(id)?.(completion);
    this.running.delete(id);
  }
}
