/** Less than this of a unit is the solver's noise. */
const noise = 1e-6;

/** Units by period as whole numbers whose running total is never below the given one, and less than a unit above it: rounded, a plan that delivers on time still does. */
export function wholeUnits(units: readonly number[]): number[] {
  let [total, given] = [0, 0];
  return units.map((value) => {
    total += value;
    const now = Math.max(0, Math.ceil(total - noise * Math.max(1, total * noise)) - given);
    given += now;
    return now;
  });
}
