/** Units by period as whole numbers whose running total is never more than half a unit from the given one. */
export function wholeUnits(units: readonly number[]): number[] {
  let [total, given] = [0, 0];
  return units.map((value) => {
    total += value;
    const now = Math.round(total) - given;
    given += now;
    return now;
  });
}
