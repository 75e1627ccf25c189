import { isBlank, textOf } from "./cellValue";
import { headingMatch, headingWords } from "./headingMatch";
import { profileColumn } from "./profileColumn";
import { readDate } from "./readDate";
import { monthStart } from "./serialDay";
import type { ItemLevel } from "./RecognisedTable";
import { tableKinds } from "./tableKinds";

/**
 * The columns of a long history that can name the plan's items, finest first. Recommended is the finest at which the
 * median item sold in a quarter of the months: of 1,862 products that sold a handful of times nobody can plan each.
 * If no level is so dense, the finest that is a code of its own.
 */
export function itemLevels(
  values: readonly (readonly unknown[])[],
  rows: readonly number[],
  headers: readonly string[],
  dateColumn: number,
  skuColumn: number,
): readonly ItemLevel[] {
  const headings = tableKinds.find((rule) => rule.kind === "history")?.headings ?? {};
  const candidates = headers.flatMap((header, column) => {
    const words = headingWords(header);
    const match = Math.max(
      ...(["sku", "description", "family"] as const).map((role) => headingMatch(words, headings[role] ?? [])),
    );
    const region = headingMatch(words, headings.region ?? []);
    const isLevel =
      column === skuColumn ||
      (match >= 0.6 && match > region && /text|number/.test(profileColumn(values, rows, column).content));
    return isLevel && column !== dateColumn ? [column] : [];
  });
  const months = monthsOfRows(values, rows, dateColumn);
  const span = new Set(months).size;
  const levels = candidates
    .map((column) => ({ column, ...usefulness(values, rows, column, months) }))
    .filter((level) => level.items > 1 || level.column === skuColumn)
    .sort((a, b) => b.items - a.items || (a.column === skuColumn ? -1 : b.column === skuColumn ? 1 : 0));
  const dense = levels.find((level) => level.typicalMonths >= span / 4 && level.items > 1);
  const sku = levels.find((level) => level.column === skuColumn);
  // Names that differ no more than the codes do are the codes' names, not another level.
  const recommended = dense && sku && dense.items >= sku.items * 0.95 ? sku : (dense ?? sku ?? levels[0]);
  return levels.map((level) => ({ ...level, header: headers[level.column] ?? "", recommended: level === recommended }));
}

function monthsOfRows(
  values: readonly (readonly unknown[])[],
  rows: readonly number[],
  dateColumn: number,
): readonly number[] {
  const style = { order: "monthFirst", fiscalYearStartMonth: 1 } as const;
  const known = new Map<unknown, number>();
  return rows.map((row) => {
    const value = values[row]?.[dateColumn];
    let month = known.get(value);
    if (month === undefined) {
      const day = readDate(value, style);
      month = typeof day === "number" ? monthStart(day) : 0;
      known.set(value, month);
    }
    return month;
  });
}

function usefulness(
  values: readonly (readonly unknown[])[],
  rows: readonly number[],
  column: number,
  months: readonly number[],
): { items: number; typicalMonths: number } {
  const monthsOfItem = new Map<string, Set<number>>();
  rows.forEach((row, position) => {
    const value = values[row]?.[column];
    if (isBlank(value)) return;
    const item = textOf(value);
    let known = monthsOfItem.get(item);
    if (!known) monthsOfItem.set(item, (known = new Set()));
    known.add(months[position] ?? 0);
  });
  const counts = [...monthsOfItem.values()].map((set) => set.size).sort((a, b) => a - b);
  return { items: counts.length, typicalMonths: counts[Math.floor(counts.length / 2)] ?? 0 };
}
