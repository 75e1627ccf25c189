import { DomainError } from "../../core/DomainError";
import { cellAddress, tableOrigin } from "../../plan/intake/cellAddress";
import type { SheetTable } from "../read/SheetTable";
import type { RouteRanges, RouteTable } from "./RouteTable";
import { routeColumns, type RouteColumns } from "./routeColumns";

type Values = SheetTable["values"];

/** The sites of a table under headings: name, x and y or longitude and latitude, demand; the depot in the first row. What cannot be read is refused with its cell. */
export function routeTableFrom({ values, address }: Pick<SheetTable, "values" | "address">): RouteTable {
  const columns = routeColumns(values[0] ?? []);
  if (!columns) throw new DomainError("invalid", "office.routes.headings", { address });
  const rows = values.slice(1);
  if (rows.length < 2) throw new DomainError("invalid", "office.routes.tooFew", { address });
  const origin = tableOrigin(address);
  const cellOf = (row: number, column: number): string => cellAddress(origin, row + 1, column);
  const number = (row: number, column: number): number => {
    const value = rows[row]?.[column];
    if (typeof value === "number" && Number.isFinite(value)) return value;
    const isBlank = value === "" || value === null || value === undefined;
    throw new DomainError("invalid", isBlank ? "office.routes.blank" : "office.routes.text", {
      cell: cellOf(row, column),
      heading: String(values[0]?.[column] ?? ""),
      value: String(value),
    });
  };
  const places = rows.map((_, row) =>
    placeOf(
      columns,
      (column) => number(row, column),
      (column) => cellOf(row, column),
    ),
  );
  const demands = rows.map((cells, row) => {
    if (columns.demand === null || (row === 0 && isNothing(cells[columns.demand]))) return 0;
    const demand = number(row, columns.demand);
    const cell = cellOf(row, columns.demand);
    if (row === 0) throw new DomainError("invalid", "office.routes.depot", { cell, demand });
    if (demand < 0) throw new DomainError("invalid", "office.routes.negative", { cell, demand });
    return demand;
  });
  return {
    address,
    names: rows.map((cells, row) => nameOf(cells, columns, row)),
    places,
    isGlobe: columns.isGlobe,
    demands,
    ranges: rangesOf(values, columns, (row, column) => cellAddress(origin, row, column)),
  };
}

function isNothing(value: unknown): boolean {
  return value === "" || value === null || value === undefined || value === 0;
}

function placeOf(
  columns: RouteColumns,
  numberOf: (column: number) => number,
  cellOf: (column: number) => string,
): { x: number; y: number } {
  const [x, y] = [numberOf(columns.x), numberOf(columns.y)];
  if (columns.isGlobe && (Math.abs(x) > 180 || Math.abs(y) > 90)) {
    const [column, value] = Math.abs(y) > 90 ? [columns.y, y] : [columns.x, x];
    throw new DomainError("invalid", "office.routes.degrees", { cell: cellOf(column), value });
  }
  return { x, y };
}

/** The name of a site; its number where it has none, as AOP.ROUTES calls it. */
function nameOf(cells: readonly unknown[], { name }: RouteColumns, row: number): string {
  const own = name === null ? "" : String(cells[name] ?? "").trim();
  return own === "" ? String(row) : own;
}

function rangesOf(values: Values, columns: RouteColumns, cellOf: (row: number, column: number) => string): RouteRanges {
  const last = values.length - 1;
  const range = (from: number, first: number, to = first): string =>
    `${cellOf(from, first)}:${cellOf(last, to).replace(/^.*!/, "")}`;
  const optional = (column: number | null, from: number): string | null =>
    column === null ? null : range(from, column);
  const [first, second] = columns.isGlobe ? [columns.y, columns.x] : [columns.x, columns.y];
  return {
    names: optional(columns.name, 1),
    x: range(1, columns.x),
    y: range(1, columns.y),
    both: second === first + 1 ? range(1, first, second) : null,
    demands: optional(columns.demand, 2),
  };
}
