import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file of a folder that an address asks for, or null where the address leads out of the folder. */
export function fileInFolder(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) && !path.includes("\0") ? file : null;
}

/**
 * Answers with a file, or 404. Nothing is kept by the browser: after a new build a reload shows the new files.
 * @param change rewrites a text on its way out
 */
export async function serveFile(
  response: ServerResponse,
  file: string | null,
  headers: Readonly<Record<string, string>>,
  change?: (text: string) => string,
): Promise<void> {
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (content === null || file === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such file here.");
    return;
  }
  const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
  const body = change ? change(content.toString("utf8")) : content;
  response
    .writeHead(200, {
      "content-type": type,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...headers,
    })
    .end(body);
}
