import type { ForecastInput } from "../../core/demand/forecastSeries";
import { DomainError } from "../../core/DomainError";
import type { ForecastRequest } from "./readForecastRequest";
import type { Results } from "./workers/BlockWork";
import { eachInWorkers } from "./workers/eachInWorkers";
import { inTurns } from "./workers/inTurns";
import type { Task } from "./workers/Task";
import { writeSeries } from "./writeSeries";

type Rows<Value> = readonly (readonly Value[])[];

/**
 * The answer of a forecast function: asks `task` of every series of the request, over all cores where there are many, and writes
 * the rows that `rowsOf` makes of each result, lying as the history did. A series that has none keeps its error to its own
 * rows; where no series has one, the first error is the answer.
 */
export function eachForecast<Output, Value>(
  { inputs, refused, direction }: ForecastRequest,
  task: Task<ForecastInput, Output>,
  rowsOf: (output: Output, input: ForecastInput) => Rows<Value>,
): (Value | DomainError)[][] | Promise<(Value | DomainError)[][]> {
  const allRows = (results: Results<Output>) =>
    inTurns(results, (found, index) => {
      const result = refused.get(index) ?? found;
      return result instanceof DomainError ? result : rowsOf(result, inputs[index] as ForecastInput);
    });
  const write = (all: readonly (Rows<Value> | DomainError)[]): (Value | DomainError)[][] => {
    const sample = all.find((rows): rows is Rows<Value> => !(rows instanceof DomainError));
    if (sample === undefined) throw all[0];
    const written = all.flatMap((rows): Rows<Value | DomainError> =>
      rows instanceof DomainError ? sample.map((row) => row.map(() => rows)) : rows,
    );
    return writeSeries(written, direction);
  };
  const results = eachInWorkers(task, inputs);
  const rows = results instanceof Promise ? results.then(allRows) : allRows(results);
  return rows instanceof Promise ? rows.then(write) : write(rows);
}
