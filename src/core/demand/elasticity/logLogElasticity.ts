import { mean } from "simple-statistics";
import { DomainError } from "../../DomainError";
import { leastSquares } from "../../statistics/leastSquares";

export interface LogLogInput {
  /** Prices and quantities a period, all above 0. */
  readonly prices: readonly number[];
  readonly quantities: readonly number[];
  /** Periods a season whose effect is taken out; 1 = none. */
  readonly season: number;
}

/** An elasticity with its standard error; null where as many numbers were estimated as there are periods. */
export interface EstimatedElasticity {
  readonly elasticity: number;
  readonly standardError: number | null;
}

/** Prices that differ by less than this share are the same price. */
const samePrice = 1e-9;

/** The slope of the logarithm of quantity on that of price (and on seasonal effects) by least squares: constant elasticity. Tellis (1988); Talluri and van Ryzin (2004), section 9.3. */
export function logLogElasticity({ prices, quantities, season }: LogLogInput): EstimatedElasticity {
  const count = prices.length;
  if (Math.max(...prices) <= Math.min(...prices) * (1 + samePrice))
    throw new DomainError("divisionByZero", "demand.elasticity.samePrice");
  const needed = season + 1;
  if (count < needed)
    throw new DomainError("notEnoughData", "demand.elasticity.short", { needed, found: count, season });
  const logs = prices.map(Math.log);
  const centre = mean(logs);
  // Seasonal effects that add up to 0.
  const places = Array.from({ length: season - 1 }, (_, place) =>
    prices.map((__, t) => (t % season === place ? 1 : 0) - (t % season === season - 1 ? 1 : 0)),
  );
  const columns = [prices.map(() => 1), ...places, logs.map((log) => log - centre)];
  const fit = leastSquares(columns, quantities.map(Math.log));
  if ("dependent" in fit) throw new DomainError("divisionByZero", "demand.elasticity.seasonalPrice");
  const last = columns.length - 1;
  const degrees = count - columns.length;
  return {
    elasticity: fit.coefficients[last] ?? 0,
    standardError: degrees > 0 ? Math.sqrt((fit.squares / degrees) * (fit.inverse[last]?.[last] ?? 0)) : null,
  };
}
