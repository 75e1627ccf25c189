import { networkTasks } from "../../../../src/functions/support/workers/networkTasks";
import { taskNamed } from "../../../../src/functions/support/workers/taskNamed";

const stage = {
  ...{ processingTime: 2, holdingCost: 1, demandDeviation: 0, safetyFactor: 1.645 },
  ...{ inboundServiceTime: 0, longestServiceTime: null },
};
const inputs = {
  guaranteed: {
    stages: [stage, { ...stage, holdingCost: 3, demandDeviation: 20, longestServiceTime: 0 }],
    arcs: [{ supplier: 0, customer: 1, quantity: 1 }],
    order: [0, 1],
  },
  serial: {
    stages: [
      { name: "Shop", leadTime: 1, holdingCost: 7 },
      { name: "Plant", leadTime: 2, holdingCost: 2 },
    ],
    ...{ mean: 5, deviation: 1, distribution: "normal", shortageCost: 40 },
  },
} as const;

test.each(Object.keys(networkTasks) as (keyof typeof networkTasks)[])(
  "the worker knows the task %s, and what goes in and out can be sent to it and back",
  (name) => {
    const task = networkTasks[name] as { name: string; run(input: unknown): unknown };
    expect(taskNamed(task.name)).toBe(task);
    const output = task.run(inputs[name]);
    expect(structuredClone(output)).toEqual(output);
    expect(task.run(structuredClone(inputs[name]))).toEqual(output);
  },
);
