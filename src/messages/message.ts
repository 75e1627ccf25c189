import { en } from "./en";

/**
 * The sentence for a key, its {blanks} filled in. An unknown key is a defect of ours, and says so instead of
 * hiding behind an empty cell.
 */
export function message(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const template = en[key];
  if (template === undefined) throw new Error(`No message is written for "${key}".`);
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
