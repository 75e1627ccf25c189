/** A number as the user's language writes it, with two decimals at most; a text as it is. */
export function plainNumber(value: number | string): string {
  return typeof value === "number"
    ? new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(value)
    : value;
}
