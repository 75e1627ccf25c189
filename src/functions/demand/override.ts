import { applyOverrides } from "../../core/demand/applyOverrides";
import { isReadableOverride } from "../../core/demand/isReadableOverride";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readBlock, readChoice, readKeys, readMatrix } from "../support";
import { overrideCell } from "../support/overrideCell";

/**
 * What becomes of an entry that cannot be read.
 * @customenum {string}
 */
enum UnreadableOverride {
  /** The answer is an error that names it. */
  refuse = "refuse",
  /** It changes nothing; AOP.OVERRIDECHECK says which it is. */
  skip = "skip",
}

/**
 * Applies a planner's overrides to a baseline. An entry is a text: "=500" sets, "+250" and "-10" add, "+5%" and "-5%" change by a share,
 * "*1.2" and "/2" multiply and divide; a plain number sets. Blank and the number 0 change nothing (the desktop passes blanks as 0): to set
 * zero, enter "=0". What is taken off leaves at least 0.
 * @customfunction OVERRIDE
 * @param baseline Numbers, a row an item and a column a period.
 * @param entries Entries: without keys one for each cell of baseline; with keys any number of rows, one column a period. Format the cells as text, otherwise Excel turns +250 into 250.
 * @param [keys] Key of each row of baseline. If omitted, the rows of entries stand in the same order.
 * @param [entryKeys] Key of each row of entries, needed with keys. Rows of the same key are applied from top to bottom; a blank or unknown key is ignored.
 * @param {UnreadableOverride} [unreadable] refuse or skip: what becomes of an entry that cannot be read. If omitted, refuse.
 * @returns The baseline with the overrides, in its shape.
 * @example =AOP.OVERRIDE({100,100,100,100}, {"=500","+250","*1.2",""}) -> {500,350,120,100}
 * @example =AOP.OVERRIDE({100,100;50,50}, {"+10%","-10";"=0",""}, {"A";"B"}, {"B";"A"}) -> {0,100;55,40}
 * @example =AOP.OVERRIDE({100}, {"plus 5"}) -> #VALUE!
 * @example =AOP.OVERRIDE({100,100}, {"plus 5","+5"}, , , "skip") -> {100,105}
 * @source Entries as AOP Planner's Overrides table has them.
 */
export function override(
  baseline: any[][],
  entries: any[][],
  keys?: any[][],
  entryKeys?: any[][],
  unreadable?: UnreadableOverride,
): any[][] {
  return call(() => {
    const block = readBlock(baseline, "baseline");
    const skips = readChoice(unreadable, "unreadable", Object.values(UnreadableOverride), "refuse") === "skip";
    const changes = readMatrix(entries, "entries").map((row) => {
      const cells = row.map(overrideCell);
      return skips ? cells.map((entry) => (isReadableOverride(entry) ? entry : null)) : cells;
    });
    const rowKeys = readRowKeys(keys, entryKeys, block.length, changes.length);
    checkShape(block, changes, rowKeys !== null);
    return applyOverrides({ baseline: block, entries: changes, keys: rowKeys });
  });
}

function readRowKeys(
  keys: unknown,
  entryKeys: unknown,
  rows: number,
  entryRows: number,
): { baseline: string[]; entries: string[] } | null {
  if (isOmitted(keys) && isOmitted(entryKeys)) return null;
  if (keys === null || keys === undefined || entryKeys === null || entryKeys === undefined)
    throw new DomainError("invalid", "demand.override.bothKeys");
  const own = readKeys(keys, "keys");
  const others = readKeys(entryKeys, "entryKeys");
  const refuse = (argument: string, block: string, wanted: number, found: number): never => {
    throw new DomainError("invalid", "demand.override.keys", { argument, block, rows: wanted, found });
  };
  if (own.length !== rows) refuse("keys", "baseline", rows, own.length);
  if (others.length !== entryRows) refuse("entryKeys", "entries", entryRows, others.length);
  return { baseline: own, entries: others };
}

function checkShape(block: readonly unknown[][], entries: readonly unknown[][], isKeyed: boolean): void {
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  const [foundRows, foundColumns] = [entries.length, entries[0]?.length ?? 0];
  if (isKeyed && foundColumns !== columns)
    throw new DomainError("invalid", "demand.override.columns", { columns, found: foundColumns });
  if (!isKeyed && (foundRows !== rows || foundColumns !== columns))
    throw new DomainError("invalid", "demand.override.shape", { rows, columns, foundRows, foundColumns });
}
