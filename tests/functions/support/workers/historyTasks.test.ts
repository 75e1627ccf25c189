import { historyTasks } from "../../../../src/functions/support/workers/historyTasks";
import { taskNamed } from "../../../../src/functions/support/workers/taskNamed";

const history = Array.from({ length: 40 }, (_, t) => (t === 20 ? 900 : 100 + 10 * Math.sin(t * t)) + (t > 30 ? 60 : 0));
const inputs = {
  outliers: { history, season: 12, limit: 3.5 },
  clean: {
    ...{ history, season: 12, method: "seasonal", limit: null, flags: null },
    stockouts: { daysOut: history.map((_, t) => (t === 5 ? 10 : 0)), days: history.map(() => 30) },
  },
  decomposition: { history, season: 12, kind: "additive", method: "stl" },
  levelShifts: { history, season: 12, confidence: 0.9 },
} as const;

test.each(Object.keys(historyTasks) as (keyof typeof historyTasks)[])(
  "the worker knows the task %s, and what goes in and out can be sent to it and back",
  (name) => {
    const task = historyTasks[name] as { name: string; run(input: unknown): unknown };
    expect(taskNamed(task.name)).toBe(task);
    const output = task.run(inputs[name]);
    expect(structuredClone(output)).toEqual(output);
    expect(task.run(structuredClone(inputs[name]))).toEqual(output);
  },
);
