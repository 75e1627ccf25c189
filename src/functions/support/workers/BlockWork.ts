import type { DomainError } from "../../../core/DomainError";
import { contentKey } from "./contentKey";
import { attempt, resultOf, type Outcome } from "./Outcome";
import { ResultCache } from "./ResultCache";
import { SharedWork } from "./SharedWork";
import { nextTurn } from "./nextTurn";
import type { Task } from "./Task";
import { TurnBudget } from "./TurnBudget";

/** Does many inputs of a task where they cannot be done at once. */
export type RunMany = <Input, Output>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
  signal: AbortSignal,
) => Promise<readonly Outcome<Output>[]>;

/** Inputs that are looked up in one turn: a block of more was work enough to read, and goes on part by part in turns of their own. */
const partSize = 500;

/** The results of all inputs in their order; an input of which the core found something wrong has its error. */
export type Results<Output> = readonly (Output | DomainError)[];

/** An outcome that is being calculated, and the work that it is part of. */
interface UnderWay {
  readonly outcome: Promise<Outcome<unknown>>;
  readonly work: SharedWork;
}

/**
 * Work on blocks. What was calculated before is not calculated again, be it for another function or another block; what another
 * call is calculating is waited for; a little work is done at once, and more of it elsewhere, with a promise as the answer.
 */
export class BlockWork {
  private readonly known: ResultCache<Outcome<unknown>>;
  private readonly underWay = new Map<string, UnderWay>();
  private readonly turn = new TurnBudget();

  constructor(
    private readonly runMany: RunMany,
    cacheBytes: number,
  ) {
    this.known = new ResultCache(cacheBytes);
  }

  each<Input, Output>(
    task: Task<Input, Output>,
    inputs: readonly Input[],
    signal?: AbortSignal,
  ): Results<Output> | Promise<Results<Output>> {
    return inputs.length <= partSize ? this.eachNow(task, inputs, signal) : this.eachPart(task, inputs, signal);
  }

  private async eachPart<Input, Output>(
    task: Task<Input, Output>,
    inputs: readonly Input[],
    signal?: AbortSignal,
  ): Promise<Results<Output>> {
    const parts: Promise<Results<Output>>[] = [];
    for (let from = 0; from < inputs.length; from += partSize) {
      await nextTurn();
      const part = Promise.resolve(this.eachNow(task, inputs.slice(from, from + partSize), signal));
      // Its error is taken up with all parts, below; until then it is no surprise.
      part.catch(() => undefined);
      parts.push(part);
    }
    return (await Promise.all(parts)).flat();
  }

  private eachNow<Input, Output>(
    task: Task<Input, Output>,
    inputs: readonly Input[],
    signal?: AbortSignal,
  ): Results<Output> | Promise<Results<Output>> {
    const keys = inputs.map((input) => `${task.name} ${contentKey(input)}`);
    const found = new Map<string, Outcome<Output> | Promise<Outcome<Output>>>();
    const missing = new Map<string, Input>();
    const waitedFor = new Set<SharedWork>();
    keys.forEach((key, index) => {
      if (found.has(key) || missing.has(key)) return;
      const underWay = this.underWay.get(key);
      const outcome = this.known.get(key) ?? underWay?.outcome;
      if (underWay) waitedFor.add(underWay.work);
      if (outcome) found.set(key, outcome as Outcome<Output> | Promise<Outcome<Output>>);
      else missing.set(key, inputs[index] as Input);
    });
    for (const [key, outcome] of this.begin(task, missing, waitedFor)) found.set(key, outcome);
    for (const work of waitedFor) work.join(signal);
    const outcomes = keys.map((key) => found.get(key) as Outcome<Output> | Promise<Outcome<Output>>);
    return outcomes.some((each) => each instanceof Promise)
      ? Promise.all(outcomes).then((all) => all.map(resultOf))
      : (outcomes as Outcome<Output>[]).map(resultOf);
  }

  private begin<Input, Output>(
    task: Task<Input, Output>,
    missing: ReadonlyMap<string, Input>,
    waitedFor: Set<SharedWork>,
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
    const work = new SharedWork();
    waitedFor.add(work);
    const all = this.runMany(task, inputs, work.signal);
    [...missing.keys()].forEach((key, index) => {
      const one = all
        .then((outcomes) => {
          const outcome = outcomes[index] as Outcome<Output>;
          this.known.set(key, outcome);
          return outcome;
        })
        .finally(() => this.underWay.delete(key));
      this.underWay.set(key, { outcome: one, work });
      begun.set(key, one);
    });
    return begun;
  }
}
