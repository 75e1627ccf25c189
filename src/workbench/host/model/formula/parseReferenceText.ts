import { excelLimits } from "../excelLimits";
import { columnNumber } from "./columnNumber";
import type { ReferenceCorner, ReferenceNode } from "./FormulaNode";
import { orderCorners } from "./orderCorners";

type Shape = Pick<ReferenceNode, "shape" | "from" | "to">;

const cell = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const oneCell = new RegExp(`^${cell}$`);
const area = new RegExp(`^${cell}:${cell}$`);
const columns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const rows = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/** Reads "A1", "$A$1:B9", "A:C", "2:5" (no sheet); undefined for anything else or beyond Excel's limits. */
export function parseReferenceText(text: string): Shape | undefined {
  let found = oneCell.exec(text);
  if (found) {
    const corner = cornerOf(found, 1);
    return corner && { shape: "cell", from: corner, to: corner };
  }
  found = area.exec(text);
  if (found) return ordered("area", cornerOf(found, 1), cornerOf(found, 5));
  found = columns.exec(text);
  if (found) {
    const [, mark1 = "", first = "", mark2 = "", last = ""] = found;
    return ordered(
      "columns",
      within(0, columnNumber(first), true, mark1 !== ""),
      within(excelLimits.rows - 1, columnNumber(last), true, mark2 !== ""),
    );
  }
  found = rows.exec(text);
  if (found) {
    const [, mark1 = "", first = "", mark2 = "", last = ""] = found;
    return ordered(
      "rows",
      within(Number(first) - 1, 0, mark1 !== "", true),
      within(Number(last) - 1, excelLimits.columns - 1, mark2 !== "", true),
    );
  }
  return undefined;
}

function cornerOf(found: RegExpExecArray, index: number): ReferenceCorner | undefined {
  return within(
    Number(found[index + 3]) - 1,
    columnNumber(found[index + 1] ?? ""),
    found[index + 2] === "$",
    found[index] === "$",
  );
}

function within(
  row: number,
  column: number,
  rowAbsolute: boolean,
  columnAbsolute: boolean,
): ReferenceCorner | undefined {
  return row >= 0 && row < excelLimits.rows && column < excelLimits.columns
    ? { row, column, rowAbsolute, columnAbsolute }
    : undefined;
}

function ordered(
  shape: Shape["shape"],
  one: ReferenceCorner | undefined,
  two: ReferenceCorner | undefined,
): Shape | undefined {
  return one && two && { shape, ...orderCorners(one, two) };
}
