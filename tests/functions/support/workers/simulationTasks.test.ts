import { simulationTasks } from "../../../../src/functions/support/workers/simulationTasks";
import { taskNamed } from "../../../../src/functions/support/workers/taskNamed";

const input = {
  demand: { kind: "gamma", mean: 5, deviation: 3 },
  policy: { kind: "ss", reviewPeriod: null, reorderPoint: 10, orderUpTo: 25 },
  ...{ leadTime: 1.5, deviationOfLeadTime: 0.5, shortages: "lost", reviews: 2, opening: 25 },
  ...{ periods: 400, warmUp: 40, seed: 3 },
  costs: { holdingCost: 1, orderCost: 2, shortageCost: 3 },
} as const;

test.each(Object.keys(simulationTasks) as (keyof typeof simulationTasks)[])(
  "the worker knows the task %s, and what goes in and out can be sent to it and back",
  (name) => {
    const task = simulationTasks[name] as { name: string; run(input: unknown): unknown };
    expect(taskNamed(task.name)).toBe(task);
    const output = task.run(input);
    expect(structuredClone(output)).toEqual(output);
    expect(task.run(structuredClone(input))).toEqual(output);
  },
);
