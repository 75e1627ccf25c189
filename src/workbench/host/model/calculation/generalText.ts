/** A number as the format General writes it in text: up to 15 significant digits, exponents as 1E+20. */
export function generalText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = rounded.toExponential().split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${mantissa}E${sign}${exponent.replace(/[+-]/, "").padStart(2, "0")}`;
  }
  return /e/.test(String(rounded)) ? rounded.toFixed(20).replace(/0+$/, "") : String(rounded);
}
