import { DomainError } from "../../DomainError";
import { fallingRoot } from "../service/fallingRoot";

/** An item whose supplier fails now and then. Rates and costs a year, or of any one period, the same for all. */
export interface DisruptionInput {
  /** Units a year. */
  readonly demand: number;
  readonly orderCost: number;
  /** Cost of holding one unit a year, more than 0. */
  readonly holdingCost: number;
  /** Cost of one unit of demand that is lost, more than 0. */
  readonly stockoutCost: number;
  /** Disruptions a year while supply works; 0: it never fails. */
  readonly disruptionRate: number;
  /** 1 over the mean duration of a disruption in years, more than 0. */
  readonly recoveryRate: number;
}

/** An order quantity under disruptions with what follows from it. */
export interface DisruptedOrder {
  readonly quantity: number;
  /** Ordering, holding and lost-sales cost a year. */
  readonly cost: number;
  /** Mean years between two orders; null where nothing is ever ordered. */
  readonly cycle: number | null;
  /** Share of demand that is served; null without demand. */
  readonly fillRate: number | null;
}

/** Against the time scales of the problem, the shortest cycle that is told from none. */
const shortest = 1e-7;

/**
 * The order quantity of least cost where supply works and fails for exponential times, and demand is lost while stock and
 * supply are out; or what the order of a `given` quantity costs. Orders are placed at stock 0; after the time t = Q / D
 * that an order lasts, supply is down with probability psi(t) = l / (l + m) (1 - exp(-(l + m) t)), then for 1 / m on
 * average. Parlar & Berkin (1991) as corrected by Berk & Arreola-Risa (1994); Snyder & Shen (2019), section 9.2.
 */
export function disruptedOrder(input: DisruptionInput, given: number | null = null): DisruptedOrder {
  const { demand, orderCost, holdingCost, stockoutCost, disruptionRate, recoveryRate } = input;
  if (demand === 0) return { quantity: given ?? 0, cost: 0, cycle: null, fillRate: null };
  const events = disruptionRate + recoveryRate;
  const wait = (time: number): number => (-disruptionRate * Math.expm1(-events * time)) / (events * recoveryRate);
  const at = (quantity: number): DisruptedOrder => {
    const time = quantity / demand;
    // An order that lasts no time at all finds supply as it is on average.
    if (time === 0) {
      const down = disruptionRate / events;
      return { quantity, cost: stockoutCost * demand * down, cycle: 0, fillRate: 1 - down };
    }
    const cycle = time + wait(time);
    const paid = orderCost + (holdingCost * demand * time ** 2) / 2 + stockoutCost * demand * wait(time);
    return { quantity, cost: paid / cycle, cycle, fillRate: time / cycle };
  };
  if (given !== null) return at(given);
  if (stockoutCost ** 2 * demand <= 2 * holdingCost * orderCost)
    throw new DomainError("infeasible", "inventory.disruption.unprofitable", { lost: stockoutCost * demand });
  // Minus the sign of the cost's slope: cost = p D + f / T with f = K + h D t^2 / 2 - p D t.
  const gain = (time: number): number => {
    const margin = orderCost + demand * time * ((holdingCost * time) / 2 - stockoutCost);
    const slope = demand * (holdingCost * time - stockoutCost);
    const waitSlope = (disruptionRate / recoveryRate) * Math.exp(-events * time);
    return margin * (1 + waitSlope) - slope * (time + wait(time));
  };
  const worth = stockoutCost / holdingCost;
  const low = shortest * Math.min(worth, 1 / events, Math.sqrt(orderCost / (holdingCost * demand)) || Infinity);
  if (gain(low) <= 0) return at(0);
  let high = worth;
  while (gain(high) > 0) high *= 2;
  return at(demand * fallingRoot(gain, low, high));
}
