import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileInFolder, serveFile } from "./serveFile";
import { serveSite, type ServedSite } from "./serveSite";

/**
 * Serves the built add-in to a real Excel, untouched: office.js comes from Microsoft's address, and the certificate is the one that
 * office-addin-dev-certs has made known to the system (localhost.key and localhost.crt in its folder).
 */
export function serveForExcel(dist: string, certificates: string, port: number): Promise<ServedSite> {
  const certificate = {
    key: readFileSync(join(certificates, "localhost.key"), "utf8"),
    cert: readFileSync(join(certificates, "localhost.crt"), "utf8"),
  };
  return serveSite(port, certificate, () => (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    return serveFile(response, fileInFolder(dist, path === "/" ? "taskpane.html" : path.slice(1)), {
      "access-control-allow-origin": "*",
    });
  });
}
