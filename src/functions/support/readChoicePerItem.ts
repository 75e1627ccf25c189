import { DomainError } from "../../core/DomainError";
import { readChoice } from "./readChoice";
import { readMatrix } from "./readMatrix";

/** One of an option's words for each of `count` items: a single word is repeated, a row or column must have `count` words. A blank (or the desktop's 0) gives the default. */
export function readChoicePerItem<Choice extends string>(
  raw: unknown,
  argument: string,
  count: number,
  choices: readonly Choice[],
  fallback: NoInfer<`${Choice}`>,
): `${Choice}`[] {
  const cells = readMatrix(raw, argument);
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const words = cells.flat().map((cell) => readChoice(cell === 0 ? null : cell, argument, choices, fallback));
  if (words.length <= 1) return Array.from({ length: count }, () => words[0] ?? fallback);
  if ((rows === 1 || columns === 1) && words.length === count) return words;
  throw new DomainError("invalid", "functions.perItem", { argument, count, rows, columns });
}
