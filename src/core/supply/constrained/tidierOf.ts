/** Decimals kept of a value of the model, which is about 1,000 at most. */
const decimals = 6;

/** Takes values of a model to the planner's terms. */
export interface Tidier {
  value(inside: number): number;
  /** A quantity, or the price of a limit: never below 0. */
  amount(inside: number): number;
}

/** Multiplies by a scale and takes off the noise in the solver's last digits: 119.99999999999 is 120, 1e-9 is 0. Made once for many values. */
export function tidierOf(scale: number): Tidier {
  const power = 10 ** (decimals - Math.round(Math.log10(scale)));
  const value = (inside: number): number => {
    if (Math.abs(inside) < 1e-7) return 0;
    const outside = inside * scale;
    // A power below 1 has no exact inverse: the whole steps are multiplied instead.
    const short =
      power >= 1 ? Math.round(outside * power) / power : Math.round(outside * power) * Math.round(1 / power);
    return Math.abs(outside - short) <= 1e-9 * scale ? short : outside;
  };
  return { value, amount: (inside) => (inside <= 0 ? 0 : value(inside)) };
}
