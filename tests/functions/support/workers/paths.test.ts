import { readdirSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import type { ForecastInput } from "../../../../src/core/demand/forecastSeries";
import type { AggregateFigures } from "../../../../src/core/supply/aggregate/AggregateFigures";
import type { AggregateInput } from "../../../../src/core/supply/aggregate/AggregateInput";
import { forecastTasks } from "../../../../src/functions/support/workers/forecastTasks";
import { inSlices } from "../../../../src/functions/support/workers/inSlices";
import { attempt, resultOf, type Outcome } from "../../../../src/functions/support/workers/Outcome";
import { supplyTasks } from "../../../../src/functions/support/workers/supplyTasks";
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

/** The whole engine three times, on a machine that may be busy. */
jest.setTimeout(60_000);

test.each(["series", "report"] as const)(
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

test("a task that needs the solver gets it in a worker of the built add-in, from the add-in's own site", async () => {
  const steady = (value: number): number[] => [value, value, value];
  const plans = [80, 120, 170].map((units): AggregateInput => ({
    strategy: "optimal",
    demand: [units, units + 30, 60],
    work: null,
    regular: { cost: steady(10), limit: steady(100) },
    overtime: { cost: steady(15), limit: steady(20) },
    subcontract: { cost: steady(0), limit: steady(0) },
    materialCost: steady(0),
    startStock: 0,
    minimumStock: steady(0),
    endStock: 0,
    holdingCost: steady(2),
    backlogCost: null,
  }));
  const task = supplyTasks.aggregate;
  const { window } = new JSDOM("", { url: "https://localhost:3000/" });
  const site = siteWorkers(window as never, () => builtWorker);
  const start = (): PoolWorker => new site.Worker("https://localhost:3000/chunks/worker.js") as unknown as PoolWorker;
  try {
    const inPage = await inSlices(task, plans);
    expect(await new WorkerPool(start, 1).run(task, plans)).toEqual(inPage);
    // 80, 110, 60 with 100 in regular time: ten of the second period are made in the first and held at 2.
    expect(resultOf(inPage[0] as Outcome<AggregateFigures>)).toMatchObject({
      totalCost: 80 * 10 + 110 * 10 + 60 * 10 + 10 * 2,
    });
    expect(resultOf(inPage[2] as Outcome<AggregateFigures>)).toMatchObject({
      kind: "infeasible",
      key: "supply.aggregate.short",
    });
  } finally {
    site.close();
    window.close();
  }
});

test("slices give way to the page between them: other work is done before the block is", async () => {
  const slow = { name: "slow", run: (input: number) => input, milliseconds: () => 50 };
  const order: string[] = [];
  const block = inSlices(slow, [1, 2, 3]).then(() => order.push("block"));
  setTimeout(() => order.push("page"), 0);
  await block;
  expect(order).toEqual(["page", "block"]);
});

test("every task of the folder has a name of its own, under which the worker finds it", async () => {
  const folder = path.resolve(__dirname, "../../../../src/functions/support/workers");
  const files = readdirSync(folder).filter((name) => name.endsWith("Tasks.ts"));
  expect(files).toContain("forecastTasks.ts");
  const modules = await Promise.all(files.map(async (file) => (await import(path.join(folder, file))) as object));
  const tasks = modules.flatMap((module) => Object.values(module).flatMap((each) => Object.values(each as object)));
  expect(new Set(tasks.map(({ name }: { name: string }) => name)).size).toBe(tasks.length);
  for (const task of tasks as { name: string }[]) expect(taskNamed(task.name)).toBe(task);
  expect(() => taskNamed("nothing")).toThrow("nothing");
});
