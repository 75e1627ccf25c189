import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker as Thread } from "node:worker_threads";
import { JSDOM } from "jsdom";
import { siteWorkers } from "../../../src/workbench/node/siteWorkers";

const script = `
  let asked = 0;
  self.onmessage = ({ data }) => {
    asked += 1;
    if (data === "import") {
      self.importScripts("parts/part.js");
      return void self.fetch(new URL("../sub/parts/data.bin", self.location)).then((response) => response.arrayBuffer()).then(
        (bytes) => self.postMessage({ part: self.part, bytes: [...new Uint8Array(bytes)], node: typeof process }));
    }
    if (data === "elsewhere") return self.importScripts("https://example.com/part.js");
    if (data === "throw") throw new Error("on purpose");
    if (data === "exit") self.close();
    self.postMessage({ asked, data });
  };
`;

let folder: string;
let dom: JSDOM;
let site: ReturnType<typeof siteWorkers>;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "worker-"));
  writeFileSync(path.join(folder, "worker.js"), script);
  mkdirSync(path.join(folder, "parts"));
  writeFileSync(path.join(folder, "parts", "part.js"), "self.part = 7;");
  writeFileSync(path.join(folder, "parts", "data.bin"), new Uint8Array([0, 255, 3]));
  dom = new JSDOM("", { url: "https://localhost:3000/sub/taskpane.html" });
  const find = ({ pathname }: URL): string | undefined =>
    pathname === "/sub/worker.js" ? path.join(folder, "worker.js") : undefined;
  site = siteWorkers(dom.window as never, find);
});
afterEach(() => {
  site.close();
  dom.window.close();
  rmSync(folder, { recursive: true });
});

/** What the worker tells next: its message, or its error. */
const next = (worker: InstanceType<typeof site.Worker>): Promise<unknown> =>
  new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent) => resolve(data);
    worker.onerror = ({ message }: ErrorEvent) => resolve(`error: ${message}`);
  });

test("a worker runs a file of the site, addressed from the page, and answers clones in order", async () => {
  const worker = new site.Worker("worker.js?abc");
  const data = { rows: [[1, -0, NaN]], none: undefined };
  worker.postMessage(data);
  expect(await next(worker)).toEqual({ asked: 1, data });
  worker.postMessage("two");
  expect(await next(worker)).toEqual({ asked: 2, data: "two" });
});

test("a worker imports scripts and fetches files of the site, from where its own script lies, and finds no Node", async () => {
  const worker = new site.Worker("worker.js");
  worker.postMessage("import");
  expect(await next(worker)).toEqual({ part: 7, bytes: [0, 255, 3], node: "undefined" });
  worker.postMessage("elsewhere");
  expect(await next(worker)).toBe("error: Not of this site: https://example.com/part.js");
});

test("Node is kept alive while an answer is owed, and no longer", async () => {
  const held: string[] = [];
  for (const name of ["ref", "unref"] as const)
    jest.spyOn(Thread.prototype, name).mockImplementation(() => held.push(name));
  const worker = new site.Worker("worker.js");
  worker.postMessage(1);
  worker.postMessage(2);
  await next(worker);
  expect(held).toEqual(["unref", "ref", "ref"]);
  await next(worker);
  expect(held).toEqual(["unref", "ref", "ref", "unref"]);
  jest.restoreAllMocks();
});

test("what a worker throws, its sudden end and a missing file are told to onerror", async () => {
  for (const [data, message] of [
    ["throw", "error: on purpose"],
    ["exit", "error: The thread ended."],
  ]) {
    const worker = new site.Worker("worker.js");
    worker.postMessage(data);
    expect(await next(worker)).toBe(message);
  }
  expect(await next(new site.Worker("other.js"))).toBe("error: There is no https://localhost:3000/sub/other.js.");
});

test("another origin is refused, as by a browser", () => {
  expect(() => new site.Worker("https://example.com/worker.js")).toThrow(/example\.com/);
});

test("a worker that was ended says nothing more", async () => {
  const told: unknown[] = [];
  const worker = new site.Worker("worker.js");
  worker.onmessage = worker.onerror = (event: Event) => told.push(event);
  worker.postMessage(1);
  worker.terminate();
  const other = new site.Worker("worker.js");
  other.postMessage(2);
  await next(other);
  expect(told).toEqual([]);
});
