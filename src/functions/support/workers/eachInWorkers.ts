import { functionMessage } from "../../../messages/functionMessage";
import { BlockWork, type Results } from "./BlockWork";
import { inSlices } from "./inSlices";
import type { Outcome } from "./Outcome";
import { startWorker } from "./startWorker";
import type { Task } from "./Task";
import { WorkCancelled } from "./WorkCancelled";
import { WorkerPool, WorkersFailed } from "./WorkerPool";

/** Some ten thousand series with their forecasts. */
const cacheBytes = 64_000_000;
const mostWorkers = 8;

let pool: WorkerPool | undefined;
const work = new BlockWork(runMany, cacheBytes);

/**
 * The results of a task for all inputs, in their order; an input with an error has its DomainError. Little work is done at once; more goes to
 * as many workers as the machine has cores, and the answer is a promise. Whatever way it goes the numbers are the same. Once every call that waits for work has given its signal, the work is given up.
 */
export function eachInWorkers<Input, Output>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
  signal?: AbortSignal,
): Results<Output> | Promise<Results<Output>> {
  return work.each(task, inputs, signal);
}

async function runMany<Input, Output>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
  signal: AbortSignal,
): Promise<readonly Outcome<Output>[]> {
  try {
    return await anywhere(task, inputs, signal);
  } catch (thrown) {
    if (thrown instanceof WorkersFailed) throw notAvailable("functions.workersFailed", { count: inputs.length });
    throw thrown instanceof WorkCancelled ? notAvailable("functions.cancelled") : thrown;
  }
}

async function anywhere<Input, Output>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
  signal: AbortSignal,
): Promise<readonly Outcome<Output>[]> {
  if (typeof Worker !== "function") return inSlices(task, inputs, signal);
  pool ??= new WorkerPool(startWorker, Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency || 1)));
  try {
    return await pool.run(task, inputs, signal);
  } catch (thrown) {
    // The page may have workers but not get this one: its file is not to be had, or a policy of the host forbids it.
    if (thrown instanceof WorkersFailed && thrown.neverAnswered) return inSlices(task, inputs, signal);
    throw thrown;
  }
}

function notAvailable(key: string, values: Readonly<Record<string, number>> = {}): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, functionMessage(key, values));
}
