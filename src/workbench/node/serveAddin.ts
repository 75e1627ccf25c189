import type { IncomingMessage, ServerResponse } from "node:http";
import { fileInFolder, serveFile } from "./serveFile";

const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where the parts of the add-in's site come from and who may show it. */
export interface AddinSite {
  /** The production build. */
  readonly dist: string;
  /** The folder of the npm package's office.js. */
  readonly officeJs: string;
  /** Origin of the add-in itself: "https://localhost:3000". */
  readonly addinOrigin: string;
  /** Origin of the workbench page, which frames the add-in as Excel on the web does. */
  readonly pageOrigin: string;
}

/**
 * Serves the built add-in as its production server would, with two differences that a closed machine needs: office.js comes from the npm package
 * instead of Microsoft's address, and the manifest points here. The policy headers are those of production.
 */
export function serveAddin(site: AddinSite): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const headers = {
    "access-control-allow-origin": site.pageOrigin,
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "connect-src 'self'",
      "worker-src 'self' blob:",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "frame-src 'self'",
      `frame-ancestors 'self' ${site.pageOrigin}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
    "referrer-policy": "no-referrer",
  };
  return async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", site.addinOrigin).pathname);
    if (path.startsWith("/office-js/")) {
      return serveFile(response, fileInFolder(site.officeJs, path.slice("/office-js/".length)), headers);
    }
    const file = fileInFolder(site.dist, path === "/" ? "taskpane.html" : path.slice(1));
    if (path.endsWith(".html") || path === "/") {
      return serveFile(response, file, headers, (html) => html.replaceAll(officeAddress, "/office-js/"));
    }
    if (path === "/manifest.xml")
      return serveFile(response, file, headers, (xml) => pointManifest(xml, site.addinOrigin));
    return serveFile(response, file, headers);
  };
}

/** A manifest whose own addresses lead to another origin: those that begin as its source location does. */
function pointManifest(xml: string, origin: string): string {
  const source = /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(xml)?.[1];
  if (source === undefined) return xml;
  const home = source.slice(0, source.lastIndexOf("/") + 1);
  return xml.replaceAll(home, `${origin}/`).replaceAll(`"${new URL(source).origin}"`, `"${origin}"`);
}
