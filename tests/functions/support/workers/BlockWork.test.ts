import { DomainError } from "../../../../src/core/DomainError";
import { BlockWork, type RunMany } from "../../../../src/functions/support/workers/BlockWork";
import { inSlices } from "../../../../src/functions/support/workers/inSlices";
import { attempt, resultOf } from "../../../../src/functions/support/workers/Outcome";
import { WorkCancelled } from "../../../../src/functions/support/workers/WorkCancelled";
import type { Task } from "../../../../src/functions/support/workers/Task";

/** A task of the given cost that writes down what it was asked. */
function task(milliseconds: number) {
  const asked: number[] = [];
  const run = (input: number): number => {
    asked.push(input);
    if (input < 0) throw new DomainError("notEnoughData", "test.negative", { input });
    if (input === 13) throw new TypeError("a defect");
    return input * input;
  };
  const made: Task<number, number> = { name: "square", run, milliseconds: () => milliseconds };
  return { ...made, asked };
}

/** Runs everything in a later turn, and counts how often it is asked to. */
function elsewhere() {
  const calls: number[] = [];
  const runMany: RunMany = async (given, inputs) => {
    calls.push(inputs.length);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return inputs.map((input) => attempt(given, input));
  };
  return { calls, work: new BlockWork(runMany, 1e6) };
}

test("what fits into 40 ms is answered at once, more of it with a promise; in order both ways", async () => {
  const { calls, work } = elsewhere();
  expect(work.each(task(8), [1, 2, 3, 4, 5])).toEqual([1, 4, 9, 16, 25]);
  expect(calls).toEqual([]);
  const answer = work.each(task(8), [11, 12, 14, 15, 16, 17]);
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toEqual([121, 144, 196, 225, 256, 289]);
  expect(calls).toEqual([6]);
});

test("a task that must be prepared is never run at once, however little it is", async () => {
  const { calls, work } = elsewhere();
  const prepared = { ...task(0), prepare: async () => undefined };
  const answer = work.each(prepared, [3]);
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toEqual([9]);
  expect(calls).toEqual([1]);
  // Once known it needs no preparation.
  expect(work.each(prepared, [3])).toEqual([9]);
});

test("where a task cannot be prepared, every input has that as its error", async () => {
  const notLoaded = new DomainError("infeasible", "optimization.notLoaded", { reason: "404" });
  const made = { ...task(0), prepare: () => Promise.reject(notLoaded) };
  const outcomes = await inSlices(made, [1, 2]);
  expect(outcomes.map(resultOf)).toEqual([notLoaded, notLoaded]);
  expect(made.asked).toEqual([]);
  await expect(inSlices({ ...made, prepare: () => Promise.reject(new TypeError("a defect")) }, [1])).rejects.toThrow(
    "a defect",
  );
});

test("work is given up once every call that waits for it was cancelled, and not before", async () => {
  const signals: AbortSignal[] = [];
  const work = new BlockWork(async (given, inputs, signal) => {
    signals.push(signal);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (signal.aborted) throw new WorkCancelled();
    return inputs.map((input) => attempt(given, input));
  }, 1e6);
  const square = task(100);
  const [one, other] = [new AbortController(), new AbortController()];
  const first = Promise.resolve(work.each(square, [2, 3], one.signal));
  const second = Promise.resolve(work.each(square, [3], other.signal));
  one.abort();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  expect(await second).toEqual([9]);
  expect(await first).toEqual([4, 9]);
  // Both give up what both wait for; who asks without a signal never does.
  const cancelled = [one, other].map(() => new AbortController());
  const both = cancelled.map(({ signal }) => Promise.resolve(work.each(square, [5], signal)));
  cancelled.forEach((each) => each.abort());
  for (const each of both) await expect(each).rejects.toThrow(WorkCancelled);
  expect(signals[1]?.aborted).toBe(true);
  const patient = Promise.resolve(work.each(square, [6]));
  const hasty = new AbortController();
  void Promise.resolve(work.each(square, [6], hasty.signal));
  hasty.abort();
  expect(await patient).toEqual([36]);
  // What was given up is not known: it is calculated when it is asked for again.
  expect(await work.each(square, [5])).toEqual([25]);
});

test("many small calls in one turn share the 40 ms of that turn", async () => {
  const { calls, work } = elsewhere();
  const answers = [1, 2, 3, 4, 5, 6, 7].map((input) => work.each(task(8), [input]));
  expect(answers.map((answer) => answer instanceof Promise)).toEqual([...Array(5).fill(false), true, true]);
  expect(await Promise.all(answers)).toEqual([[1], [4], [9], [16], [25], [36], [49]]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(work.each(task(40), [8])).toEqual([64]);
  expect(calls).toEqual([1, 1]);
});

test("a known input is not calculated again: an unchanged block costs nothing, one changed row one row", async () => {
  const { calls, work } = elsewhere();
  const square = task(8);
  const block = Array.from({ length: 100 }, (_, index) => 1000 + index);
  await work.each(square, block);
  expect(square.asked).toHaveLength(100);
  expect(work.each(square, block)).toHaveLength(100);
  const changed = block.with(7, 5);
  expect(work.each(square, changed)).toEqual(changed.map((value) => value * value));
  expect(square.asked.slice(100)).toEqual([5]);
  expect(calls).toEqual([100]);
});

test("equal rows of a block are calculated once", async () => {
  const { work } = elsewhere();
  const square = task(100);
  expect(await work.each(square, [3, 3, 4, 3])).toEqual([9, 9, 16, 9]);
  expect(square.asked).toEqual([3, 4]);
});

test("what another call is calculating is waited for, not calculated twice", async () => {
  const { calls, work } = elsewhere();
  const square = task(100);
  const [one, other] = [work.each(square, [1, 2]), work.each(square, [2, 3, 1])];
  expect([await one, await other]).toEqual([
    [1, 4],
    [4, 9, 1],
  ]);
  expect(square.asked).toEqual([1, 2, 3]);
  expect(calls).toEqual([2, 1]);
});

test("another task with the same input is another calculation", () => {
  const { work } = elsewhere();
  const cube: Task<number, number> = { name: "cube", run: (input) => input ** 3, milliseconds: () => 1 };
  expect([work.each(task(1), [2]), work.each(cube, [2])]).toEqual([[4], [8]]);
});

test("an input of which the core finds something wrong keeps its error with kind, key and values; the others have answers", async () => {
  const { work } = elsewhere();
  const wrong = new DomainError("notEnoughData", "test.negative", { input: -2 });
  for (const milliseconds of [1, 100]) {
    const results = await work.each(task(milliseconds), [3, -2, 4]);
    expect(results).toEqual([9, wrong, 16]);
    expect(results[1]).toBeInstanceOf(DomainError);
    expect(results[1]).toMatchObject({ kind: wrong.kind, key: wrong.key, values: wrong.values });
  }
});

test("a defect is thrown, or rejects, for the whole block; nothing of it is remembered", async () => {
  const { work } = elsewhere();
  expect(() => work.each(task(1), [13])).toThrow("a defect");
  const slow = task(100);
  await expect(work.each(slow, [13, 14])).rejects.toThrow("a defect");
  await expect(work.each(slow, [13, 14])).rejects.toThrow("a defect");
  expect(slow.asked).toEqual([13, 13]);
});

test("a block of many rows leaves the turn in which it was read, and has the same answer", async () => {
  const { work } = elsewhere();
  const block = Array.from({ length: 1700 }, (_, index) => (index % 900) + 20);
  const square = task(0.01);
  const answer = work.each(square, block);
  expect(answer).toBeInstanceOf(Promise);
  expect(square.asked).toEqual([]);
  expect(await answer).toEqual(block.map((value) => value * value));
  expect(square.asked).toHaveLength(900);
  await expect(work.each(square, block.with(3, 13))).rejects.toThrow("a defect");
});
