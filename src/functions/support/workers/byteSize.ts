/** A number in an array: engines box it where the array came as a clone or holds a null too. */
const numberBytes = 24;

/** About the memory that a plain value takes. */
export function byteSize(value: unknown): number {
  if (typeof value === "string") return 16 + 2 * value.length;
  if (typeof value !== "object" || value === null) return numberBytes;
  if (ArrayBuffer.isView(value)) return 64 + value.byteLength;
  let sum = 32;
  for (const each of Array.isArray(value) ? value : Object.values(value))
    sum += typeof each === "number" ? numberBytes : 8 + byteSize(each);
  return sum;
}
