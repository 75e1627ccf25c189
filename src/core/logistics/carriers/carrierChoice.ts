import { supplierScores } from "../../supply/suppliers/supplierScores";
import { carrierCost } from "./carrierCost";
import type { CarrierCost, CarrierLane, CarrierOption } from "./CarrierOption";

/** What counts in the choice, 0 or more each. */
export interface CarrierWeights {
  readonly cost: number;
  readonly transit: number;
  readonly reliability: number;
  readonly quality: number;
}

/** An option's place. */
export interface CarrierPlace extends CarrierCost {
  readonly name: string;
  /** Cost above that of the cheapest option. */
  readonly aboveCheapest: number;
  /** Weighted points of 100; null where cost alone counts. */
  readonly score: number | null;
  /** 1 for the choice, 2 for the runner-up. */
  readonly rank: number;
}

/**
 * The options by total cost, or by weighted points of cost, transit time, reliability and quality (simple additive
 * weighting: Hwang & Yoon 1981). Of equals the cheaper goes first, then the earlier in the table.
 */
export function carrierChoice(
  options: readonly CarrierOption[],
  lane: CarrierLane,
  weights: CarrierWeights | null,
): CarrierPlace[] {
  const costs = options.map((option) => carrierCost(option, lane));
  const scores = weights && scoresOf(options, costs, weights);
  const points = (index: number): number => scores?.[index]?.rank ?? 0;
  const total = (index: number): number => costs[index]?.total ?? 0;
  const order = options
    .map((_, index) => index)
    .sort((one, other) => points(one) - points(other) || total(one) - total(other) || one - other);
  const cheapest = Math.min(...costs.map((cost) => cost.total));
  return costs.map((cost, index) => ({
    ...cost,
    name: options[index]?.name ?? "",
    aboveCheapest: cost.total - cheapest,
    score: scores?.[index]?.score ?? null,
    rank: order.indexOf(index) + 1,
  }));
}

function scoresOf(
  options: readonly CarrierOption[],
  costs: readonly CarrierCost[],
  { cost, transit, reliability, quality }: CarrierWeights,
): ReturnType<typeof supplierScores> {
  return supplierScores({
    metrics: options.map((option, index) => [
      ...[costs[index]?.total ?? 0, option.transitDays],
      ...[option.reliability, option.quality],
    ]),
    weights: [cost, transit, reliability, quality],
    directions: ["lower", "lower", "higher", "higher"],
    method: "minmax",
  });
}
