/** 2^13 + 1: leaves 40 of a number's 53 bits. */
const splitter = 8193;

/**
 * A number rounded to 40 binary places of its own (the splitting of Veltkamp 1968), 12 digits: more than data have. What a change of unit
 * leaves in the last bits would lead a search over a flat valley to another end of it.
 */
export function steadied(value: number): number {
  const spread = value * splitter;
  return spread - (spread - value);
}
