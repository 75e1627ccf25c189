import { gammaDraw } from "../../statistics/random/gammaDraw";
import { randomNumbers, type RandomNumbers } from "../../statistics/random/randomNumbers";
import { demandDraws } from "./demandDraws";
import type { DemandSource } from "./DemandSource";
import { orderFor } from "./orderFor";
import type { PeriodRecord } from "./PeriodRecord";
import type { StockPolicy } from "./StockPolicy";
import { StockRun } from "./StockRun";

/** An item whose policy is tried out. Times in periods. */
export interface SimulationInput {
  readonly demand: DemandSource;
  readonly policy: StockPolicy;
  readonly leadTime: number;
  readonly deviationOfLeadTime: number;
  /** What becomes of demand that finds no stock. */
  readonly shortages: "backlog" | "lost";
  /** Looks at the stock a period; 0: after each unit sold, which Poisson demand asks for one at a time. */
  readonly reviews: number;
  /** Units in stock at the beginning. */
  readonly opening: number;
  /** Periods to be recorded, and before them periods that are not. */
  readonly periods: number;
  readonly warmUp: number;
  readonly seed: number;
}

/**
 * The periods of a stock under a policy. At each look, evenly spaced from the start of a period: receipts that are due come in, the policy orders
 * (an order without lead time comes at once), then the demand until the next look is served, all of it at once. After-each-sale reviews: units are
 * asked for one by one at random times, each followed by the policy's order. Lead times that vary are gamma, each order's
 * its own, so that a later order may overtake; demand and lead times draw from rows of their own, so that policies meet the same demand.
 */
export function simulatePolicy(input: SimulationInput): PeriodRecord[] {
  const { demand, policy, reviews, opening, warmUp, periods, seed } = input;
  const draws = { demand: randomNumbers(seed), leadTime: randomNumbers(seed + 0.5 * 2 ** 53) };
  const run = new StockRun(opening, input.shortages, warmUp, periods);
  const order = (time: number): void => {
    const units = orderFor(policy, run.position);
    if (units > 0) run.order(units, time, leadTimeOf(input, draws.leadTime));
  };
  const end = warmUp + periods;
  if (reviews === 0) {
    const rate = "mean" in demand ? demand.mean : 0;
    order(0);
    for (let time = waitOf(rate, draws.demand); time < end; time += waitOf(rate, draws.demand)) {
      run.advance(time);
      run.serve(1);
      order(time);
    }
  } else {
    const next = demandDraws(demand, reviews, draws.demand);
    const looks = policy.kind === "rq" || policy.reviewPeriod === null ? 1 : Math.round(policy.reviewPeriod * reviews);
    for (let slice = 0; slice < end * reviews; slice++) {
      const time = slice / reviews;
      run.advance(time);
      if (slice % looks === 0) order(time);
      run.serve(next());
    }
  }
  run.advance(end);
  return run.records;
}

function leadTimeOf({ leadTime, deviationOfLeadTime }: SimulationInput, random: RandomNumbers): number {
  if (deviationOfLeadTime === 0 || leadTime === 0) return leadTime;
  const shape = (leadTime / deviationOfLeadTime) ** 2;
  return (gammaDraw(random, shape) * leadTime) / shape;
}

const waitOf = (rate: number, random: RandomNumbers): number => (rate === 0 ? Infinity : -Math.log(random()) / rate);
