import { isReadableOverride } from "../../core/demand/isReadableOverride";
import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readKeys, readMatrix } from "../support";
import { overrideCell } from "../support/overrideCell";

/**
 * What cannot be read among a planner's overrides: a sentence for each row of entries that names the first such cell, or "" where every
 * cell can be read. AOP.OVERRIDE with "skip" leaves those cells out.
 * @customfunction OVERRIDECHECK
 * @param entries Entries as AOP.OVERRIDE takes them, a column a period.
 * @param [periods] Name of each column, for the sentence. If omitted, the number of the column.
 * @returns One column, a sentence or "" for each row.
 * @example =AOP.OVERRIDECHECK({"+5","lots";"=9",""}, {"P01","P02"}) -> {"P02: 'lots' cannot be read; write a number, =500, +250, -10, *1.2 or +20%";""}
 * @example =AOP.OVERRIDECHECK({"+5","lots"}, {"P01"}) -> #VALUE!
 * @source Entries as AOP Planner's Overrides table has them.
 */
export function overrideCheck(entries: any[][], periods?: any[][]): any[][] {
  return call(() => {
    const rows = readMatrix(entries, "entries");
    const columns = rows[0]?.length ?? 0;
    const names = isOmitted(periods)
      ? Array.from({ length: columns }, (_, index) => String(index + 1))
      : readKeys(periods, "periods");
    if (names.length !== columns)
      throw new DomainError("invalid", "demand.overrideCheck.periods", { columns, found: names.length });
    return rows.map((row) => [sentence(row.map(overrideCell), names)]);
  });
}

function sentence(row: readonly (string | number | null)[], names: readonly string[]): string {
  const bad = row.flatMap((entry, index) => (isReadableOverride(entry) ? [] : [{ entry, period: names[index] ?? "" }]));
  const [first] = bad;
  if (first === undefined) return "";
  const values = { period: first.period, entry: String(first.entry).trim(), others: bad.length - 1 };
  return functionMessage(bad.length > 1 ? "demand.overrideCheck.several" : "demand.overrideCheck.one", values);
}
