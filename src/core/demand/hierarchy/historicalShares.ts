import { DomainError } from "../../DomainError";

/** "average": the mean of the shares of each period; "total": the shares of the totals. */
export type ShareMethod = "average" | "total";

/**
 * Shares of a group's items in its history, which add up to 1. Gross and Sohl (1990), Disaggregation methods to expedite product
 * line forecasting: average historical proportions (method A) and proportions of historical averages (method F). Periods
 * in which the whole group sold nothing have no shares and do not count.
 */
export function historicalShares(histories: readonly (readonly number[])[], method: ShareMethod): number[] {
  const periods = histories[0]?.length ?? 0;
  const shares = histories.map(() => 0);
  let counted = 0;
  for (let period = 0; period < periods; period++) {
    const total = histories.reduce((sum, history) => sum + (history[period] ?? 0), 0);
    if (total <= 0) continue;
    const weight = method === "average" ? 1 : total;
    counted += weight;
    histories.forEach((history, item) => {
      shares[item] = (shares[item] ?? 0) + (weight * (history[period] ?? 0)) / total;
    });
  }
  if (counted === 0) throw new DomainError("notEnoughData", "demand.disaggregate.noHistory");
  return shares.map((share) => share / counted);
}
