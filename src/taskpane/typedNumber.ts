/** The number that a planner means by "24000", "24 000", "24,000", "1.3" or "1,3"; null where it is none. A comma before three digits at the end parts thousands. */
export function typedNumber(entry: string): number | null {
  const text = entry.replace(/[\s']/g, "");
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  const plain = text.replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
