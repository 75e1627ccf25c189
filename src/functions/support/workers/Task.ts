/** A pure calculation of the core that may run in a worker: input and output can be cloned, the same input gives the same output. */
export interface Task<Input, Output> {
  /** Under this name the worker knows it. */
  readonly name: string;
  readonly run: (input: Input) => Output;
  /** About how long one input takes on an ordinary machine: it decides what runs at once and how a block is split. */
  readonly milliseconds: (input: Input) => number;
}
