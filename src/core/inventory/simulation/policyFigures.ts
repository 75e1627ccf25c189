import type { PeriodRecord } from "./PeriodRecord";
import { ratioEstimate, type Estimate } from "./ratioEstimate";
import type { SimulationInput } from "./simulatePolicy";

/** Chance of never seeing what bounds how often it may be: half of what a confidence of 95 % leaves. Clopper & Pearson (1934). */
const unseen = 0.025;

/** What stock and shortages cost. */
export interface PolicyCosts {
  /** A unit in stock for a period. */
  readonly holdingCost: number;
  /** An order. */
  readonly orderCost: number;
  /** A unit owed for a period (backlog), or a unit lost (lost). */
  readonly shortageCost: number;
}

/** What a policy came to; null: nothing was counted. */
export interface PolicyFigures {
  /** Share of demand that found stock. */
  readonly fillRate: Estimate | null;
  /** Share of order cycles in which all demand found stock. */
  readonly cycleService: Estimate | null;
  readonly averageStock: Estimate | null;
  /** Units owed on average (backlog), or lost a period (lost). */
  readonly averageShort: Estimate | null;
  readonly ordersPerPeriod: Estimate | null;
  readonly costPerPeriod: Estimate | null;
}

/** The figures of a simulated policy, with their confidence intervals where demand was random. Shares stay between 0 and 1, the others at 0 or more. */
export function policyFigures(
  records: readonly PeriodRecord[],
  { demand, shortages }: Pick<SimulationInput, "demand" | "shortages">,
  { holdingCost, orderCost, shortageCost }: PolicyCosts,
): PolicyFigures {
  const periods = records.map(() => 1);
  const shortOf = (record: PeriodRecord): number => (shortages === "lost" ? record.short : record.owed);
  const estimate = (
    above: (record: PeriodRecord) => number,
    below: ((record: PeriodRecord) => number) | null = null,
  ): Estimate | null => {
    const found = ratioEstimate(records.map(above), below ? records.map(below) : periods);
    if (!found || found.low === null || found.high === null) return found;
    if (demand.kind === "replay") return { ...found, low: null, high: null };
    return { value: found.value, low: Math.max(0, found.low), high: found.high };
  };
  const cycles = records.reduce((sum, record) => sum + record.cycles, 0);
  const share = (above: (record: PeriodRecord) => number, below: (record: PeriodRecord) => number): Estimate | null => {
    const found = estimate(above, below);
    if (!found || found.low === null || found.high === null) return found;
    // Never, or always, short: there is no scatter, yet a share of the other that so many cycles would miss is possible.
    const possible = 1 - unseen ** (1 / Math.max(1, cycles));
    if (found.value === 1) return { value: 1, low: 1 - possible, high: 1 };
    if (found.value === 0) return { value: 0, low: 0, high: possible };
    return { ...found, high: Math.min(1, found.high) };
  };
  const averageShort = estimate(shortOf);
  return {
    fillRate: share(
      (record) => record.demand - record.short,
      (record) => record.demand,
    ),
    cycleService: share(
      (record) => record.cycles - record.shortCycles,
      (record) => record.cycles,
    ),
    averageStock: estimate((record) => record.stock),
    // Where nothing was ever short, no bound can be told.
    averageShort: averageShort?.value === 0 ? { value: 0, low: null, high: null } : averageShort,
    ordersPerPeriod: estimate((record) => record.orders),
    costPerPeriod: estimate(
      (record) => holdingCost * record.stock + orderCost * record.orders + shortageCost * shortOf(record),
    ),
  };
}
