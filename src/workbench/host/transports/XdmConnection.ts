import type { BatchRequest, BatchResponse } from "../protocol/Batch";
import type { HostMessage } from "../services/HostMessage";
import { appContext, type AppContextFacts } from "./appContext";
import type { DialogOpener } from "./DialogRequest";
import { DialogSession } from "./DialogSession";
import { RibbonCommands, type CommandCompletion } from "./RibbonCommands";
import { SettingsExchange, type SettingsStore } from "./SettingsExchange";
import { XdmChannel } from "./XdmChannel";
import {
  CommonError,
  Dispatch,
  EventName,
  MessageType,
  parseXdmMessage,
  RequestType,
  type XdmMessage,
} from "./XdmMessage";

export interface XdmConnectionOptions {
  /** Sends a text to the add-in's page. */
  readonly post: (text: string) => void;
  /** Origin of the host's page. */
  readonly origin: string;
  readonly conversationId: string;
  readonly facts: () => Omit<AppContextFacts, "settings">;
  readonly settings: SettingsStore;
  readonly process: (batch: BatchRequest) => Promise<BatchResponse>;
  /** Told of a call of the common API that this host does not serve. */
  readonly unserved: (member: string) => void;
  readonly openDialog?: DialogOpener;
  /** In a dialog's own page: receives what it sends to its parent. */
  readonly messageParent?: (text: string) => void;
  readonly openBrowserWindow?: (url: string) => void;
}

interface MethodCall extends Readonly<Record<string, unknown>> {
  readonly DdaMethod: { readonly DispatchId: number };
}

/** The parent window of the Office-on-the-web protocol, for one add-in page. Feed it what the page posts. */
export class XdmConnection {
  readonly commands: RibbonCommands;
  private readonly channel: XdmChannel;
  private readonly settings: SettingsExchange;
  private readonly dialog: DialogSession | undefined;

  constructor(private readonly options: XdmConnectionOptions) {
    this.channel = new XdmChannel(options.conversationId, options.origin, options.post);
    this.commands = new RibbonCommands(this.channel);
    this.settings = new SettingsExchange(options.settings);
    this.dialog = options.openDialog && new DialogSession(this.channel, options.openDialog);
  }

  /** Takes a message of the page; false when it is not of this conversation. */
  receive(text: string): boolean {
    const message = parseXdmMessage(text);
    const { conversationId } = this.options;
    if (!message || ![conversationId, `${conversationId}_ntf`].includes(message._conversationId)) return false;
    if (message._messageType === MessageType.request) this.serve(message);
    return true;
  }

  /** Runs the function that the add-in associated with a ribbon button; resolves when it calls event.completed(). */
  invokeCommand(functionName: string, controlId?: string): Promise<CommandCompletion> {
    return this.commands.invoke(functionName, controlId);
  }

  deliver(messages: readonly HostMessage[]): void {
    this.channel.deliver(messages);
  }

  raise(eventName: string, data: unknown): void {
    this.channel.raise(eventName, data);
  }

  close(): void {
    this.dialog?.end();
    this.channel.close();
  }

  private serve(message: XdmMessage): void {
    if (message._actionType === RequestType.registerEvent) return this.register(message);
    if (message._actionType === RequestType.unregisterEvent) return this.unregister(message);
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.channel.answer(message, appContext({ ...this.options.facts(), settings: this.settings.all() }));
      case "ContextActivationManager_notifyHost":
        return this.channel.answer(message, null);
      case "ContextActivationManager_openWindowInHost":
        this.openWindow(message._data);
        return this.channel.answer(message, null);
      case "executeMethod":
        return void this.execute(message);
      default:
        this.options.unserved(message._actionName);
        return this.channel.answer(message, null, -2);
    }
  }

  private register(message: XdmMessage): void {
    this.channel.register(message);
    if (message._actionName !== EventName.dialogMessageReceived) return;
    if (this.dialog) this.dialog.open(message);
    else this.options.unserved("Office.context.ui.displayDialogAsync");
  }

  private unregister(message: XdmMessage): void {
    if (message._actionName === EventName.dialogMessageReceived) this.dialog?.end();
    this.channel.unregister(message);
  }

  /** Always answers: the client waits for a method without end. */
  private async execute(message: XdmMessage): Promise<void> {
    const answer = (data: Readonly<Record<string, unknown>>) =>
      this.channel.answer(message, { Version: 1, Error: CommonError.none, ...data });
    try {
      answer(await this.call(message._data as MethodCall));
    } catch (failure) {
      console.error(failure);
      answer({ Error: CommonError.internal });
    }
  }

  private async call(data: MethodCall): Promise<Readonly<Record<string, unknown>>> {
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.richApi: {
        const body = (data.ArrayData as readonly unknown[])[4];
        const response = await this.options.process(JSON.parse(String(body)) as BatchRequest);
        return { Data: [200, [], JSON.stringify(response)] };
      }
      case Dispatch.saveSettings:
        this.settings.save((data.DdaSettingsMethod as { Properties: [string, string][] }).Properties);
        return { Settings: [], Properties: {} };
      case Dispatch.loadSettings:
        return { Properties: { Settings: this.settings.pairs() } };
      case Dispatch.appCommandCompleted:
        this.commands.complete(String(data[0]), { status: Number(data[1]), data: String(data[2] ?? "") });
        return {};
      case Dispatch.messageParent:
        this.options.messageParent?.(String(data.messageToParent));
        return {};
      case Dispatch.openBrowserWindow:
        this.openWindow(data[0]);
        return {};
      default:
        this.options.unserved(`common API method ${data.DdaMethod.DispatchId}`);
        return { Error: CommonError.unsupported };
    }
  }

  private openWindow(target: unknown): void {
    const url = Array.isArray(target) ? target.find((each) => /^https?:/.test(String(each))) : target;
    if (url !== undefined) this.options.openBrowserWindow?.(String(url));
  }
}
