import { DomainError } from "../../../core/DomainError";
import type { Results } from "./BlockWork";
import { eachInWorkers } from "./eachInWorkers";
import type { Task } from "./Task";

/** What `write` makes of a task's results for all inputs, over all cores where that is much work. Where no input has a result, the first error is the answer. */
export function answerEach<Input, Output, Answer>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
  write: (results: Results<Output>) => Answer,
  signal?: AbortSignal,
): Answer | Promise<Answer> {
  const checked = (results: Results<Output>): Answer => {
    const [first] = results;
    if (first instanceof DomainError && results.every((result) => result instanceof DomainError)) throw first;
    return write(results);
  };
  const results = eachInWorkers(task, inputs, signal);
  return results instanceof Promise ? results.then(checked) : checked(results);
}
