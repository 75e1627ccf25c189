import { DomainError } from "../../core/DomainError";
import { readChoice } from "./readChoice";
import { readMatrix } from "./readMatrix";

/**
 * One of an option's words for each of `count` items: a single word is repeated, a row or column must have `count` words. A blank
 * (or the desktop's 0) gives the default. A word of a list that is none of them is refused when its item asks for it, so that
 * with eachItem the others have their answers.
 */
export function readChoicePerItem<Choice extends string>(
  raw: unknown,
  argument: string,
  count: number,
  choices: readonly Choice[],
  fallback: NoInfer<`${Choice}`>,
): (item: number) => `${Choice}` {
  const matrix = readMatrix(raw, argument);
  const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
  const cells = matrix.flat();
  const read = (cell: unknown): `${Choice}` => readChoice(cell === 0 ? null : cell, argument, choices, fallback);
  if (cells.length <= 1) {
    const word = read(cells[0] ?? null);
    return () => word;
  }
  if ((rows !== 1 && columns !== 1) || cells.length !== count)
    throw new DomainError("invalid", "functions.perItem", { argument, count, rows, columns });
  return (item) => {
    try {
      return read(cells[item]);
    } catch (thrown) {
      if (!(thrown instanceof DomainError)) throw thrown;
      throw new DomainError(thrown.kind, keys[thrown.key] ?? thrown.key, { ...thrown.values, item: item + 1 });
    }
  };
}

/** The sentences of readChoice, with the item's number. */
const keys: Readonly<Record<string, string>> = {
  "functions.choice": "functions.choiceOfItem",
  "functions.choiceNearest": "functions.choiceOfItemNearest",
};
