import { forFunctions } from "./en/forFunctions";
import { sentence } from "./sentence";

/**
 * The sentence for a key that a calculation can give: what a custom function says. The words of the pane and the plan stay
 * out of functions.js, which every workbook loads first.
 */
export function functionMessage(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence(forFunctions, key, values);
}
