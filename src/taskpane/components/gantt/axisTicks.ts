/** At most five round values from `from` to `to`, evenly apart: steps of 1, 2 or 5 times a power of ten. */
export function axisTicks(from: number, to: number): number[] {
  const length = to - from;
  if (!(length > 0)) return [from];
  const power = 10 ** Math.floor(Math.log10(length / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => length / each <= 4) ?? length;
  const ticks: number[] = [];
  // + 0: a zero below 0 would be written "-0".
  // Multiples of a power below 1 are written as quotients, which are rounded once: 3 / 10, not 3 x 0.1.
  for (let number = Math.ceil(from / step - 1e-9) + 0; number * step <= to + 1e-9 * step; number++)
    ticks.push(step < 1 ? number / Math.round(1 / step) : number * step);
  return ticks;
}
