import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { nearestWord } from "./nearestWord";
import { keyText } from "./keyText";
import { readSingle } from "./readSingle";

/** One of the words of an option (a list of words, or the values of the function's custom enum), in any case. Left out gives the default (or an error without one); another word is told the choices and the nearest. `alsoSaid`: other words for them, in lower case. */
export function readChoice<Choice extends string>(
  raw: unknown,
  argument: string,
  choices: readonly Choice[],
  fallback?: NoInfer<Choice> | NoInfer<`${Choice}`>,
  alsoSaid: Readonly<Record<string, NoInfer<Choice>>> = {},
): `${Choice}` {
  const cell = readSingle(raw, argument);
  if (cell === null) {
    if (fallback !== undefined) return fallback as `${Choice}`;
    throw new DomainError("invalid", "functions.required", { argument });
  }
  const text = typeof cell === "object" ? "" : keyText(cell).toLowerCase();
  const choice = choices.find((each) => each.toLowerCase() === text) ?? alsoSaid[text];
  if (choice !== undefined) return choice as `${Choice}`;
  const nearest = nearestWord(text, choices);
  throw new DomainError("invalid", nearest === null ? "functions.choice" : "functions.choiceNearest", {
    argument,
    found: describeCell(cell),
    choices: choices.join(", "),
    nearest: nearest ?? "",
  });
}
