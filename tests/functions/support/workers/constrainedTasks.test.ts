import { constrainedTasks } from "../../../../src/functions/support/workers/constrainedTasks";
import { taskNamed } from "../../../../src/functions/support/workers/taskNamed";
import { drawnSupply, oneLine } from "../../../fixtures/supplyInputs";

const inputs = {
  plan: drawnSupply(3, { mayOwe: true, mayLose: true, mayLackStock: true }),
  why: oneLine([15, 30], 20, { subcontract: { cost: 3, limit: [Infinity, 0] } }),
  lots: {
    ...{ demand: [[40, 60], [30, 0]], setupCost: [[80, 80], [60, 60]], setupTime: [[5, 5], [5, 5]] }, // prettier-ignore
    ...{ holdingCost: [[1, 1], [1.5, 1.5]], unitTime: [1, 1], capacity: [90, 70], limits: { gap: 0, nodes: 100 } }, // prettier-ignore
  },
} as const;

test.each(Object.keys(constrainedTasks) as (keyof typeof constrainedTasks)[])(
  "the worker knows the task %s, and what goes in and out can be sent to it and back",
  async (name) => {
    const task = constrainedTasks[name] as {
      name: string;
      prepare(): Promise<void>;
      run(input: unknown): unknown;
      milliseconds(input: unknown): number;
    };
    expect(taskNamed(task.name)).toBe(task);
    expect(task.milliseconds(inputs[name])).toBeGreaterThan(0);
    await task.prepare();
    const output = task.run(inputs[name]);
    expect(structuredClone(output)).toEqual(output);
    expect(task.run(structuredClone(inputs[name]))).toEqual(output);
  },
);
