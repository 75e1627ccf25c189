import type { ExcelHost } from "../../host/ExcelHost";
import { connectFrame } from "../../host/transports/connectFrame";
import type { DialogOpener } from "../../host/transports/DialogRequest";

/** Shows a dialog of the add-in over the page: a frame of the size it asked for, closed by itself, by its cross or by Escape. */
export function openDialog(host: ExcelHost, title: string): DialogOpener {
  return ({ url, width, height, message, closedByUser }) => {
    const dialog = document.createElement("dialog");
    dialog.className = "addin-dialog";
    dialog.setAttribute("aria-label", title);
    dialog.style.width = `${width}vw`;
    dialog.style.height = `${height}vh`;
    const cross = document.createElement("button");
    cross.type = "button";
    cross.textContent = "×";
    cross.setAttribute("aria-label", "Close the dialog");
    const frame = document.createElement("iframe");
    frame.title = title;
    const connected = connectFrame(
      { connect: (options) => host.connect({ ...options, messageParent: message }) },
      frame,
      url,
    );
    dialog.append(cross, frame);
    document.body.append(dialog);
    const close = (): void => {
      connected.close();
      host.disconnect(connected.connection);
      dialog.remove();
    };
    cross.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      if (!dialog.isConnected) return;
      close();
      closedByUser();
    });
    dialog.showModal();
    return close;
  };
}
