import type { XdmConnection } from "./XdmConnection";

/** What a page needs of a host to embed an add-in. */
interface FrameHost {
  connect(options: { readonly post: (text: string) => void; readonly origin: string; readonly addinUrl: string }): {
    readonly connection: XdmConnection;
    readonly frameName: string;
  };
}

/**
 * Puts an add-in's page into a frame of the host's page, as Office on the web does. Call before the frame has an
 * address; the answer ends the conversation (the frame's element is the caller's to remove).
 */
export function connectFrame(
  host: FrameHost,
  frame: HTMLIFrameElement,
  addinUrl: string,
): { readonly connection: XdmConnection; readonly close: () => void } {
  const page = frame.ownerDocument.defaultView;
  if (!page) throw new Error("The frame is in no window.");
  const addinOrigin = new URL(addinUrl).origin;
  const { connection, frameName } = host.connect({
    origin: page.location.origin,
    addinUrl,
    post: (text) => frame.contentWindow?.postMessage(text, addinOrigin),
  });
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === addinOrigin && typeof event.data === "string") {
      connection.receive(event.data);
    }
  };
  page.addEventListener("message", listen);
  frame.name = frameName;
  frame.src = addinUrl;
  return {
    connection,
    close: () => {
      page.removeEventListener("message", listen);
      connection.close();
    },
  };
}
