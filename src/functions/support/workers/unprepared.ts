import { DomainError } from "../../../core/DomainError";
import { failureOf, type Outcome } from "./Outcome";
import type { Task } from "./Task";

/** Prepares a task. Where what it needs is not to be had, the answer is that failure for every input; else undefined. */
export async function unprepared<Input, Output>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
): Promise<Outcome<Output>[] | undefined> {
  try {
    await task.prepare?.();
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    return inputs.map(() => failureOf(thrown));
  }
}
