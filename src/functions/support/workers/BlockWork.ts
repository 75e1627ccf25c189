import type { DomainError } from "../../../core/DomainError";
import { contentKey } from "./contentKey";
import { attempt, resultOf, type Outcome } from "./Outcome";
import { ResultCache } from "./ResultCache";
import { nextTurn } from "./nextTurn";
import type { Task } from "./Task";
import { TurnBudget } from "./TurnBudget";

/** Does many inputs of a task where they cannot be done at once. */
export type RunMany = <Input, Output>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
) => Promise<readonly Outcome<Output>[]>;

/** Inputs that are looked up in one turn: a block of more was work enough to read, and goes on part by part in turns of their own. */
const partSize = 500;

/** The results of all inputs in their order; an input of which the core found something wrong has its error. */
export type Results<Output> = readonly (Output | DomainError)[];

/**
 * Work on blocks. What was calculated before is not calculated again, be it for another function or another block; what another
 * call is calculating is waited for; a little work is done at once, and more of it elsewhere, with a promise as the answer.
 */
export class BlockWork {
  private readonly known: ResultCache<Outcome<unknown>>;
  private readonly underWay = new Map<string, Promise<Outcome<unknown>>>();
  private readonly turn = new TurnBudget();

  constructor(
    private readonly runMany: RunMany,
    cacheBytes: number,
  ) {
    this.known = new ResultCache(cacheBytes);
  }

  each<Input, Output>(task: Task<Input, Output>, inputs: readonly Input[]): Results<Output> | Promise<Results<Output>> {
    return inputs.length <= partSize ? this.eachNow(task, inputs) : this.eachPart(task, inputs);
  }

  private async eachPart<Input, Output>(task: Task<Input, Output>, inputs: readonly Input[]): Promise<Results<Output>> {
    const parts: Promise<Results<Output>>[] = [];
    for (let from = 0; from < inputs.length; from += partSize) {
      await nextTurn();
      const part = Promise.resolve(this.eachNow(task, inputs.slice(from, from + partSize)));
      // Its error is taken up with all parts, below; until then it is no surprise.
      part.catch(() => undefined);
      parts.push(part);
    }
    return (await Promise.all(parts)).flat();
  }

  private eachNow<Input, Output>(
    task: Task<Input, Output>,
    inputs: readonly Input[],
  ): Results<Output> | Promise<Results<Output>> {
    const keys = inputs.map((input) => `${task.name} ${contentKey(input)}`);
    const found = new Map<string, Outcome<Output> | Promise<Outcome<Output>>>();
    const missing = new Map<string, Input>();
    keys.forEach((key, index) => {
      if (found.has(key) || missing.has(key)) return;
      const outcome = this.known.get(key) ?? this.underWay.get(key);
      if (outcome) found.set(key, outcome as Outcome<Output> | Promise<Outcome<Output>>);
      else missing.set(key, inputs[index] as Input);
    });
    for (const [key, outcome] of this.begin(task, missing)) found.set(key, outcome);
    const outcomes = keys.map((key) => found.get(key) as Outcome<Output> | Promise<Outcome<Output>>);
    return outcomes.some((each) => each instanceof Promise)
      ? Promise.all(outcomes).then((all) => all.map(resultOf))
      : (outcomes as Outcome<Output>[]).map(resultOf);
  }

  private begin<Input, Output>(
    task: Task<Input, Output>,
    missing: ReadonlyMap<string, Input>,
  ): Map<string, Outcome<Output> | Promise<Outcome<Output>>> {
    const begun = new Map<string, Outcome<Output> | Promise<Outcome<Output>>>();
    if (missing.size === 0) return begun;
    const inputs = [...missing.values()];
    if (!task.prepare && this.turn.take(inputs.reduce((sum, input) => sum + task.milliseconds(input), 0))) {
      for (const [key, input] of missing) {
        const outcome = attempt(task, input);
        this.known.set(key, outcome);
        begun.set(key, outcome);
      }
      return begun;
    }
    const all = this.runMany(task, inputs);
    [...missing.keys()].forEach((key, index) => {
      const one = all
        .then((outcomes) => {
          const outcome = outcomes[index] as Outcome<Output>;
          this.known.set(key, outcome);
          return outcome;
        })
        .finally(() => this.underWay.delete(key));
      this.underWay.set(key, one);
      begun.set(key, one);
    });
    return begun;
  }
}
