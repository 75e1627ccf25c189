import { DomainError } from "../../src/core/DomainError";
import { inWorker } from "../../src/taskpane/workers/inWorker";
import { workReply } from "../../src/taskpane/workers/workReply";

const tasks = {
  double: (value: number): Promise<number> => Promise.resolve(2 * value),
  refuse: (name: string): Promise<number> =>
    Promise.reject(new DomainError("infeasible", "logistics.routes.noRoad", { name })),
} as const;

/** A worker as the page sees it; `answer` says what it does with a message. */
class TestWorker {
  static readonly started: TestWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  isEnded = false;
  constructor(private readonly answer: (worker: TestWorker, message: { task: string; input: unknown }) => void) {
    TestWorker.started.push(this);
  }
  postMessage(message: { task: string; input: unknown }): void {
    this.answer(this, message);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const working = (answer: ConstructorParameters<typeof TestWorker>[0]) =>
  inWorker(tasks, () => new TestWorker(answer) as unknown as Worker);
const last = (): TestWorker | undefined => TestWorker.started.at(-1);
const replying = working((worker, { task, input }) => {
  const work = tasks[task as keyof typeof tasks] as (given: unknown) => Promise<unknown>;
  void workReply(() => work(input)).then((data) => worker.onmessage?.({ data }));
});

beforeAll(() => void Object.assign(globalThis, { Worker: TestWorker }));
afterAll(() => void Reflect.deleteProperty(globalThis, "Worker"));

test("a result comes back, and the worker ends", async () => {
  expect(await replying("double", 21, new AbortController().signal)).toBe(42);
  expect(last()?.isEnded).toBe(true);
});

test("what the core finds wrong comes back with its words' key", async () => {
  await expect(replying("refuse", "Depot", new AbortController().signal)).rejects.toMatchObject({
    kind: "infeasible",
    key: "logistics.routes.noRoad",
    values: { name: "Depot" },
  });
});

test("Cancel ends the worker at once, and the work with it", async () => {
  const stop = new AbortController();
  const work = working(() => undefined)("double", 1, stop.signal);
  stop.abort();
  await expect(work).rejects.toMatchObject({ key: "office.cancelled" });
  expect(last()?.isEnded).toBe(true);
});

test("where the worker's file does not come, and where there are no workers, the page does the work itself", async () => {
  const failing = working((worker) => worker.onerror?.({ preventDefault: () => undefined }));
  expect(await failing("double", 4, new AbortController().signal)).toBe(8);
  const refused = inWorker(tasks, () => {
    throw new Error("The policy of the page forbids workers.");
  });
  expect(await refused("double", 5, new AbortController().signal)).toBe(10);
  // There its signal is what tells the work to stop.
  const stop = new AbortController();
  const heard = inWorker({ stopped: (_: null, signal?: AbortSignal) => Promise.resolve(signal?.aborted) }, () => {
    throw new Error("The policy of the page forbids workers.");
  });
  stop.abort();
  expect(await heard("stopped", null, stop.signal)).toBe(true);
});
