/** Rounds to decimal places as Excel does: halves away from 0, judged on the decimal digits a person sees (1.005 to 2 places is 1.01). */
export function roundTo(number: number, digits: number, direction: "nearest" | "up" | "down"): number {
  const places = Math.trunc(digits);
  const size = Math.abs(number);
  if (size === 0 || !Number.isFinite(size)) return number;
  // Shifting the decimal point in the text avoids the binary error of multiplying by a power of ten.
  const shifted = Number(shift(size.toPrecision(15), places));
  const whole =
    direction === "nearest" ? Math.floor(shifted + 0.5) : direction === "up" ? Math.ceil(shifted) : Math.floor(shifted);
  const result = Number(shift(String(whole), -places));
  return number < 0 ? -result : result;
}

function shift(digits: string, places: number): string {
  const [mantissa = "0", exponent = "0"] = digits.split("e");
  return `${mantissa}e${Number(exponent) + places}`;
}
