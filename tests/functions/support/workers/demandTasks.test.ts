import { demandTasks } from "../../../../src/functions/support/workers/demandTasks";
import { taskNamed } from "../../../../src/functions/support/workers/taskNamed";

const history = Array.from({ length: 40 }, (_, t) => 100 + 10 * Math.sin(t * t));
const flags = history.map((_, t) => (t % 7 === 3 ? 1 : 0));
const inputs = {
  drivers: {
    ...{ history, horizon: 2, season: 12, isLog: false, errors: "auto" },
    drivers: [{ name: "Price", values: [...history, 1, 2].map((value, t) => value + Math.cos(3 * t * t)), lag: 1 }],
  },
  promotion: {
    ...{ history, flags, season: 1, isSeasonGiven: true, scale: "auto", dipPeriods: 1 },
    others: { history, flags: [flags] },
  },
  likeItem: {
    ...{ history, horizon: 6, season: 1, alignment: "launch", launchPeriod: 1, scale: null, newSales: null },
  },
} as const;

test.each(Object.keys(demandTasks) as (keyof typeof demandTasks)[])(
  "the worker knows the task %s, and what goes in and out can be sent to it and back",
  (name) => {
    const task = demandTasks[name] as { name: string; run(input: unknown): unknown };
    expect(taskNamed(task.name)).toBe(task);
    const output = task.run(inputs[name]);
    expect(structuredClone(output)).toEqual(output);
    expect(task.run(structuredClone(inputs[name]))).toEqual(output);
  },
);

test("drivers beside exponential smoothing are expected to take longer, and both kinds of errors as long as the two together", () => {
  const [arima, ets, auto] = (["arima", "ets", "auto"] as const).map((errors) =>
    demandTasks.drivers.milliseconds({ ...inputs.drivers, errors }),
  ) as [number, number, number];
  expect(ets).toBeGreaterThan(arima);
  expect(auto).toBe(arima + ets);
});
