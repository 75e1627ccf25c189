import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveCertificate } from "../../../src/workbench/node/serveCertificate";
import { serveForExcel } from "../../../src/workbench/node/serveForExcel";

const folder = mkdtempSync(join(tmpdir(), "aop-excel-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function get(url: string): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    request(url, { rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (data: Buffer) => (text += data.toString()));
      response.on("end", () => done({ status: response.statusCode ?? 0, text }));
    })
      .on("error", fail)
      .end();
  });
}

test("a real Excel gets the built files as they are, with the system's own certificate", async () => {
  const { key, cert } = await serveCertificate(folder, new Date());
  writeFileSync(join(folder, "localhost.key"), key);
  writeFileSync(join(folder, "localhost.crt"), cert);
  const html = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  writeFileSync(join(folder, "taskpane.html"), html);
  const site = await serveForExcel(folder, folder, 0);
  try {
    expect(await get(`https://localhost:${site.port}/taskpane.html`)).toEqual({ status: 200, text: html });
    expect((await get(`https://localhost:${site.port}/none.js`)).status).toBe(404);
  } finally {
    await site.close();
  }
});
