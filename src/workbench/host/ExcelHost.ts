import type { WorkbookModel } from "./model/WorkbookModel";
import { WorkbookModelError } from "./model/WorkbookModelError";
import { BatchLog } from "./BatchLog";
import { CalculationGate } from "./CalculationGate";
import { ObjectPathType, type BatchRequest, type BatchResponse } from "./protocol/Batch";
import { BatchInterpreter } from "./protocol/BatchInterpreter";
import { HostError } from "./protocol/HostError";
import { ExcelServer } from "./server/ExcelServer";
import { excelClasses } from "./server/excelClasses";
import { needsResults } from "./server/needsResults";
import { served } from "./server/Targets";
import { workbookEventMessages } from "./server/workbookEventMessages";
import { MessageCategory, type HostMessage } from "./services/HostMessage";
import { HostServices, serviceClasses } from "./services/HostServices";
import type { DialogOpener } from "./transports/DialogRequest";
import { frameName } from "./transports/frameName";
import type { CommandCompletion } from "./transports/RibbonCommands";
import { requirementSets } from "./transports/requirementSets";
import { XdmConnection } from "./transports/XdmConnection";
import { EventName } from "./transports/XdmMessage";

export interface ExcelHostOptions {
  /** Newest ExcelApi set announced to the add-in: "1.15" unless a test asks for an older one. */
  readonly excelApi?: string;
  readonly documentUrl?: string;
  readonly locale?: string;
}

export interface ConnectOptions {
  /** Sends a text to the add-in's window. */
  readonly post: (text: string) => void;
  /** Origin of the host's page: https, with the host name of the add-in's. */
  readonly origin: string;
  readonly addinUrl: string;
  readonly addinName?: string;
  /** Id of the manifest. */
  readonly appId?: string;
  /** The page is a dialog: it has no ribbon and no functions, and speaks to its opener. */
  readonly messageParent?: (text: string) => void;
  readonly openDialog?: DialogOpener;
  readonly openBrowserWindow?: (url: string) => void;
}

export interface HostConnection {
  readonly connection: XdmConnection;
  /** The name that the add-in's window must bear before office.js loads. */
  readonly frameName: string;
}

/** The embedded Excel: a workbook that real office.js drives, and the shell around it. */
export class ExcelHost {
  readonly services: HostServices;
  readonly log = new BatchLog();
  readonly interpreter: BatchInterpreter;
  private readonly server: ExcelServer;
  private readonly gate: CalculationGate;
  private readonly connections = new Set<XdmConnection>();
  private readonly endings: (() => void)[];
  private readonly requirementSets: Readonly<Record<string, string>>;
  private queue: Promise<unknown> = Promise.resolve();
  private conversations = 0;

  constructor(
    readonly model: WorkbookModel,
    private readonly options: ExcelHostOptions = {},
  ) {
    this.requirementSets = requirementSets(options.excelApi);
    this.services = new HostServices((messages) => this.send(messages));
    this.server = new ExcelServer(model);
    this.gate = new CalculationGate(model.calculation, this.services.customFunctions);
    this.interpreter = new BatchInterpreter(
      { global: served("Workbook", null), services: this.services.roots() },
      [...excelClasses(this.server), ...serviceClasses],
      {
        settle: (action, paths) => (needsResults(action, paths) ? this.gate.settle() : undefined),
        released: ({ target }) => this.server.release(target),
        translate: (failure) =>
          failure instanceof WorkbookModelError ? new HostError(failure.code, "", failure.message) : undefined,
      },
    );
    this.endings = [
      workbookEventMessages(model, (event, targets, payload) => this.raise(event, targets, payload)),
      model.events.on("selectionChanged", () => this.raiseCommon(EventName.documentSelectionChanged)),
    ];
  }

  /** Members ("Class.Member") that an add-in used and this host does not serve. A suite fails on any. */
  get unserved(): readonly string[] {
    return this.interpreter.registry.unserved;
  }

  /** Opens the conversation with one add-in page. */
  connect(options: ConnectOptions): HostConnection {
    const { addinUrl, addinName = "Add-in", appId = "addin", origin } = options;
    const conversationId = `conversation-${++this.conversations}`;
    const locale = this.options.locale ?? "en-US";
    const connection = new XdmConnection({
      ...options,
      conversationId,
      facts: () => ({
        appId,
        addinName,
        locale,
        appDomains: [new URL(addinUrl).origin],
        documentUrl: this.options.documentUrl ?? `${origin}/Book1.xlsx`,
        requirementSets: this.requirementSets,
        paneVisible: this.services.taskPane.state === "Visible",
      }),
      settings: this.model.settings,
      process: (batch) => this.process(batch),
      unserved: (member) => void this.interpreter.registry.missing(member),
    });
    this.connections.add(connection);
    const isDialog = options.messageParent !== undefined;
    return { connection, frameName: frameName({ conversationId, appId, hostUrl: origin, locale, isDialog }) };
  }

  disconnect(connection: XdmConnection): void {
    connection.close();
    this.connections.delete(connection);
  }

  /** Runs the function behind a ribbon button in the page that takes commands; resolves when it is completed. */
  runCommand(functionName: string, controlId?: string): Promise<CommandCompletion> {
    const taker = [...this.connections].find(({ commands }) => commands.isReady);
    return taker
      ? taker.invokeCommand(functionName, controlId)
      : Promise.reject(new Error("No add-in takes ribbon commands yet."));
  }

  /** One batch. Batches on the workbook run one after the other; those of the services never wait for them. */
  process(batch: BatchRequest): Promise<BatchResponse> {
    if (!touchesWorkbook(batch)) return this.execute(batch);
    const run = this.queue.then(() => this.executeOnWorkbook(batch));
    this.queue = run.catch(() => undefined);
    return run;
  }

  /** Hands messages to every add-in page. */
  send(messages: readonly HostMessage[]): void {
    for (const connection of this.connections) connection.deliver(messages);
  }

  dispose(): void {
    for (const end of this.endings) end();
    for (const connection of this.connections) connection.close();
    this.connections.clear();
  }

  private async executeOnWorkbook(batch: BatchRequest): Promise<BatchResponse> {
    const started = performance.now();
    try {
      const response = await this.execute(batch);
      this.log.record(batch, performance.now() - started, response.Error?.Code);
      return response;
    } finally {
      const kept = new Set(this.interpreter.references.targets().flat(2));
      this.server.endBatch((handle) => kept.has(handle));
    }
  }

  private execute(batch: BatchRequest): Promise<BatchResponse> {
    return this.interpreter.execute(batch);
  }

  private raise(event: number, targets: readonly string[], payload: Readonly<Record<string, unknown>>): void {
    if (!this.server.eventsEnabled) return;
    const listening = targets.filter((target) => this.server.events.count(event, target) > 0);
    if (listening.length === 0) return;
    const message = JSON.stringify(payload);
    const messages = listening.map((targetId) => ({
      messageCategory: MessageCategory.event,
      messageType: event,
      targetId,
      message,
    }));
    queueMicrotask(() => this.send(messages));
  }

  private raiseCommon(eventName: string): void {
    if (!this.server.eventsEnabled) return;
    for (const connection of this.connections) connection.raise(eventName, {});
  }
}

/** Services are made by "new" (2); such a batch has no business with the workbook. */
const touchesWorkbook = ({ ObjectPaths }: BatchRequest): boolean =>
  !Object.values(ObjectPaths).some(({ ObjectPathType: type }) => type === ObjectPathType.NewObject);
