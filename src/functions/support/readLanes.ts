import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { describeCell } from "./describeCell";
import { keyText } from "./keyText";
import { readMatrix } from "./readMatrix";

/** A block of figures between origins (down) and destinations (across), with their names. */
export interface Lanes {
  readonly rows: readonly (string | number)[];
  readonly columns: readonly (string | number)[];
  /** null where there is no lane. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** What a block of lanes may hold: how many rows and columns it must have, as far as other arguments tell, and the texts that stand for numbers. */
export interface LaneRule {
  readonly rows?: number;
  readonly columns?: number;
  readonly minimum?: number;
  /** "x" and "-", as no lane, are known always. */
  readonly words?: Readonly<Record<string, number>>;
}

const noLane = ["x", "-"];

/**
 * A block of lanes. It may have one more row on top and one more column at the left, with the names of destinations and origins: told by
 * the sizes where these are known, else by their texts. A blank is refused on the web, since the desktop passes it as a cost of 0.
 */
export function readLanes(raw: unknown, argument: string, rule: LaneRule = {}): Lanes {
  const cells = readMatrix(raw, argument);
  if (cells.length === 0) throw new DomainError("invalid", "functions.required", { argument });
  const hasNames = isNamed(cells, argument, rule);
  const body = hasNames ? cells.slice(1).map((row) => row.slice(1)) : cells;
  const shift = hasNames ? 2 : 1;
  const heads = hasNames ? { rows: cells.slice(1).map(([first]) => first ?? null), columns: (cells[0] ?? []).slice(1) } : null; // prettier-ignore
  return {
    rows: namesOf(heads?.rows, body.length),
    columns: namesOf(heads?.columns, body[0]?.length ?? 0),
    values: body.map((row, index) =>
      row.map((cell, column) => {
        // A block has a hundred thousand cells: the place is put together only where it is needed.
        if (typeof cell === "number" && cell >= (rule.minimum ?? -Infinity) && cell < Infinity) return cell;
        return marked(cell, { argument, row: index + shift, column: column + shift }, rule);
      }),
    ),
  };
}

function isNamed(cells: readonly (readonly Cell[])[], argument: string, { rows, columns }: LaneRule): boolean {
  const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  const fits = (more: number): boolean =>
    (rows === undefined || size.rows === rows + more) && (columns === undefined || size.columns === columns + more);
  const isName = (cell: Cell | undefined): boolean =>
    typeof cell === "string" && !noLane.includes(cell.trim().toLowerCase());
  const hasTexts =
    size.rows > 1 &&
    size.columns > 1 &&
    cells.slice(1).every(([first]) => isName(first)) &&
    (cells[0] ?? []).slice(1).every(isName);
  if (rows !== undefined || columns !== undefined) {
    const isKnown = rows !== undefined && columns !== undefined;
    if (fits(1) && (isKnown || hasTexts)) return true;
    if (fits(0)) return false;
    throw new DomainError("invalid", "logistics.network.shape", {
      argument,
      rows: rows ?? size.rows,
      columns: columns ?? size.columns,
      foundRows: size.rows,
      foundColumns: size.columns,
    });
  }
  return hasTexts;
}

function namesOf(cells: readonly Cell[] | undefined, count: number): (string | number)[] {
  return Array.from({ length: count }, (_, index) => {
    const cell = cells?.[index] ?? null;
    if (cell === null || typeof cell === "object") return index + 1;
    return typeof cell === "number" ? cell : keyText(cell);
  });
}

function marked(cell: Cell, place: { argument: string; row: number; column: number }, rule: LaneRule): number | null {
  if (cell === null) throw new DomainError("invalid", "logistics.network.blank", place);
  if (typeof cell === "number")
    throw new DomainError("invalid", "functions.cell.minimum", { ...place, value: cell, limit: rule.minimum ?? 0 });
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  if (noLane.includes(word)) return null;
  const number = rule.words?.[word];
  if (number !== undefined) return number;
  throw new DomainError("invalid", "logistics.network.cell", { ...place, found: describeCell(cell) });
}
