import type { CellValue } from "../WorkbookSnapshot";

const collator = new Intl.Collator("en", { sensitivity: "accent" });
/** Numbers before texts before truth values, as Excel sorts. */
const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** Order of two values (errors excluded): negative, 0 or positive. A blank counts as 0, "" or FALSE beside the other; letter case is ignored; 15 digits count. */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = left === null ? blankBeside(right) : left;
  const b = right === null ? blankBeside(left) : right;
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return a === b ? 0 : collator.compare(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0) return 0;
  return Math.abs(difference) < 1e-14 * Math.abs(a) && Number(a.toPrecision(15)) === Number(b.toPrecision(15))
    ? 0
    : difference;
}

function blankBeside(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
