import { DomainError } from "../../core/DomainError";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";
import { readValues } from "./readValues";
import { unusableCell, type ReadGrid } from "./unusableCell";
import { whyUnreadable } from "./whyUnreadable";

type Block = readonly (readonly unknown[])[];

/** The plan's grids and tables as values, each read once, one after the other. */
export interface PlanReader {
  /** The values of a named grid; none where an optional one is not there. */
  readonly grid: (name: string) => Block;
  /** A number of one cell. */
  readonly figure: (name: string) => number;
  readonly text: (name: string) => string;
  /** Why the numbers of a grid cannot be used; to be thrown where one of them is none. */
  readonly unusable: (name: string) => DomainError;
  /** The rows of a table by heading; none where the plan has no such table. */
  readonly rows: (table: string) => readonly Readonly<Record<string, unknown>>[];
}

/**
 * Reads these grids and tables of the plan. `missing` words the refusal where a grid or a table that is not optional is not there; one that shows an
 * error is told with its cell.
 */
export async function planReader(
  context: Excel.RequestContext,
  manifest: PlanManifest,
  wanted: {
    readonly grids: readonly string[];
    readonly tables: readonly string[];
    readonly optional?: readonly string[];
    readonly optionalGrids?: readonly string[];
  },
  missing: string,
): Promise<PlanReader> {
  const refuse = (name: string): DomainError => new DomainError("invalid", missing, { name });
  const grids = [...wanted.grids, ...(wanted.optionalGrids ?? [])].flatMap((name) => {
    const made = madeName(manifest.names, name);
    if (made === null && !wanted.optionalGrids?.includes(name)) throw refuse(name);
    if (made === null) return [];
    const range = context.workbook.names.getItemOrNullObject(made).getRangeOrNullObject();
    return [{ name, range }];
  });
  const tables = [...wanted.tables, ...(wanted.optional ?? [])].flatMap((name) => {
    const made = madeName(manifest.tables, name);
    if (made === null && !wanted.optional?.includes(name)) throw refuse(name);
    return made === null ? [] : [{ name, range: context.workbook.tables.getItemOrNullObject(made).getRange() }];
  });
  [...grids, ...tables].forEach(({ range }) => range.load("rowCount,columnCount,rowIndex,columnIndex,address"));
  await context.sync();
  const blocks = new Map<string, ReadGrid>();
  // One grid after the other: together they may be more than one answer of Excel on the web holds.
  for (const { name, range } of [...grids, ...tables]) {
    if (range.isNullObject && wanted.optionalGrids?.includes(name)) continue;
    if (range.isNullObject) throw await whyUnreadable(context, manifest, name, missing);
    const { address, rowIndex, columnIndex, rowCount, columnCount } = range;
    const values = await readValues(context, range, { rows: rowCount, columns: columnCount });
    blocks.set(name, { values, address, rowIndex, columnIndex });
  }
  const grid = (name: string): Block => blocks.get(name)?.values ?? [];
  const unusable = (name: string): DomainError => {
    const block = blocks.get(name);
    return (block && unusableCell(name, block)) ?? refuse(name);
  };
  return {
    grid,
    figure: (name) => {
      const value = grid(name)[0]?.[0];
      // A name whose formula failed, or is still being worked out, is no zero.
      if (typeof value !== "number") throw unusable(name);
      return value;
    },
    text: (name) => String(grid(name)[0]?.[0] ?? ""),
    unusable,
    rows: (table) => {
      const [headings = [], ...rows] = grid(table);
      return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])));
    },
  };
}
