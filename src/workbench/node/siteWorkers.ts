import { Worker as Thread } from "node:worker_threads";

/** The file behind an address of the page's site, or undefined for one that is not there. */
export type FindFile = (url: URL) => string | undefined;

/** What a browser gives to the script of a worker and Node's threads lack, then the script itself. */
const browserWorker = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { readFileSync } = require("node:fs");
  const { readFile } = require("node:fs/promises");
  const { dirname, join, posix } = require("node:path");
  const { runInThisContext } = require("node:vm");
  const { exit } = process;
  const own = new URL(workerData.url);
  // Files of the site lie to each other as their addresses do.
  const fileOf = (address) => {
    const url = new URL(address, own);
    if (url.origin !== own.origin) throw new TypeError("Not of this site: " + url.href);
    return join(dirname(workerData.file), posix.relative(posix.dirname(own.pathname), decodeURIComponent(url.pathname)));
  };
  const run = (file) => runInThisContext(readFileSync(file, "utf8"), { filename: file });
  Object.assign(globalThis, {
    self: globalThis,
    WorkerGlobalScope: Object,
    location: own,
    close: () => exit(),
    postMessage: (data) => parentPort.postMessage(data),
    importScripts: (...addresses) => addresses.forEach((address) => run(fileOf(address))),
    fetch: async (address) => new Response(await readFile(fileOf(address))),
  });
  // A script that asks where it is must not find Node.
  globalThis.process = undefined;
  run(workerData.file);
  parentPort.on("message", (data) => self.onmessage?.({ data }));
`;

type Listener = ((event: never) => unknown) | null;

/**
 * `Worker` for a window of jsdom, which has none: a thread of Node that runs a file of the page's site. A thread keeps Node alive
 * while it owes an answer, and no longer.
 * @returns the class, and the end of all its workers
 */
export function siteWorkers(window: Window & typeof globalThis, find: FindFile) {
  const threads = new Set<Thread>();

  class SiteWorker {
    onmessage: Listener = null;
    onerror: Listener = null;
    onmessageerror: Listener = null;
    private readonly thread: Thread | undefined;
    private owed = 0;

    constructor(address: string | URL) {
      const url = new URL(String(address), window.location.href);
      // As in a browser: another origin is refused at once, a file that is not there is told later.
      if (url.origin !== window.location.origin) throw new window.DOMException(url.href, "SecurityError");
      const file = find(url);
      if (file === undefined) {
        setImmediate(() => this.fail(`There is no ${url.href}.`));
        return;
      }
      const thread = new Thread(browserWorker, { eval: true, workerData: { file, url: url.href } });
      thread.unref();
      threads.add(thread);
      thread.on("message", (data: unknown) => {
        this.owed -= 1;
        if (this.owed <= 0) thread.unref();
        this.tell(this.onmessage, new window.MessageEvent("message", { data }));
      });
      thread.on("messageerror", () => this.tell(this.onmessageerror, new window.MessageEvent("messageerror")));
      thread.on("error", (error: Error) => this.fail(error.message));
      thread.on("exit", () => {
        threads.delete(thread);
        if (this.owed > 0) this.fail("The thread ended.");
      });
      this.thread = thread;
    }

    postMessage(data: unknown): void {
      this.thread?.postMessage(data);
      this.owed += 1;
      this.thread?.ref();
    }

    terminate(): void {
      this.onmessage = this.onerror = this.onmessageerror = null;
      void this.thread?.terminate();
    }

    private fail(message: string): void {
      this.tell(this.onerror, new window.ErrorEvent("error", { message, cancelable: true }));
    }

    private tell(listener: Listener, event: Event): void {
      (listener as ((event: Event) => unknown) | null)?.(event);
    }
  }

  return {
    Worker: SiteWorker,
    close: () => {
      for (const thread of threads) {
        thread.removeAllListeners().on("error", () => undefined);
        void thread.terminate();
      }
      threads.clear();
    },
  };
}
