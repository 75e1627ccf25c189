/**
 * A number of the format "General" in a column with room for so many characters, as Excel shows it: decimals are rounded away as far as needed,
 * then powers of ten are tried; what fits in no way is hash signs. At most eleven characters, however wide the column.
 */
export function generalText(value: number, room: number): string {
  const characters = Math.min(11, Math.max(1, room));
  const whole = String(value);
  if (whole.length <= characters && !whole.includes("e")) return whole;
  // A number with four zeros behind the point is better written with a power of ten.
  for (let decimals = Math.abs(value) < 1e-4 ? -1 : characters - 2; decimals >= 0; decimals -= 1) {
    const text = value.toFixed(decimals);
    if (text.length > characters || text.includes("e")) continue;
    // So is one that would lose all its digits.
    if (Number(text) === 0 && value !== 0) break;
    return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  }
  for (let decimals = 5; decimals >= 0; decimals -= 1) {
    const [digits, power] = value.toExponential(decimals).split("e");
    const exponent = Number(power);
    const text = `${digits?.includes(".") ? digits.replace(/\.?0+$/, "") : digits}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
    if (text.length <= characters) return text;
  }
  return "#".repeat(characters);
}
