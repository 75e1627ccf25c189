import type { ForecastInput } from "../../core/demand/forecastSeries";
import { DomainError } from "../../core/DomainError";
import type { ForecastRequest } from "./readForecastRequest";
import type { Results } from "./workers/BlockWork";
import { eachInWorkers } from "./workers/eachInWorkers";
import type { Task } from "./workers/Task";
import { writeSeries } from "./writeSeries";

/**
 * The answer of a forecast function: asks `task` of every series of the request, over all cores where there are many, and writes
 * the rows that `rowsOf` makes of each result, lying as the history did. A series that has none keeps its error to its own
 * rows; where no series has one, the first error is the answer.
 */
export function eachForecast<Output, Value>(
  { inputs, direction }: ForecastRequest,
  task: Task<ForecastInput, Output>,
  rowsOf: (output: Output, input: ForecastInput) => readonly (readonly Value[])[],
): (Value | DomainError)[][] | Promise<(Value | DomainError)[][]> {
  type Rows = readonly (readonly (Value | DomainError)[])[];
  const write = (results: Results<Output>): (Value | DomainError)[][] => {
    const rows = results.map((result, index) =>
      result instanceof DomainError ? result : rowsOf(result, inputs[index] as ForecastInput),
    );
    const sample = rows.find((each): each is readonly (readonly Value[])[] => !(each instanceof DomainError));
    if (sample === undefined) throw rows[0];
    return writeSeries(
      rows.flatMap((each): Rows => (each instanceof DomainError ? sample.map((row) => row.map(() => each)) : each)),
      direction,
    );
  };
  const results = eachInWorkers(task, inputs);
  return results instanceof Promise ? results.then(write) : write(results);
}
