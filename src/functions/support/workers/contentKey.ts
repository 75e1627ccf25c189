/**
 * A text that two values share only if they are the same to the last bit: -0, NaN, null and "1" all differ from 0 and 1. Rows of numbers,
 * of which a block has thousands, go in as they lie in memory, which is many times faster than writing digits.
 */
export function contentKey(value: unknown): string {
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) {
    const isNumbers = value.every((each) => typeof each === "number");
    return isNumbers ? numbersKey(value) : `[${value.map(contentKey).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}:${contentKey(each)}`)
    .join(",")}}`;
}

/** Numbers at a time: one memory for all calls, and few enough for one call of fromCharCode. */
const numbers = new Float64Array(1000);
const units = new Uint16Array(numbers.buffer);

/** The count, then four characters a number. */
function numbersKey(values: readonly number[]): string {
  let text = `#${values.length}:`;
  for (let from = 0; from < values.length; from += numbers.length) {
    const count = Math.min(numbers.length, values.length - from);
    for (let index = 0; index < count; index++) numbers[index] = values[from + index] as number;
    text += String.fromCharCode.apply(null, units.subarray(0, 4 * count) as unknown as number[]);
  }
  return text;
}
