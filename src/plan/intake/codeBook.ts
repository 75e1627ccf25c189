/**
 * Gives every spelling of a code the one that was seen first: "bk-12 " and "BK-12" are one item, since Excel's own
 * lookups do not tell upper from lower case either.
 */
export function codeBook(): (code: string) => string {
  const known = new Map<string, string>();
  return (code) => {
    const key = code.toUpperCase();
    const first = known.get(key);
    if (first !== undefined) return first;
    known.set(key, code);
    return code;
  };
}
