/** What an outcome comes to with one driver at its low, and at its high, value. */
export interface DriverOutcomes {
  readonly driver: string;
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** How far a driver alone moves the outcome. */
export interface DriverSwing extends DriverOutcomes {
  /** How far the outcome falls below the base (0 or less), and rises above it (0 or more). */
  readonly below: number;
  readonly above: number;
  /** Distance between the least and the largest of the three outcomes. */
  readonly swing: number;
  /** Of the sum of the squared swings. */
  readonly share: number;
}

/** Drivers by how far they move the outcome, the farthest first (ties as given). Eschenbach (1992), Spiderplots versus tornado diagrams for sensitivity analysis; share of variance of independent drivers. */
export function tornado(outcomes: readonly DriverOutcomes[]): DriverSwing[] {
  const swings = outcomes.map((each) => {
    const below = Math.min(each.low, each.high, each.base) - each.base;
    const above = Math.max(each.low, each.high, each.base) - each.base;
    return { ...each, below, above, swing: above - below };
  });
  const largest = swings.reduce((most, { swing }) => Math.max(most, swing), 0);
  // Relative to the largest, so that squares of 1e200 stay numbers.
  const square = (swing: number): number => (largest === 0 ? 0 : (swing / largest) ** 2);
  const all = swings.reduce((sum, { swing }) => sum + square(swing), 0);
  return swings
    .map((each) => ({ ...each, share: all === 0 ? 0 : square(each.swing) / all }))
    .sort((one, other) => other.swing - one.swing);
}
