import { DomainError } from "../../core/DomainError";
import { distinctNames } from "./distinctNames";
import { readBlock } from "./readBlock";
import { readMatrix } from "./readMatrix";
import { readTableCell } from "./readTableCell";
import { sameRows } from "./sameRows";

/** Hours of a resource by period. */
export interface CapacityRow {
  readonly name: string;
  readonly hours: readonly number[];
}

/**
 * Hours by resource and period. Either a table of names and hours, one column of hours for all periods alike or one a period; or hours
 * alone, as AOP.CAPACITY gives them, in the order of `names`. A header and blank rows are skipped.
 */
export function readCapacityRows(
  raw: unknown,
  argument: string,
  periods: number,
  names: readonly string[] | null,
): CapacityRow[] {
  const rows = readMatrix(raw, argument);
  if (rows.length === 0) throw new DomainError("invalid", "functions.required", { argument });
  const width = rows[0]?.length ?? 0;
  // Resources may have numbers for names: then there is a column more than there are hours.
  const isNamed = rows.some(([first]) => typeof first === "string") || (width > 1 && width !== periods);
  if (!isNamed) {
    if (!names) throw new DomainError("invalid", "supply.plan.unnamedCapacity", { argument });
    const block = readBlock(raw, argument, { minimum: 0 });
    sameRows(argument, block.length, "resources", names.length);
    return names.map((name, index) => ({ name, hours: everyPeriod(block[index] ?? [], argument, periods) }));
  }
  const found = rows.flatMap((cells, index) => {
    const [first = null, ...rest] = cells;
    if (cells.every((cell) => cell === null || cell === 0)) return [];
    if (index === 0 && rest.every((cell) => typeof cell === "string")) return [];
    const place = { argument, row: index + 1, column: 1 };
    const name = readTableCell(first, "resource", { kind: "key" }, place) as string;
    const hours = rest.map(
      (cell, column) =>
        readTableCell(cell, "hours", { kind: "number", minimum: 0 }, { ...place, column: column + 2 }) as number,
    );
    return [{ name, rowNumber: index + 1, hours: everyPeriod(hours, argument, periods) }];
  });
  if (found.length === 0) throw new DomainError("invalid", "functions.table.empty", { argument });
  distinctNames(found, argument);
  return found;
}

function everyPeriod(hours: readonly number[], argument: string, periods: number): number[] {
  if (hours.length === periods) return [...hours];
  const [only] = hours;
  if (hours.length === 1 && only !== undefined) return new Array<number>(periods).fill(only);
  throw new DomainError("invalid", "supply.plan.capacityPeriods", { argument, count: hours.length, periods });
}
