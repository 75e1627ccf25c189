import { learntWords } from "./learntWords";
import { sentence } from "./sentence";

/**
 * The sentence for a key that a calculation can give: what a custom function says. Its words came with its chunk (learnWords);
 * those of the pane and the plan, and of functions that no formula has called, stay out of the way to the first formula.
 */
export function functionMessage(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence(learntWords, key, values);
}
