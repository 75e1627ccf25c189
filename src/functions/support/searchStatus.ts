import { functionMessage } from "../../messages/functionMessage";

/** The last row of a schedule: how near to the least its value is, in words, and in the last of `columns` columns the share by which it may lie above. */
export function searchStatus(value: number, bound: number, columns: number): (string | number | null)[] {
  const gap = value > bound * (1 + 1e-9) ? (bound > 0 ? value / bound - 1 : 1) : 0;
  const percent = Number((100 * gap).toPrecision(2));
  const words = gap === 0 ? functionMessage("production.optimal") : functionMessage("production.within", { percent });
  return totalRow(functionMessage("production.status"), columns, [words, gap]);
}

/** A row below a schedule: its name first, then blanks, the one or two given values: a text beside the name, a number last. */
export function totalRow(
  name: string,
  columns: number,
  values: readonly [number] | readonly [string, number],
): (string | number | null)[] {
  const [text, number] = values.length === 2 ? values : [null, values[0]];
  return [name, text, ...new Array<null>(columns - 3).fill(null), number];
}
