import { plainNumber } from "../../plainNumber";

/** An amount without decimals, as the user's language writes it. */
export function wholeText(amount: number): string {
  // + 0: an amount of -0.4 is 0, not -0.
  return plainNumber(Math.round(amount) + 0);
}
