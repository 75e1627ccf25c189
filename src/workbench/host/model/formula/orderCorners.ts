import type { ReferenceCorner } from "./FormulaNode";

/** B9:A1 is A1:B9: each coordinate keeps its own "$". */
export function orderCorners(
  one: ReferenceCorner,
  two: ReferenceCorner,
): { from: ReferenceCorner; to: ReferenceCorner } {
  const [top, bottom] = one.row <= two.row ? [one, two] : [two, one];
  const [left, right] = one.column <= two.column ? [one, two] : [two, one];
  return {
    from: { row: top.row, rowAbsolute: top.rowAbsolute, column: left.column, columnAbsolute: left.columnAbsolute },
    to: {
      row: bottom.row,
      rowAbsolute: bottom.rowAbsolute,
      column: right.column,
      columnAbsolute: right.columnAbsolute,
    },
  };
}
