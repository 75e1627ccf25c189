import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers";
import { JSDOM, VirtualConsole } from "jsdom";
import { ExcelHost, type ExcelHostOptions, type HostConnection } from "../host/ExcelHost";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { OfficeCustomFunctionGateway, type GatewayOptions } from "../host/OfficeCustomFunctionGateway";
import { readFunctionDeclarations } from "../host/readFunctionDeclarations";
import type { CommandCompletion } from "../host/transports/RibbonCommands";
import { fillJsdomGaps } from "./fillJsdomGaps";
import { officeJsAddress, officeJsFolder } from "./officeJsFolder";
import { inert, loadAddedScripts, runInContext, runInline, type RunScript } from "./pageScripts";
import { readAddinSite, type AddinSite } from "./readAddinSite";
import { siteWorkers } from "./siteWorkers";

export type AddinWindow = Window &
  typeof globalThis & {
    readonly Office: typeof Office;
    readonly Excel: typeof Excel;
    readonly OfficeExtension: typeof OfficeExtension;
    readonly CustomFunctions: typeof CustomFunctions;
  };

export interface OpenAddinOptions extends ExcelHostOptions, GatewayOptions {
  readonly model: WorkbookModel;
  /** Folder of the built add-in: its taskpane.html is opened, its functions.json declares its functions. */
  readonly directory?: string;
  /** A page of one's own in place of the built one. */
  readonly html?: string;
  /** functions.json as text, for a page of one's own; its functions get the namespace. */
  readonly functions?: { readonly json: string; readonly namespace: string };
  /** The window of a jsdom test environment, in which the test then imports the add-in's modules. */
  readonly window?: Window & typeof globalThis;
  readonly url?: string;
  /** Receives what the page writes to its console; by default it goes nowhere. */
  readonly console?: VirtualConsole;
}

export interface OpenedAddin {
  readonly window: AddinWindow;
  readonly host: ExcelHost;
  readonly connection: HostConnection["connection"];
  /** Resolves with the host's facts once Office.onReady has run, ribbon commands are taken and functions can be called. */
  ready(): Promise<{ readonly host: string; readonly platform: string }>;
  /** Runs a ribbon command; resolves when it calls event.completed(). */
  runCommand(functionName: string, controlId?: string): Promise<CommandCompletion>;
  close(): void;
}

const pageAddress = "https://localhost:3000/taskpane.html";
const emptyPage = "<!doctype html><html><head></head><body></body></html>";

/** Opens an add-in headless: the real office.js in a jsdom window, driven by an embedded Excel in the same process. */
export function openAddin(options: OpenAddinOptions): OpenedAddin {
  const site = options.directory === undefined ? undefined : readAddinSite(options.directory);
  const { window, run, dispose } = options.window
    ? { window: options.window, run: runInline(options.window), dispose: () => undefined }
    : makeWindow(options, site);
  const workers = siteWorkers(window, (url) => site?.file(url));
  fillJsdomGaps(window, site && ((url) => site.read(url)), workers.Worker);
  const host = new ExcelHost(options.model, options);
  const { connection, frameName, disconnect } = connectInProcess(host, window, site);
  window.name = frameName;
  const gateway = gatewayFor(host, options, site);
  if (gateway) options.model.calculation.attach(gateway);
  const stopLoading = loadAddedScripts(window, (url) => scriptFile(url, site), run);
  for (const script of pageScripts(window)) runPageScript(script, site, run);
  const addin = window as AddinWindow;
  return {
    window: addin,
    host,
    connection,
    ready: async () => {
      const { host: name, platform } = await addin.Office.onReady();
      await connection.commands.untilReady();
      if (gateway) await host.services.customFunctions.untilReady();
      return { host: String(name), platform: String(platform) };
    },
    runCommand: (functionName, controlId) => host.runCommand(functionName, controlId),
    close: () => {
      if (gateway) options.model.calculation.attach(undefined);
      stopLoading();
      workers.close();
      disconnect();
      host.dispose();
      dispose();
    },
  };
}

function makeWindow(options: OpenAddinOptions, site: AddinSite | undefined) {
  const dom = new JSDOM(options.html ?? site?.html ?? emptyPage, {
    url: options.url ?? pageAddress,
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole: options.console ?? new VirtualConsole(),
  });
  return {
    window: dom.window as unknown as Window & typeof globalThis,
    run: runInContext(dom.getInternalVMContext()),
    dispose: () => dom.window.close(),
  };
}

/** Plays the parent window: messages pass asynchronously, by timers that a test's fake clock does not stop. */
function connectInProcess(host: ExcelHost, window: Window & typeof globalThis, site: AddinSite | undefined) {
  const origin = `https://${window.location.hostname}:3001`;
  // A closed window neither hears nor says anything: its scripts may still have promises under way.
  let isOpen = true;
  const later = (act: () => void): void => void setImmediate(() => isOpen && act());
  const opened = host.connect({
    origin,
    addinUrl: window.location.href,
    ...(site ? { appId: site.id, addinName: site.name } : {}),
    post: (data) => later(() => window.dispatchEvent(new window.MessageEvent("message", { data, origin }))),
  });
  const parent = { postMessage: (text: string) => later(() => opened.connection.receive(text)) };
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  return { ...opened, disconnect: () => void (isOpen = false) };
}

function gatewayFor(host: ExcelHost, options: OpenAddinOptions, site: AddinSite | undefined) {
  const functions = options.functions ?? site?.functions;
  if (!functions) return undefined;
  const declarations = readFunctionDeclarations(functions.json, functions.namespace);
  return new OfficeCustomFunctionGateway(host.services.customFunctions, declarations, options);
}

/** The page's own scripts in their order; a page without office.js gets it. */
function pageScripts(window: Window): readonly HTMLScriptElement[] {
  const { document } = window;
  const scripts = [...document.querySelectorAll("script")];
  if (scripts.some(({ src }) => src.startsWith(officeJsAddress))) return scripts;
  const office = document.createElement("script");
  office.type = inert;
  office.src = `${officeJsAddress}office.js`;
  document.head.prepend(office);
  return [office, ...scripts];
}

function runPageScript(script: HTMLScriptElement, site: AddinSite | undefined, run: RunScript): void {
  if (!script.src) return run(script.textContent, "inline script");
  const file = scriptFile(script.src, site);
  if (file === undefined) throw new Error(`The page asks for a script that it does not get: ${script.src}`);
  run(readFileSync(file, "utf8"), file);
}

function scriptFile(url: string, site: AddinSite | undefined): string | undefined {
  return url.startsWith(officeJsAddress)
    ? join(officeJsFolder(), new URL(url).pathname.slice(new URL(officeJsAddress).pathname.length))
    : site?.file(new URL(url));
}
