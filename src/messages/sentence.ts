/**
 * The sentence for a key of a table of messages, its {blanks} filled in. An unknown key is a defect of ours, and says so
 * instead of hiding behind an empty cell.
 */
export function sentence(
  table: Readonly<Record<string, string>>,
  key: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const template = table[key];
  if (template === undefined) throw new Error(`No message is written for "${key}".`);
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
