/** Rules that look how far an order should reach. */
export type HorizonRule = "silvermeal" | "luc" | "ppb" | "ltc";

/** The order that is placed in a period and the needs it could cover, its own period first. */
export interface HorizonInput {
  readonly rule: HorizonRule;
  readonly setupCost: number;
  /** Units of this and each later period, this one net of stock. */
  readonly needs: readonly number[];
  /** Cost of keeping a unit over the end of each of these periods. */
  readonly holdingCosts: readonly number[];
}

/**
 * How many periods one order should cover. silvermeal and luc go on until the cost a period (a unit) rises for the first time:
 * Silver & Meal (1973), Gorham (1968). ppb takes every period while holding is at most the setup cost, ltc the horizon
 * whose holding is nearest to it, of two equally near ones the shorter: DeMatteis (1968), Gorham (1968).
 */
export function lotHorizon({ rule, setupCost, needs, holdingCosts }: HorizonInput): number {
  let [units, keeping, holding] = [needs[0] ?? 0, 0, 0];
  let [best, bestScore] = [1, score(rule, { setupCost, holding, periods: 1, units })];
  for (let period = 1; period < needs.length; period++) {
    const need = needs[period] ?? 0;
    keeping += holdingCosts[period - 1] ?? 0;
    holding += keeping * need;
    units += need;
    const next = score(rule, { setupCost, holding, periods: period + 1, units });
    const noise = 1e-12 * Math.abs(next);
    if (next > bestScore + noise) return best;
    // Of two horizons that are equally near ltc keeps the shorter one, but a longer one may still be nearer.
    if (rule === "ltc" && next >= bestScore - noise) continue;
    best = period + 1;
    bestScore = next;
  }
  return best;
}

interface Horizon {
  readonly setupCost: number;
  readonly holding: number;
  readonly periods: number;
  readonly units: number;
}

/** What the rule wants small; ppb knows only allowed (0) and not allowed. */
function score(rule: HorizonRule, { setupCost, holding, periods, units }: Horizon): number {
  switch (rule) {
    case "silvermeal":
      return (setupCost + holding) / periods;
    case "luc":
      return (setupCost + holding) / units;
    case "ppb":
      return holding <= setupCost * (1 + 1e-12) ? 0 : 1;
    case "ltc":
      return Math.abs(holding - setupCost);
  }
}
