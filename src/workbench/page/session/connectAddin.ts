import { ExcelHost } from "../../host/ExcelHost";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { OfficeCustomFunctionGateway } from "../../host/OfficeCustomFunctionGateway";
import { connectFrame } from "../../host/transports/connectFrame";
import { openDialog } from "./openDialog";
import type { InstalledAddin } from "./readAddin";
import type { Store } from "./Store";
import { themeMessage } from "./themeMessage";
import type { WorkbenchView } from "./WorkbenchView";

/** The add-in of the open document. */
export interface ConnectedAddin {
  readonly host: ExcelHost;
  /** Runs the function behind a ribbon button. */
  readonly run: (functionName: string, controlId: string) => Promise<void>;
  readonly showPane: () => void;
  readonly hidePane: () => void;
  /** Tells the pane the page's look, which it follows where its own settings do not choose another. */
  readonly tellTheme: (theme: WorkbenchView["theme"]) => void;
  /** Ends it: its page, its functions, its hold on the workbook. */
  readonly close: () => void;
}

/** Opens the add-in's page in a frame and connects it with the workbook: Excel's API, custom functions, ribbon, pane. */
export function connectAddin(
  workbook: WorkbookModel,
  { manifest, declarations }: InstalledAddin,
  holder: HTMLElement,
  documentName: string,
  store: Store<WorkbenchView>,
): ConnectedAddin {
  const host = new ExcelHost(workbook, {
    documentUrl: `${window.location.origin}/${encodeURIComponent(documentName)}.xlsx`,
  });
  const { taskPane, ribbon, customFunctions } = host.services;
  const frame = document.createElement("iframe");
  frame.title = manifest.displayName;
  frame.allow = "clipboard-write";
  const frameHost = {
    connect: (options: { post: (text: string) => void; origin: string; addinUrl: string }) =>
      host.connect({
        ...options,
        addinName: manifest.displayName,
        appId: manifest.id,
        openDialog: openDialog(host, manifest.displayName),
        openBrowserWindow: (url) => void window.open(url, "_blank", "noreferrer"),
      }),
  };
  const { connection, close } = connectFrame(frameHost, frame, manifest.paneUrl);
  const tellTheme = (theme: WorkbenchView["theme"]): void =>
    frame.contentWindow?.postMessage(themeMessage(theme), new URL(manifest.paneUrl).origin);
  frame.addEventListener("load", () => tellTheme(store.get().theme));
  // A frame takes its window's name, in which office.js finds its host, when it enters the page.
  holder.append(frame);
  const endings = [
    taskPane.observe((state) => store.change({ paneVisible: state === "Visible" })),
    ribbon.observe(({ id, enabled }) => {
      const disabledControls = new Set(store.get().disabledControls);
      if (enabled) disabledControls.delete(id);
      else disabledControls.add(id);
      store.change({ disabledControls });
    }),
  ];
  workbook.calculation.attach(new OfficeCustomFunctionGateway(customFunctions, declarations));
  let closed = false;
  void customFunctions.untilReady().then(() => {
    if (!closed) store.change({ addinReady: true });
  });
  return {
    host,
    run: async (functionName, controlId) => {
      await connection.invokeCommand(functionName, controlId);
    },
    showPane: () => taskPane.change("Visible"),
    hidePane: () => taskPane.change("Background"),
    tellTheme,
    close: () => {
      closed = true;
      for (const end of endings) end();
      workbook.calculation.attach(undefined);
      close();
      host.dispose();
      frame.remove();
    },
  };
}
