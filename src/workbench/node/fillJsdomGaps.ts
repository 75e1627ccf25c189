import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

/** Answers `fetch` for the files of the add-in's own site; anything else is refused, as the add-in's CSP does. */
export type ReadSiteFile = (url: URL) => Promise<Uint8Array | undefined>;

class NoResizing {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What a browser's window has and jsdom's lacks, as far as office.js, React and Fluent UI need it. */
export function fillJsdomGaps(
  window: Window & typeof globalThis,
  readSiteFile?: ReadSiteFile,
  siteWorker?: unknown,
): void {
  const add = (target: object, name: string, value: unknown): void => {
    if ((target as Record<string, unknown>)[name] !== undefined) return;
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  // office.js compares it with the host's address (its trust rule).
  add(window.document, "domain", window.location.hostname);
  add(window, "structuredClone", structuredClone);
  add(window, "TextEncoder", TextEncoder);
  add(window, "TextDecoder", TextDecoder);
  add(window, "ResizeObserver", NoResizing);
  add(window, "IntersectionObserver", NoResizing);
  add(window, "matchMedia", (media: string) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }));
  if (!(window.crypto as Crypto | undefined)?.subtle) {
    Object.defineProperty(window, "crypto", { value: webcrypto, configurable: true });
  }
  add(window.Element.prototype, "scrollIntoView", () => undefined);
  if (siteWorker !== undefined) add(window, "Worker", siteWorker);
  if (readSiteFile) add(window, "fetch", siteFetch(window, readSiteFile));
}

const siteFetch =
  (window: Window, readSiteFile: ReadSiteFile) =>
  async (address: string | URL): Promise<Response> => {
    const url = new URL(String(address), window.location.href);
    const body = url.origin === window.location.origin ? await readSiteFile(url) : undefined;
    if (url.origin !== window.location.origin) throw new TypeError(`Not of this site: ${url.href}`);
    return body ? new Response(Buffer.from(body)) : new Response(null, { status: 404 });
  };
