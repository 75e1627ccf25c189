/** Factors of a price that rises by a yearly rate, evenly compounded from period to period: 1 in the first period, 1 + rise a year later. */
export function yearlyRiseFactors(rise: number, periods: number, periodsPerYear: number): number[] {
  return Array.from({ length: periods }, (_, period) => (1 + rise) ** (period / periodsPerYear));
}
