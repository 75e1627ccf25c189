const precision = 1e-9;

/**
 * The longest time of which all these times are whole multiples, by Euclid's algorithm: 0.5 for 2, 1.5 and 4. Null where that would be
 * shorter than `shortest`. Times that are all 0 have the unit 1.
 */
export function timeUnit(times: readonly number[], shortest: number): number | null {
  const longest = times.reduce((most, time) => Math.max(most, time), 0);
  if (longest === 0) return 1;
  let unit = longest;
  for (const time of times) {
    let rest = time;
    // The nearest multiple is taken off, not the one below, so that 0.3 is three times 0.1 whatever its last digit.
    while (rest > precision * longest) [unit, rest] = [rest, Math.abs(unit - rest * Math.round(unit / rest))];
    if (unit < shortest * (1 - precision)) return null;
  }
  return unit;
}
