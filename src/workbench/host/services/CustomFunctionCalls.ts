import { CustomFunctionMessage, MessageCategory, type HostMessage } from "./HostMessage";

/** [id, succeeded, value or sentence, error code when failed, ...] as the client reports an answer. */
export type InvocationRow = readonly unknown[];

export interface Invocation {
  readonly functionId: string;
  readonly arguments: readonly unknown[];
  readonly address: string;
  readonly allowErrors: boolean;
  readonly cancelable: boolean;
}

export interface InvocationAnswer {
  readonly succeeded: boolean;
  readonly value: unknown;
  readonly errorCode: number | undefined;
}

/** Custom-function calls under way: out as category-1 messages, back as results of a batch. */
export class CustomFunctionCalls {
  private readonly pending = new Map<number, (answer: InvocationAnswer) => void>();
  private readonly whenReady: Promise<void>;
  private ready = false;
  private announceReady: () => void = () => undefined;
  private readonly startWaiters: (() => void)[] = [];
  private next = 1;

  constructor(private readonly send: (messages: readonly HostMessage[]) => void) {
    this.whenReady = new Promise((resolve) => {
      this.announceReady = resolve;
    });
  }

  /** The add-in can take calls. */
  get isReady(): boolean {
    return this.ready;
  }

  /** The add-in owes answers. */
  get arePending(): boolean {
    return this.pending.size > 0;
  }

  /** Resolves when the next calls go out. */
  untilNextStart(): Promise<void> {
    return new Promise((resolve) => this.startWaiters.push(resolve));
  }

  markReady(): void {
    this.ready = true;
    this.announceReady();
  }

  untilReady(): Promise<void> {
    return this.whenReady;
  }

  /** Sends all calls in one message array: the client answers all that are done together. */
  start(
    invocations: readonly Invocation[],
  ): readonly { readonly id: number; readonly answer: Promise<InvocationAnswer> }[] {
    const started = invocations.map((invocation) => {
      const id = this.next++;
      const answer = new Promise<InvocationAnswer>((resolve) => this.pending.set(id, resolve));
      return { id, answer, message: invokeMessage(id, invocation) };
    });
    if (started.length) {
      this.send(started.map(({ message: each }) => each));
      for (const resolve of this.startWaiters.splice(0)) resolve();
    }
    return started;
  }

  /** Gives calls up: the functions' onCanceled handlers run, and whoever waits gets #N/A. */
  cancel(ids: readonly number[]): void {
    const waiting = ids.filter((id) => this.pending.has(id));
    this.settle(waiting.map((id) => [id, false, "", notAvailable]));
    if (waiting.length) {
      this.send(waiting.map((invocationId) => message(CustomFunctionMessage.cancel, { invocationId })));
    }
  }

  settle(rows: readonly InvocationRow[]): void {
    for (const [id, succeeded, value, errorCode] of rows) {
      const resolve = this.pending.get(Number(id));
      if (!resolve) continue;
      this.pending.delete(Number(id));
      resolve({
        succeeded: succeeded === true,
        value,
        errorCode: succeeded === true || typeof errorCode !== "number" ? undefined : errorCode,
      });
    }
  }
}

/** The client's code of #N/A. */
const notAvailable = 1;

const message = (messageType: number, content: unknown): HostMessage => ({
  messageCategory: MessageCategory.customFunction,
  messageType,
  targetId: "",
  message: JSON.stringify(content),
});

function invokeMessage(id: number, call: Invocation): HostMessage {
  const flags = (call.cancelable ? 1 : 0) | (call.allowErrors ? 4 : 0);
  return message(CustomFunctionMessage.invoke, [id, call.functionId, call.arguments, call.address, flags, null]);
}
