import { DomainError } from "../../core/DomainError";
import type { Assignment } from "../../core/logistics/network/assignment";
import { reducedCosts } from "../../core/logistics/network/reducedCosts";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readFlag } from "../support";
import { readLanes, type Lanes } from "../support/readLanes";
import { searchStatus } from "../support/searchStatus";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { flowTasks } from "../support/workers/flowTasks";

/**
 * What AOP.ASSIGN shows.
 * @customenum {string}
 */
enum AssignOutput {
  /** Total in the first cell, then each row with its column and cost. */
  table = "table",
  /** Column number of each row, blank for none. */
  positions = "positions",
  /** 1 for each pair, else 0, in the shape of the costs. */
  matrix = "matrix",
  /** Total only. */
  cost = "cost",
  /** What forcing each pair would add to the total at least (to a maximum: take from it, below 0). */
  reducedCosts = "reducedCosts",
}

type Row = (string | number | null)[];

/**
 * Assignment: pairs each row with one column (drivers with routes, loads with docks) at the least total cost, or the largest total value.
 * @customfunction ASSIGN
 * @cancelable
 * @param costs Cost or value of each pair: rows down, columns across; x where a pair is not allowed. If its first row and first column are texts, they are the names. Of the longer side, some get nobody.
 * @param [maximise] TRUE for the largest total. If omitted, FALSE: the least.
 * @param {AssignOutput} [show] table, positions, matrix, cost or reducedCosts. If omitted, table.
 * @returns Table: the total in the first cell, then a row each with its name, the name of its column, and the cost; last the status.
 * @example =AOP.ASSIGN({11,14,6;8,10,11;9,12,7}) -> {25,"To","Cost";1,3,6;2,2,10;3,1,9;"Status","optimal",0}
 * @example =AOP.ASSIGN({"","North","South";"Ann",7,4;"Ben",5,"x";"Cem",6,3}, TRUE) -> {10,"To","Cost";"Ann","North",7;"Ben","","";"Cem","South",3;"Status","optimal",0}
 * @example =AOP.ASSIGN({7,"x";5,"x"}) -> #N/A
 * @example =AOP.ASSIGN({7,"many";5,6}) -> #VALUE!
 * @source Kuhn (1955), The Hungarian method; Jonker & Volgenant (1987), A shortest augmenting path algorithm.
 */
export function assign(
  costs: any[][],
  maximise?: any,
  show?: AssignOutput,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const lanes = readLanes(costs, "costs");
    const isMaximum = readFlag(maximise, "maximise", false);
    const shown = readChoice(show, "show", Object.values(AssignOutput), "table");
    return answerEach(
      flowTasks.assign,
      [{ costs: lanes.values, isMaximum, rows: lanes.rows, columns: lanes.columns }],
      ([found]): Row[] => {
        if (!found || found instanceof DomainError) throw found ?? new Error("No assignment.");
        return rowsOf(found, lanes, shown);
      },
      signalOf(invocation),
    );
  });
}

function rowsOf(found: Assignment, { rows, columns, values }: Lanes, shown: `${AssignOutput}`): Row[] {
  const { columnOf, total } = found;
  if (shown === "cost") return [[total]];
  if (shown === "positions") return columnOf.map((column) => [column === null ? null : column + 1]);
  if (shown === "matrix") return columnOf.map((own) => columns.map((_, column) => (column === own ? 1 : 0)));
  // Prices of rows stand on the side that is paid: a cost less what its row and column are worth.
  if (shown === "reducedCosts")
    return reducedCosts(
      { costs: values },
      { supplyPrices: found.rowPrices.map((price) => -price), demandPrices: found.columnPrices },
    );
  const word = (key: string): string => functionMessage(`logistics.network.${key}`);
  return [
    [total, word("to"), word("cost")],
    ...columnOf.map((column, row): Row => [
      rows[row] ?? null,
      column === null ? null : (columns[column] ?? null),
      column === null ? null : (values[row]?.[column] ?? null),
    ]),
    searchStatus(total, total, 3),
  ];
}
