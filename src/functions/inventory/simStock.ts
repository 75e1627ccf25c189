import { DomainError } from "../../core/DomainError";
import type { PolicyFigures } from "../../core/inventory/simulation/policyFigures";
import type { SimulationInput } from "../../core/inventory/simulation/simulatePolicy";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readInteger, readNumber } from "../support";
import { ShortageMode } from "../support/choices/ShortageMode";
import { StockDistribution } from "../support/choices/StockDistribution";
import { readPolicy } from "../support/readPolicy";
import { readSimulatedDemand } from "../support/readSimulatedDemand";
import { answerEach } from "../support/workers/answerEach";
import { simulationTasks } from "../support/workers/simulationTasks";

/**
 * Stock policies.
 * @customenum {string}
 */
enum SimulatedPolicy {
  /** Reorder point and lot: {r, Q}. */
  rq = "rq",
  /** Reorder point and order-up-to level: {s, S}. */
  ss = "ss",
  /** The same, looked at every R periods: {R, s, S}. */
  rss = "rss",
  /** Up to a level: {S}, or every R periods {R, S}. */
  basestock = "basestock",
}

/**
 * What the answer shows.
 * @customenum {string}
 */
enum SimulationAnswer {
  /** The figures of all periods. */
  summary = "summary",
  /** A row a period. */
  trace = "trace",
}

const mostSteps = 5_000_000;

/**
 * Tries a stock policy out: runs it over a demand history as it was, or over thousands of periods of random demand and lead times, and tells service, stock, orders and cost with their 95 % confidence interval. The same seed gives the same answer.
 * @customfunction SIMSTOCK
 * @param demand Demand in units: a row or column of periods, run as they were; or one value, the mean a period.
 * @param {SimulatedPolicy} policy rq, ss, rss or basestock.
 * @param parameters Numbers of the policy in units (R in periods): rq {r, Q}, ss {s, S}, rss {R, s, S}, basestock {S} or {R, S}.
 * @param [leadTime] Periods from order to receipt; an order without lead time serves the demand of its own period. If omitted, 0.
 * @param [deviationOfLeadTime] Standard deviation of the lead time in periods; lead times are then gamma, each order's its own. If omitted, 0.
 * @param {StockDistribution} [distribution] How the demand of a period scatters: normal, gamma, poisson, negbin or lognormal; empirical draws from the periods given. If omitted, normal for a mean, and a row of periods runs once in its order.
 * @param [deviation] Standard deviation of demand a period in units. Not for poisson, empirical and a row of periods.
 * @param {ShortageMode} [shortages] backlog: demand that finds no stock is served later; lost: it is lost. If omitted, backlog.
 * @param [holdingCost] Cost of a unit in stock for a period. If omitted, 0.
 * @param [orderCost] Cost of an order. If omitted, 0.
 * @param [shortageCost] Cost of a unit owed for a period (backlog) or of a unit lost (lost). If omitted, 0.
 * @param [periods] Periods to simulate, 1 to 100,000, after some that warm up. If omitted, 10,000, or those of the row.
 * @param [seed] Whole number that chooses the random numbers. If omitted, 1.
 * @param [reviews] Looks at the stock a period, evenly spaced; 0 for poisson: after each unit sold. If omitted, 1: at the start of each period.
 * @param [opening] Units in stock at the beginning. If omitted, S, or r + Q.
 * @param {SimulationAnswer} [answer] summary or trace. If omitted, summary.
 * @returns Summary: fill rate, cycle service, average stock, average backlog (or units lost a period), orders a period, cost a period, each with its lower and upper bound (blank for a demand run as it was, and below 300 periods). Trace, a row a period: period, received, ordered, demand, demand that found no stock, closing stock.
 * @example =INDEX(AOP.SIMSTOCK(20, "basestock", 45, 1, , "poisson", , , , , , 2000), 1, 2) -> 0.964
 * @example =AOP.SIMSTOCK({30,40,50,20}, "rq", {40,60}, 1, , , , , , , , , , , 70, "trace") -> {1,0,0,30,0,40;2,0,60,40,0,0;3,60,0,50,0,10;4,0,60,20,10,-10}
 * @example =AOP.SIMSTOCK(20, "rq", 45, 1, , "poisson") -> #VALUE!
 * @source Law (2015), Simulation Modeling and Analysis, sections 1.5 and 9.5; policies: Silver, Pyke & Thomas (2017), section 6.3; random numbers: Blackman & Vigna (2021), xoshiro128**.
 */
export function simStock(
  demand: any[][],
  policy: SimulatedPolicy,
  parameters: any[][],
  leadTime?: any,
  deviationOfLeadTime?: any,
  distribution?: StockDistribution,
  deviation?: any,
  shortages?: ShortageMode,
  holdingCost?: any,
  orderCost?: any,
  shortageCost?: any,
  periods?: any,
  seed?: any,
  reviews?: any,
  opening?: any,
  answer?: SimulationAnswer,
): any[][] | Promise<any[][]> {
  return call(() => {
    const scatter = isOmitted(distribution)
      ? null
      : readChoice(distribution, "distribution", Object.values(StockDistribution));
    const source = readSimulatedDemand(demand, scatter, deviation);
    const name = readChoice(policy, "policy", Object.values(SimulatedPolicy));
    const looks = readInteger(reviews, "reviews", { default: 1, minimum: 0, maximum: 1000 });
    const found = readPolicy(name, parameters, Math.max(1, looks));
    if (looks === 0 && (source.kind !== "poisson" || ("reviewPeriod" in found.policy && found.policy.reviewPeriod)))
      throw new DomainError("invalid", "inventory.simulation.continuous");
    const time = readNumber(leadTime, "leadTime", { default: 0, minimum: 0 });
    const spread = readNumber(deviationOfLeadTime, "deviationOfLeadTime", { default: 0, minimum: 0 });
    const isReplay = source.kind === "replay";
    const count = readInteger(periods, "periods", {
      default: isReplay ? source.units.length : 10_000,
      ...{ minimum: 1, maximum: 100_000 },
    });
    const input: SimulationInput = {
      ...{ demand: source, policy: found.policy, leadTime: time, deviationOfLeadTime: spread, reviews: looks },
      shortages: readChoice(shortages, "shortages", Object.values(ShortageMode), "backlog"),
      opening: readNumber(opening, "opening", { default: found.top }),
      periods: count,
      // The opening stock is forgotten after some orders have come.
      warmUp: isReplay ? 0 : Math.ceil(Math.max(count / 10, 10 * (time + 3 * spread))),
      seed: readInteger(seed, "seed", { default: 1, minimum: 0, maximum: 2 ** 31 }),
    };
    const steps = (count + input.warmUp) * (looks === 0 && "mean" in source ? source.mean : looks);
    if (steps > mostSteps)
      throw new DomainError("invalid", "inventory.simulation.long", { steps: Math.round(steps), most: mostSteps });
    if (readChoice(answer, "answer", Object.values(SimulationAnswer), "summary") === "trace")
      return answerEach(simulationTasks.trace, [input], ([records]) => {
        if (!records || records instanceof DomainError) throw records ?? new Error("No records.");
        return records.map((record, period) => {
          const { received, ordered, short, closing } = record;
          return [period + 1, received, ordered, record.demand, short, closing];
        });
      });
    const hasCosts = ![holdingCost, orderCost, shortageCost].every(isOmitted);
    const cost = (raw: unknown, argument: string): number => readNumber(raw, argument, { default: 0, minimum: 0 });
    const costs = {
      holdingCost: cost(holdingCost, "holdingCost"),
      orderCost: cost(orderCost, "orderCost"),
      shortageCost: cost(shortageCost, "shortageCost"),
    };
    return answerEach(simulationTasks.figures, [{ ...input, costs }], ([figures]) => {
      if (!figures || figures instanceof DomainError) throw figures ?? new Error("No figures.");
      return summaryOf(hasCosts ? figures : { ...figures, costPerPeriod: null }, input.shortages);
    });
  });
}

function summaryOf(figures: PolicyFigures, shortages: SimulationInput["shortages"]): (string | number | null)[][] {
  const row = (name: string, figure: keyof PolicyFigures): (string | number | null)[] => {
    const { value, low, high } = figures[figure] ?? { value: null, low: null, high: null };
    return [functionMessage(`inventory.simulation.figure.${name}`), value, low, high];
  };
  return [
    row("fillRate", "fillRate"),
    row("cycleService", "cycleService"),
    row("averageStock", "averageStock"),
    row(shortages, "averageShort"),
    row("orders", "ordersPerPeriod"),
    row("cost", "costPerPeriod"),
  ];
}
