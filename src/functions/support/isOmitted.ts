/** True where an optional argument was left out (null), or points at a blank cell. */
export function isOmitted(raw: unknown): boolean {
  if (raw === null || raw === undefined || raw === "") return true;
  return (
    Array.isArray(raw) && raw.length <= 1 && (raw[0] === undefined || (raw[0].length <= 1 && isOmitted(raw[0][0])))
  );
}
