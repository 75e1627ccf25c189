import { DomainError } from "../../../../src/core/DomainError";
import type { WorkReply, WorkRequest } from "../../../../src/functions/support/workers/answerRequest";
import { attempt, resultOf } from "../../../../src/functions/support/workers/Outcome";
import type { Task } from "../../../../src/functions/support/workers/Task";
import { WorkCancelled } from "../../../../src/functions/support/workers/WorkCancelled";
import { WorkerPool, WorkersFailed, type PoolWorker } from "../../../../src/functions/support/workers/WorkerPool";

const square: Task<number, number> = {
  name: "square",
  run: (input) => {
    if (input < 0) throw new DomainError("divisionByZero", "test.negative", { input });
    return input * input;
  },
  milliseconds: () => 10,
};

/** How a worker takes a request: an answer, or its death. */
type Behaviour = (request: WorkRequest, worker: number) => WorkReply | "dies" | "hangs";

const calculate: Behaviour = ({ inputs }) => ({ outcomes: inputs.map((input) => attempt(square, input as number)) });

/** Workers that answer in a later turn, through a clone as real ones do. */
function workers(behaviour: Behaviour = calculate) {
  const started: { readonly requests: WorkRequest[]; isEnded: boolean }[] = [];
  const start = (): PoolWorker => {
    const record = { requests: [] as WorkRequest[], isEnded: false };
    const number = started.push(record) - 1;
    const worker: PoolWorker = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      terminate: () => (record.isEnded = true),
      postMessage: (request) => {
        record.requests.push(structuredClone(request));
        setImmediate(() => {
          const reply = behaviour(request, number);
          if (reply === "hangs") return;
          if (reply === "dies") worker.onerror?.call(worker as never, new Event("error") as ErrorEvent);
          else worker.onmessage?.call(worker as never, new MessageEvent("message", { data: structuredClone(reply) }));
        });
      },
    };
    return worker;
  };
  return { start, started };
}

const inputs = Array.from({ length: 100 }, (_, index) => index);
const squares = inputs.map((input) => ({ output: input * input }));

test("a block is split over all workers in chunks of about 100 ms, and its results come in order", async () => {
  const { start, started } = workers();
  expect(await new WorkerPool(start, 4).run(square, inputs)).toEqual(squares);
  expect(started).toHaveLength(4);
  const requests = started.flatMap((each) => each.requests);
  // 1,000 ms of work: a sixteenth of it, 62.5 ms, is 6 inputs of 10 ms.
  expect(Math.max(...requests.map((request) => request.inputs.length))).toBe(6);
  expect(requests.every((request) => request.task === "square")).toBe(true);
  expect(requests.flatMap((request) => request.inputs).sort((a, b) => Number(a) - Number(b))).toEqual(inputs);
});

test("the pool has no more workers than it may, and keeps them for the next block", async () => {
  const { start, started } = workers();
  const pool = new WorkerPool(start, 2);
  await Promise.all([pool.run(square, inputs), pool.run(square, inputs)]);
  await pool.run(square, inputs);
  expect(started).toHaveLength(2);
});

test("a job that is cancelled ends its workers at once, and leaves those of other jobs alone", async () => {
  // Inputs from 1,000 on take for ever.
  const { start, started } = workers((request, worker) =>
    (request.inputs as number[]).some((input) => input >= 1000) ? "hangs" : calculate(request, worker),
  );
  const pool = new WorkerPool(start, 2);
  const stop = new AbortController();
  const endless = pool.run({ ...square, milliseconds: () => 500 }, [1000, 1001, 1002], stop.signal);
  const other = pool.run(square, inputs);
  stop.abort();
  await expect(endless).rejects.toThrow(WorkCancelled);
  expect(started.filter(({ isEnded }) => isEnded)).toHaveLength(2);
  // The third input never went out, and the other job is done by new workers.
  expect(started.flatMap(({ requests }) => requests.flatMap((each) => each.inputs))).not.toContain(1002);
  expect(await other).toEqual(squares);
  // Cancelled when it is over: nothing happens.
  const late = new AbortController();
  expect(await pool.run(square, [3], late.signal)).toEqual([{ output: 9 }]);
  late.abort();
  expect(await pool.run(square, [4])).toEqual([{ output: 16 }]);
});

test("an input that costs more than a chunk goes alone", async () => {
  const { start, started } = workers();
  await new WorkerPool(start, 1).run({ ...square, milliseconds: () => 500 }, [1, 2, 3]);
  expect(started[0]?.requests.map((request) => request.inputs)).toEqual([[1], [2], [3]]);
});

test("errors of the core cross the border as data and keep kind, key and values", async () => {
  const { start } = workers();
  const [outcome] = await new WorkerPool(start, 1).run(square, [-3]);
  expect(outcome && resultOf(outcome)).toEqual(new DomainError("divisionByZero", "test.negative", { input: -3 }));
});

test("a worker that dies is replaced, and its chunk is done by another", async () => {
  let deaths = 0;
  const { start, started } = workers((request, worker) =>
    request.inputs.includes(42) && deaths++ === 0 ? "dies" : calculate(request, worker),
  );
  expect(await new WorkerPool(start, 2).run(square, inputs)).toEqual(squares);
  expect(started).toHaveLength(3);
  expect(started.filter((each) => each.isEnded)).toHaveLength(1);
});

test("a chunk at which two workers die fails the block; the pool works on", async () => {
  const { start } = workers((request, worker) => (request.inputs.includes(42) ? "dies" : calculate(request, worker)));
  const pool = new WorkerPool(start, 2);
  const failed = await pool.run(square, inputs).catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(WorkersFailed);
  expect(failed).toMatchObject({ neverAnswered: false });
  expect(await pool.run(square, [1, 2])).toEqual([{ output: 1 }, { output: 4 }]);
});

test("workers of which none ever answers are told from such that failed", async () => {
  const mute = new WorkerPool(workers(() => "dies").start, 2);
  await expect(mute.run(square, inputs)).rejects.toMatchObject({ neverAnswered: true });
  const forbidden = new WorkerPool(() => {
    throw new Error("SecurityError");
  }, 2);
  await expect(forbidden.run(square, inputs)).rejects.toMatchObject({ neverAnswered: true });
});

test("a defect of the task rejects with its words", async () => {
  const { start } = workers(() => ({ defect: "x is not a function" }));
  await expect(new WorkerPool(start, 2).run(square, inputs)).rejects.toThrow("x is not a function");
});

test("an input that cannot be cloned rejects, and the worker stays fit", async () => {
  const { start, started } = workers();
  const pool = new WorkerPool(start, 1);
  const odd = { ...square, run: () => 1 } as Task<unknown, number>;
  await expect(pool.run(odd, [() => 1])).rejects.toThrow(/could not be cloned/);
  expect(await pool.run(square, [5])).toEqual([{ output: 25 }]);
  expect(started).toHaveLength(1);
});
