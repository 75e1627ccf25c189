import { EventName, MessageType, ResponseType, type XdmMessage } from "./XdmMessage";
import type { HostMessage } from "../services/HostMessage";

/** The host's end of one conversation with an add-in page: answers, and events for what the page registered. */
export class XdmChannel {
  /** Event name -> correlation id of the registration. */
  private readonly registrations = new Map<string, unknown>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private closed = false;

  constructor(
    readonly conversationId: string,
    private readonly origin: string,
    private readonly post: (text: string) => void,
  ) {}

  register(request: XdmMessage): void {
    this.registrations.set(request._actionName, request._correlationId);
    this.answer(request, { Error: 0 });
    for (const resolve of this.waiting.get(request._actionName) ?? []) resolve();
    this.waiting.delete(request._actionName);
  }

  /** Resolves when the page listens to the event. */
  untilListening(eventName: string): Promise<void> {
    if (this.listensTo(eventName)) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.set(eventName, [...(this.waiting.get(eventName) ?? []), resolve]);
    });
  }

  unregister(request: XdmMessage): void {
    this.registrations.delete(request._actionName);
    this.answer(request, { Error: 0 });
  }

  listensTo(eventName: string): boolean {
    return this.registrations.has(eventName);
  }

  answer(request: XdmMessage, data: unknown, errorCode = 0): void {
    this.send(request._actionName, request._correlationId, data, ResponseType.answer, errorCode);
  }

  /** Raises an event; nothing happens when the page has not registered for it. */
  raise(eventName: string, data: unknown): boolean {
    if (!this.registrations.has(eventName)) return false;
    this.send(eventName, this.registrations.get(eventName), data, ResponseType.event, 0);
    return true;
  }

  /** Hands the messages of the rich API over in one event. */
  deliver(messages: readonly HostMessage[]): boolean {
    return this.raise(EventName.richApiMessage, {
      ArrayData: messages.map((each) => [
        each.messageCategory,
        each.messageType,
        each.targetId,
        each.message,
        null,
        false,
      ]),
    });
  }

  close(): void {
    this.closed = true;
    this.registrations.clear();
  }

  private send(actionName: string, correlationId: unknown, data: unknown, responseType: number, errorCode: number) {
    if (this.closed) return;
    const message: XdmMessage = {
      _messageType: MessageType.response,
      _actionName: actionName,
      _conversationId: this.conversationId,
      _correlationId: correlationId,
      _origin: this.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.post(JSON.stringify(message));
  }
}
