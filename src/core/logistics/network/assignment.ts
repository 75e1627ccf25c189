import { DomainError } from "../../DomainError";
import { nameList } from "./nameList";

/** Rows to be paired with columns; it can be cloned into a worker. */
export interface AssignmentInput {
  /** Cost of each pair; null where it is not allowed. */
  readonly costs: readonly (readonly (number | null)[])[];
  readonly isMaximum: boolean;
  /** Names of rows and columns, for what the errors say. */
  readonly rows: readonly (string | number)[];
  readonly columns: readonly (string | number)[];
}

export interface Assignment {
  /** Column of each row; null for a row that gets none. */
  readonly columnOf: readonly (number | null)[];
  readonly total: number;
  /** Dual prices: cost - price of row - price of column is 0 for the pairs, 0 or more elsewhere (or less, where the total is a maximum). */
  readonly rowPrices: readonly number[];
  readonly columnPrices: readonly number[];
}

/**
 * The pairs of least (or largest) total, one column a row and one row a column, as many as the shorter side has: shortest augmenting paths with dual
 * prices, row by row (the Hungarian method of Kuhn 1955 as done by Jonker and Volgenant 1987). Errors: "infeasible", naming rows that have too few columns between them.
 */
export function assignment(input: AssignmentInput): Assignment {
  const [rows, columns] = [input.costs.length, input.costs[0]?.length ?? 0];
  const isTurned = rows > columns;
  const sign = input.isMaximum ? -1 : 1;
  const [few, many] = isTurned ? [columns, rows] : [rows, columns];
  const cost = new Float64Array(few * many);
  input.costs.forEach((row, index) =>
    row.forEach((each, column) => {
      const place = isTurned ? column * many + index : index * many + column;
      cost[place] = each === null ? Infinity : sign * each;
    }),
  );
  const { rowOf, prices, otherPrices } = shortestPaths(cost, few, many, (one, other) => {
    const [names, others] = isTurned ? [input.columns, input.rows] : [input.rows, input.columns];
    const key = other.length === 0 ? "logistics.network.noPair" : "logistics.network.fewPairs";
    return new DomainError("infeasible", key, {
      names: nameList(one.map((each) => names[each] ?? each + 1)),
      others: nameList(other.map((each) => others[each] ?? each + 1)),
    });
  });
  const columnOf = new Array<number | null>(rows).fill(null);
  rowOf.forEach((one, other) => {
    if (one >= 0) columnOf[isTurned ? other : one] = isTurned ? one : other;
  });
  const [rowPrices, columnPrices] = isTurned ? [otherPrices, prices] : [prices, otherPrices];
  const signed = (values: Float64Array): number[] => [...values].map((each) => sign * each);
  return {
    columnOf,
    total: columnOf.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (input.costs[row]?.[column] ?? 0)), 0), // prettier-ignore
    rowPrices: signed(rowPrices),
    columnPrices: signed(columnPrices),
  };
}

/** Pairs each of `few` with one of `many`; `noWay` makes the error of those that share too few. */
function shortestPaths(
  cost: Float64Array,
  few: number,
  many: number,
  noWay: (few: readonly number[], many: readonly number[]) => DomainError,
) {
  const [prices, otherPrices] = [new Float64Array(few), new Float64Array(many)];
  const rowOf = new Int32Array(many).fill(-1);
  const [length, before] = [new Float64Array(many), new Int32Array(many)];
  const isDone = new Uint8Array(many);
  for (let start = 0; start < few; start++) {
    // Dijkstra over reduced costs: from a row to the columns, from a column to the row that has it.
    length.fill(Infinity);
    before.fill(-1);
    isDone.fill(0);
    const reached: number[] = [];
    let [row, sofar, end] = [start, 0, -1];
    while (end < 0) {
      const base = row * many;
      const shift = sofar - (prices[row] as number);
      let [nearest, least] = [-1, Infinity];
      for (let column = 0; column < many; column++) {
        if (isDone[column] === 1) continue;
        const through = shift + (cost[base + column] as number) - (otherPrices[column] as number);
        if (through < (length[column] as number)) {
          length[column] = through;
          before[column] = row;
        }
        const far = length[column] as number;
        // Of equally near ones a free column ends the search.
        if (far < least || (far === least && nearest >= 0 && (rowOf[column] as number) < 0))
          [nearest, least] = [column, far];
      }
      if (nearest < 0) throw noWay([start, ...reached.map((column) => rowOf[column] as number)], reached);
      sofar = least;
      if ((rowOf[nearest] as number) < 0) end = nearest;
      else {
        isDone[nearest] = 1;
        reached.push(nearest);
        row = rowOf[nearest] as number;
      }
    }
    prices[start] = (prices[start] as number) + sofar;
    for (const column of reached) {
      const gain = sofar - (length[column] as number);
      otherPrices[column] = (otherPrices[column] as number) - gain;
      const owner = rowOf[column] as number;
      prices[owner] = (prices[owner] as number) + gain;
    }
    for (let column = end; ;) {
      const owner = before[column] as number;
      const next = rowOf.indexOf(owner);
      rowOf[column] = owner;
      if (owner === start) break;
      column = next;
    }
  }
  return { rowOf, prices, otherPrices };
}
