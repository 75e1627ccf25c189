import { DomainError } from "../../core/DomainError";
import type { NumberRule } from "./NumberRule";
import { plainRows } from "./plainRows";
import { readSparseBlock } from "./readSparseBlock";

/** Rows of numbers; a blank counts as 0, or is refused with `blank: "refuse"`. Text, TRUE/FALSE and errors are refused with row and column. */
export function readBlock(
  raw: unknown,
  argument: string,
  rule: NumberRule & { readonly blank?: "zero" | "refuse" } = {},
): number[][] {
  const plain = plainRows(raw, rule);
  if (plain) return plain;
  return readSparseBlock(raw, argument, rule).map((cells, row) =>
    cells.map((value, column) => {
      if (value !== null) return value;
      if (rule.blank !== "refuse") return 0;
      throw new DomainError("invalid", "functions.cell.blank", { argument, row: row + 1, column: column + 1 });
    }),
  );
}
