import { DomainError } from "../../core/DomainError";
import type { Direction } from "./Vector";
import { answerEach } from "./workers/answerEach";
import type { Task } from "./workers/Task";
import { writeSeries } from "./writeSeries";

/** How the answer of a block lies: so many rows and columns an item, in the direction of the block. */
export interface RowsShape {
  readonly rows: number;
  readonly columns: number;
  readonly direction: Direction;
}

/** Rows of the results of a task for the items of a block, over all cores where that is much work. An item without a result shows its error in its own rows; where no item has one, the first error is the answer. */
export function answerRows<Input, Output, Value>(
  task: Task<Input, Output>,
  inputs: readonly Input[],
  { rows, columns, direction }: RowsShape,
  rowsOf: (output: Output, item: number) => readonly (readonly Value[])[],
): (Value | DomainError)[][] | Promise<(Value | DomainError)[][]> {
  return answerEach(task, inputs, (results) =>
    writeSeries(
      results.flatMap((result, item): (readonly (Value | DomainError)[])[] =>
        result instanceof DomainError
          ? Array.from({ length: rows }, () => Array.from({ length: columns }, () => result))
          : [...rowsOf(result, item)],
      ),
      direction,
    ),
  );
}
