/** A pure calculation of the core that may run in a worker: input and output can be cloned, the same input gives the same output. */
export interface Task<Input, Output> {
  /** Under this name the worker knows it. */
  readonly name: string;
  readonly run: (input: Input) => Output;
  /** What `run` needs loaded before its first input, as the solver. A task that must be prepared is never run at once. Rejects with a DomainError where it is not to be had. */
  readonly prepare?: () => Promise<void>;
  /** About how long one input takes on an ordinary machine: it decides what runs at once and how a block is split. */
  readonly milliseconds: (input: Input) => number;
}
