import { DomainError } from "../../../core/DomainError";
import type { Task } from "./Task";

/** What became of one input, as data that can cross from a worker: the output, or what the core found wrong. */
export type Outcome<Output> = { readonly output: Output } | { readonly failure: Failure };

type Failure = Pick<DomainError, "kind" | "key" | "values">;

/** Runs a task for one input. A DomainError is an outcome; anything else thrown is a defect and goes on. */
export function attempt<Input, Output>(task: Task<Input, Output>, input: Input): Outcome<Output> {
  try {
    return { output: task.run(input) };
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    return failureOf(thrown);
  }
}

/** The outcome of an input of which the core found something wrong. */
export function failureOf({ kind, key, values }: DomainError): { readonly failure: Failure } {
  return { failure: { kind, key, values } };
}

/** The output, or the DomainError again. */
export function resultOf<Output>(outcome: Outcome<Output>): Output | DomainError {
  if ("output" in outcome) return outcome.output;
  const { kind, key, values } = outcome.failure;
  return new DomainError(kind, key, values);
}
