import { DomainError } from "../../DomainError";
import { expectedDemand } from "./expectedDemand";
import { lifeOf } from "./lifeOf";

export interface UnconstrainedInput {
  /** Sales a period, units. */
  readonly sales: readonly number[];
  /** Days of each period on which the item was out of stock. */
  readonly daysOut: readonly number[];
  /** Days of each period on which it could have been sold. */
  readonly days: readonly number[];
  /** Periods a season, 1 = none. */
  readonly season: number;
  /** "own": the days without stock would have sold like the others of the period; "usual": like the item's usual day at that time of the year. */
  readonly method: "own" | "usual";
}

/** Share of a period without stock from which its own rate of sale is no witness of what is usual. */
const mostlyOut = 0.5;

/**
 * Demand as it would have been with stock on every day; never less than the sales. A period without any stock takes the usual rate by
 * either method. Wecker (1978), Predicting demand from sales data in the presence of stockouts; Nahmias (1994) for sales censored by stock.
 */
export function unconstrainedDemand({ sales, daysOut, days, season, method }: UnconstrainedInput): number[] {
  sales.forEach((_, t) => {
    const [out, all] = [daysOut[t] ?? 0, days[t] ?? 0];
    if (out > all)
      throw new DomainError("invalid", "demand.lostSales.daysOut", { period: t + 1, daysOut: out, days: all });
  });
  const { launch } = lifeOf(sales);
  const share = (t: number): number => (daysOut[t] ?? 0) / (days[t] || 1);
  const needsUsual = sales.some((_, t) => t >= launch && (share(t) === 1 || (method === "usual" && share(t) > 0)));
  const usual = needsUsual ? usualRates() : [];
  return sales.map((sold, t) => {
    if (t < launch || share(t) === 0) return sold;
    const rate = usual[t - launch] ?? 0;
    if (share(t) === 1) return Math.max(sold, rate * (days[t] ?? 0));
    return method === "own"
      ? Math.max(sold, (sold * (days[t] ?? 0)) / inStock(t))
      : sold + Math.max(0, rate) * (daysOut[t] ?? 0);
  });

  /** Sales a day with stock, since the launch. */
  function usualRates(): readonly number[] {
    const rates = sales.slice(launch).map((sold, index) => sold / Math.max(1e-9, inStock(launch + index)));
    const isLeftOut = (limit: number): boolean[] => rates.map((_, index) => share(launch + index) > limit);
    const strict = isLeftOut(mostlyOut);
    const isWithout = strict.includes(false) ? strict : rates.map((_, index) => share(launch + index) === 1);
    if (!isWithout.includes(false)) throw new DomainError("notEnoughData", "demand.lostSales.neverInStock");
    return expectedDemand({ values: rates, season, isLeftOut: isWithout });
  }

  function inStock(t: number): number {
    return (days[t] ?? 0) - (daysOut[t] ?? 0);
  }
}
