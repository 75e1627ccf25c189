import { en } from "./en";
import { sentence } from "./sentence";

/** The sentence for a key, its {blanks} filled in. */
export function message(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence(en, key, values);
}
