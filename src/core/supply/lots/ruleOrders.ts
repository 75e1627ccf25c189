import { DomainError } from "../../DomainError";
import { orderSize } from "../orderSize";
import { lotHorizon } from "./lotHorizon";
import type { LotProblem, LotSizeRule } from "./LotProblem";

/** Rounding noise, as a share of all demand, that must not start an order. */
const noiseShare = 1e-12;

/**
 * Orders by a rule of thumb: in each period that lacks stock, what the rule says, raised to the minimum and the next
 * multiple; what is over stays in stock and is used first. For eoq and poq the economic order quantity comes from the
 * mean demand and costs of all periods; poq covers that quantity / mean demand periods, rounded, at least 1.
 */
export function ruleOrders(problem: LotProblem, rule: Exclude<LotSizeRule, "ww">): number[] {
  const { demand } = problem;
  const noise = noiseShare * demand.reduce((sum, units) => sum + units, 0);
  const sizing = quantityRule(problem, rule);
  let stock = 0;
  return demand.map((needed, period) => {
    const lacking = needed - stock;
    if (lacking <= noise) {
      stock -= needed;
      return 0;
    }
    const needs = [lacking, ...demand.slice(period + 1)];
    const order = sizing(needs, period);
    stock += order - needed;
    return order;
  });
}

type Sizing = (needs: readonly number[], period: number) => number;

function quantityRule(problem: LotProblem, rule: Exclude<LotSizeRule, "ww">): Sizing {
  const { lotSize, setupCosts, holdingCosts, minimum, multiple } = problem;
  const sized = (need: number, lot: number): number =>
    orderSize(need, { rule: lot > 0 ? "foq" : "l4l", lotSize: lot, minimum, multiple });
  const covering = (periods: (needs: readonly number[], period: number) => number): Sizing => {
    return (needs, period) => sized(total(needs.slice(0, periods(needs, period))), 0);
  };
  switch (rule) {
    case "l4l":
      return covering(() => 1);
    case "foq":
      if (!(lotSize > 0)) throw new DomainError("invalid", "supply.lots.foq", { lotSize });
      return (needs) => sized(needs[0] ?? 0, lotSize);
    case "eoq": {
      const quantity = meanOrderQuantity(problem);
      return (needs) => sized(needs[0] ?? 0, quantity);
    }
    case "poq": {
      if (!Number.isInteger(lotSize)) throw new DomainError("invalid", "supply.lots.poq", { lotSize });
      const periods =
        lotSize > 0 ? lotSize : Math.max(1, Math.round(meanOrderQuantity(problem) / mean(problem.demand)));
      return covering(() => periods);
    }
    default:
      return covering((needs, period) =>
        lotHorizon({ rule, needs, setupCost: setupCosts[period] ?? 0, holdingCosts: holdingCosts.slice(period) }),
      );
  }
}

/** sqrt(2 K D / h) of the means. */
function meanOrderQuantity({ demand, setupCosts, holdingCosts }: LotProblem): number {
  const holding = mean(holdingCosts);
  if (holding === 0) throw new DomainError("divisionByZero", "supply.lotSize.noHolding");
  return Math.sqrt((2 * mean(setupCosts) * mean(demand)) / holding);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function mean(values: readonly number[]): number {
  return total(values) / values.length;
}
