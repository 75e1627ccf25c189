import { DomainError } from "../../core/DomainError";
import { isOmitted } from "./isOmitted";
import type { NumberRule } from "./NumberRule";
import { readBlock } from "./readBlock";

/** A block of `rows` x `columns` numbers from a single value, one a row, one a column, or the whole block. Left out gives the default everywhere. */
export function readPerCell(
  raw: unknown,
  argument: string,
  shape: { readonly rows: number; readonly columns: number },
  rule: NumberRule & { readonly default?: number } = {},
): number[][] {
  const fill = (value: (row: number, column: number) => number): number[][] =>
    Array.from({ length: shape.rows }, (_, row) =>
      Array.from({ length: shape.columns }, (_, column) => value(row, column)),
    );
  if (isOmitted(raw)) {
    const { default: fallback } = rule;
    if (fallback === undefined) throw new DomainError("invalid", "functions.required", { argument });
    return fill(() => fallback);
  }
  const block = readBlock(raw, argument, rule);
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  if ((rows !== 1 && rows !== shape.rows) || (columns !== 1 && columns !== shape.columns))
    throw new DomainError("invalid", "functions.perCell", {
      argument,
      rows,
      columns,
      wantedRows: shape.rows,
      wantedColumns: shape.columns,
    });
  if (rows === shape.rows && columns === shape.columns) return block;
  return fill((row, column) => block[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column] ?? 0);
}
