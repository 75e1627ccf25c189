import type { IncomingMessage, ServerResponse } from "node:http";
import { fileInFolder, serveFile } from "./serveFile";

/** Where the parts of the workbench page's site come from. */
export interface PageSite {
  /** The built page. */
  readonly page: string;
  /** Folders with data for the sample menu, by the name under /data/. */
  readonly data: Readonly<Record<string, string>>;
  readonly addinOrigin: string;
  readonly pageOrigin: string;
}

/** Serves the workbench page, its sample data, and at /workbench.json the address of the add-in that it opens. */
export function servePage(site: PageSite): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const headers = {
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self'",
      `connect-src 'self' ${site.addinOrigin}`,
      `frame-src ${site.addinOrigin}`,
      "worker-src 'self' blob:",
      "style-src 'self' 'unsafe-inline'",
      `img-src 'self' data: blob: ${site.addinOrigin}`,
      "font-src 'self' data:",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
    "referrer-policy": "no-referrer",
  };
  return async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", site.pageOrigin).pathname);
    if (path === "/workbench.json") {
      response
        .writeHead(200, { "content-type": "application/json", "cache-control": "no-store", ...headers })
        .end(JSON.stringify({ addinOrigin: site.addinOrigin }));
      return;
    }
    const [, root, set, ...rest] = path.split("/");
    const folder = root === "data" && set !== undefined ? site.data[set] : undefined;
    if (folder !== undefined) return serveFile(response, fileInFolder(folder, rest.join("/")), headers);
    return serveFile(response, fileInFolder(site.page, path === "/" ? "index.html" : path.slice(1)), headers);
  };
}
