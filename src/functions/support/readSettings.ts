import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { keyText } from "./keyText";
import { nearestWord } from "./nearestWord";
import { checkNumber, type NumberRule } from "./NumberRule";
import { readMatrix } from "./readMatrix";
import type { Cell } from "./Cell";

/** What a settings table may say: one number, or one for each period. */
export interface Setting extends NumberRule {
  readonly each: "plan" | "period";
}

/** The settings that a table names: for each its numbers, one or as many as there are periods. Those that it leaves out are not there. */
export type Settings<Name extends string> = Readonly<Partial<Record<Name, readonly number[]>>>;

/**
 * A table of settings: the first column names them, in any order and case; then stands one value for the whole plan, or one a period. A
 * setting by period with nothing behind its first value has that value in every period. A header (text only) and rows without a name are skipped.
 */
export function readSettings<Name extends string>(
  raw: unknown,
  argument: string,
  known: Readonly<Record<Name, Setting>>,
  periods: number,
): Settings<Name> {
  const names = Object.keys(known) as Name[];
  const settings: Partial<Record<Name, readonly number[]>> = {};
  readMatrix(raw, argument).forEach((cells, index) => {
    const [first, ...rest] = cells;
    if (first === null || first === 0 || first === "" || first === undefined) return;
    if (index === 0 && rest.length > 0 && rest.every((cell) => typeof cell === "string")) return;
    const place = { argument, row: index + 1 };
    const word = typeof first === "object" ? "" : keyText(first);
    const name = names.find((each) => plain(each) === plain(word));
    if (name === undefined) throw unknownSetting(word, names, place);
    if (settings[name]) throw new DomainError("invalid", "functions.settings.twice", { ...place, name });
    settings[name] = valuesOf(rest, name, known[name], { ...place, periods });
  });
  return settings;
}

/** Spelt with spaces, hyphens or underscores: one word. */
const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");

function unknownSetting(
  found: string,
  names: readonly string[],
  place: { argument: string; row: number },
): DomainError {
  const nearest = nearestWord(plain(found), names);
  const key = nearest === null ? "functions.settings.unknown" : "functions.settings.nearest";
  return new DomainError("invalid", key, { ...place, found, nearest: nearest ?? "", choices: names.join(", ") });
}

function valuesOf(
  cells: readonly Cell[],
  name: string,
  setting: Setting,
  place: { argument: string; row: number; periods: number },
): number[] {
  const { periods } = place;
  const last = cells.findLastIndex((cell) => cell !== null && cell !== 0 && cell !== "");
  const isSingle = last <= 0;
  if (!isSingle && setting.each === "plan")
    throw new DomainError("invalid", "functions.settings.single", { ...place, name });
  if (!isSingle && last >= periods)
    throw new DomainError("invalid", "functions.settings.periods", { ...place, name, count: last + 1 });
  return Array.from({ length: isSingle ? 1 : periods }, (_, index) => {
    const cell = cells[index] ?? 0;
    const where = { ...place, column: index + 2 };
    if (typeof cell !== "number")
      throw new DomainError("invalid", "functions.cell.number", { ...where, found: describeCell(cell) });
    return checkNumber(cell, place.argument, setting, where);
  });
}
