/** A short fingerprint of a formula (FNV-1a, 32 bits), blind to blanks and to the @ that Excel may add. */
export function formulaHash(formula: string): string {
  const text = formula.replace(/[\s@]/g, "");
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
