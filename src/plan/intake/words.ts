/** Spellings in one string, so that a role stays one line. */
export function words(list: string): readonly string[] {
  return list.split(", ");
}
