import { DomainError } from "../../core/DomainError";
import type { Results } from "./workers/BlockWork";
import { directMilliseconds } from "./workers/directMilliseconds";
import { eachInWorkers } from "./workers/eachInWorkers";
import type { Task } from "./workers/Task";
import { eachItem } from "./eachItem";

/**
 * What `write` makes of a task's results for all items: at once where that is little work, else over all cores, with a
 * promise. As with eachItem an item without a result keeps its error to itself; a single one throws.
 */
export function answerItems<Input, Output, Answer>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
  write: (results: Results<Output>) => Answer,
): Answer | Promise<Answer> {
  const work = inputs.reduce((sum, input) => sum + task.milliseconds(input), 0);
  if (work <= directMilliseconds) return write(eachItem(inputs.length, (item) => task.run(inputs[item] as Input)));
  const finish = (results: Results<Output>): Answer => {
    const [first, second] = results;
    if (second === undefined && first instanceof DomainError) throw first;
    return write(results);
  };
  const results = eachInWorkers(task, inputs);
  return results instanceof Promise ? results.then(finish) : finish(results);
}
