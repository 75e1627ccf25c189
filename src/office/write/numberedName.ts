/**
 * A name that nobody uses yet: the name itself, else "Items 2", "Items 3" (separator " ") or "Items_2" (separator "_").
 * `taken` holds lower-case names; at most `longest` characters.
 */
export function numberedName(name: string, taken: ReadonlySet<string>, separator: string, longest: number): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const ending = `${separator}${number}`;
    const candidate = name.slice(0, longest - ending.length) + ending;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
