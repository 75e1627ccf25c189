/** A key in the form in which two spellings of one item are equal: "Bk-100 " and "BK-100", as Excel's own look-ups compare. */
export function comparableKey(key: string): string {
  return key.trim().toLowerCase();
}
