import { directMilliseconds } from "./directMilliseconds";
import { nextTurn } from "./nextTurn";
import { attempt, type Outcome } from "./Outcome";
import type { Task } from "./Task";
import { WorkCancelled } from "./WorkCancelled";
import { unprepared } from "./unprepared";

/** The outcomes of all inputs, made on this thread in slices between which the page can answer its user. */
export async function inSlices<Input, Output>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
  signal?: AbortSignal,
): Promise<Outcome<Output>[]> {
  const failures = await unprepared(task, inputs);
  if (failures) return failures;
  const outcomes: Outcome<Output>[] = [];
  let begun = performance.now();
  for (const input of inputs) {
    if (performance.now() - begun + task.milliseconds(input) > directMilliseconds) {
      await nextTurn();
      begun = performance.now();
    }
    if (signal?.aborted) throw new WorkCancelled();
    outcomes.push(attempt(task, input));
  }
  return outcomes;
}
