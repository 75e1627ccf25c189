import path from "node:path";
import { JSDOM } from "jsdom";
import { ExcelError } from "../../../support/excelRuntime";
import type { ForecastInput } from "../../../../src/core/demand/forecastSeries";
import { forecastTasks } from "../../../../src/functions/support/workers/forecastTasks";
import { inSlices } from "../../../../src/functions/support/workers/inSlices";
import { attempt, resultOf } from "../../../../src/functions/support/workers/Outcome";
import { taskNamed } from "../../../../src/functions/support/workers/taskNamed";
import { WorkerPool, type PoolWorker } from "../../../../src/functions/support/workers/WorkerPool";
import { siteWorkers } from "../../../../src/workbench/node/siteWorkers";

/** The worker of the built add-in: `npm test` builds it first. */
const builtWorker = path.resolve(__dirname, "../../../../dist/chunks/worker.js");

/** Monthly and weekly, seasonal, intermittent, launched late, without demand. */
const histories = [
  Array.from({ length: 48 }, (_, month) => 100 + month + 20 * Math.sin((month * Math.PI) / 6)),
  Array.from({ length: 30 }, (_, month) => (month % 4 === 0 ? 3 + (month % 7) : 0)),
  [...Array<number>(20).fill(0), 4, 8, 15, 16, 23, 42],
  Array<number>(24).fill(0),
  Array.from({ length: 60 }, (_, week) => 1e9 / (week + 3)),
];
const inputs = histories.flatMap((history) =>
  (["auto", "theta", "naive"] as const).map((model): ForecastInput => ({
    history,
    horizon: 6,
    season: 12,
    model,
    workingDays: null,
  })),
);

afterEach(() => {
  for (const name of ["Worker", "navigator"]) Reflect.deleteProperty(globalThis, name);
  jest.resetModules();
});

test.each(Object.keys(forecastTasks) as (keyof typeof forecastTasks)[])(
  "the task %s gives the same numbers to the last bit directly, in slices and in a worker of the built add-in",
  async (name) => {
    const task = forecastTasks[name] as { name: string; run(input: ForecastInput): unknown; milliseconds(): number };
    const { window } = new JSDOM("", { url: "https://localhost:3000/" });
    const site = siteWorkers(window as never, () => builtWorker);
    const start = (): PoolWorker => new site.Worker("https://localhost:3000/chunks/worker.js") as unknown as PoolWorker;
    const direct = inputs.map((input) => attempt(task, input));
    try {
      expect(await inSlices(task, inputs)).toEqual(direct);
      expect(await new WorkerPool(start, 2).run(task, inputs)).toEqual(direct);
      expect(direct.map(resultOf).every((result) => !(result instanceof Error))).toBe(true);
    } finally {
      site.close();
      window.close();
    }
  },
);

test("slices give way to the page between them: other work is done before the block is", async () => {
  const slow = { name: "slow", run: (input: number) => input, milliseconds: () => 50 };
  const order: string[] = [];
  const block = inSlices(slow, [1, 2, 3]).then(() => order.push("block"));
  setTimeout(() => order.push("page"), 0);
  await block;
  expect(order).toEqual(["page", "block"]);
});

test("every task has a name of its own, under which the worker finds it", () => {
  const tasks = Object.values(forecastTasks);
  expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length);
  for (const task of tasks) expect(taskNamed(task.name)).toBe(task);
  expect(() => taskNamed("nothing")).toThrow("nothing");
});

/** eachInWorkers in a page of its own, whose Worker is this. */
async function eachInWorkersWith(Worker: unknown) {
  if (Worker !== undefined) Object.assign(globalThis, { Worker });
  Object.defineProperty(globalThis, "navigator", { value: { hardwareConcurrency: 2 }, configurable: true });
  return (await import("../../../../src/functions/support/workers/eachInWorkers")).eachInWorkers;
}

const many = Array.from({ length: 40 }, (_, item) => ({ ...(inputs[0] as ForecastInput), horizon: item + 1 }));

test("a host without workers, one that forbids them, and one that does not get their file calculate on the page's thread", async () => {
  const expected = many.map((input) => forecastTasks.series.run(input));
  class Forbidden {
    constructor() {
      throw new Error("SecurityError");
    }
  }
  class Missing {
    onerror: ((event: Event) => void) | null = null;
    postMessage(): void {
      setImmediate(() => this.onerror?.(new Event("error")));
    }
    terminate(): void {}
  }
  for (const Worker of [undefined, Forbidden, Missing]) {
    const eachInWorkers = await eachInWorkersWith(Worker);
    expect(await eachInWorkers(forecastTasks.series, many)).toEqual(expected);
    jest.resetModules();
  }
});

test("workers that worked and then die twice at the same rows answer #N/A with a sentence", async () => {
  let answers = 0;
  class Dying {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: ((event: Event) => void) | null = null;
    postMessage({ inputs: asked }: { inputs: ForecastInput[] }): void {
      const outcomes = asked.map((input) => ({ output: forecastTasks.series.run(input) }));
      setImmediate(() =>
        answers++ < 2 ? this.onmessage?.({ data: { outcomes } }) : this.onerror?.(new Event("error")),
      );
    }
    terminate(): void {}
  }
  const eachInWorkers = await eachInWorkersWith(Dying);
  const failed = await Promise.resolve(eachInWorkers(forecastTasks.series, many)).catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(ExcelError);
  expect(failed).toMatchObject({ code: "#N/A", message: expect.stringMatching(/^Calculating 40 rows failed twice/) });
});
