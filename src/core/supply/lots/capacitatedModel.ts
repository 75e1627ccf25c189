import type { LinearModel } from "../../optimization/LinearModel";
import { ModelBuilder } from "../../optimization/ModelBuilder";
import { modelStep } from "../../optimization/modelStep";
import type { CapacitatedInput } from "./CapacitatedPlan";

/** A model with the places of its columns, by item and period, and what its units are worth. */
export interface CapacitatedModel {
  readonly model: LinearModel;
  readonly setups: readonly (readonly number[])[];
  readonly lots: readonly (readonly number[])[];
  /** Hours added to each period, where hours may be added. */
  readonly added: readonly number[];
  /** Units of each item. */
  readonly units: readonly number[];
  readonly hour: number;
  readonly money: number;
}

/**
 * Lot sizing with setup times (Trigeiro, Thomas and McClain 1989): stock from period to period; a lot needs a setup and is at most what is still
 * needed and what the hours allow. `mayAdd`: nothing costs but hours beyond the capacity.
 */
export function capacitatedModel(input: CapacitatedInput, mayAdd = false): CapacitatedModel {
  const builder = new ModelBuilder();
  const price = mayAdd ? 0 : 1;
  const money = modelStep(largestCost(input));
  const hour = modelStep(Math.max(0, ...input.capacity));
  const units = input.demand.map((own) => modelStep(Math.max(0, ...own)));
  const used = input.capacity.map((): [number, number][] => []);
  const setups: number[][] = [];
  const lots = input.demand.map((demand, item) => {
    const unit = units[item] ?? 1;
    const unitTime = input.unitTime[item] ?? 0;
    const at = (block: readonly (readonly number[])[], period: number): number => block[item]?.[period] ?? 0;
    let before: number | null = null;
    let later = demand.reduce((sum, each) => sum + each, 0);
    const own = { lots: [] as number[], setups: [] as number[] };
    demand.forEach((needed, period) => {
      const setupTime = at(input.setupTime, period);
      const left = mayAdd || unitTime === 0 ? Infinity : ((input.capacity[period] ?? 0) - setupTime) / unitTime;
      const lot = builder.column({});
      // Nothing is made that is never needed.
      const isLast = period === demand.length - 1;
      const holding = (price * at(input.holdingCost, period) * unit) / money;
      const stock = builder.column({ cost: holding, upper: isLast ? 0 : Infinity });
      const setup = builder.column({ cost: (price * at(input.setupCost, period)) / money, upper: 1, isWhole: true });
      builder.row(needed / unit, needed / unit, [
        [lot, 1],
        [stock, -1],
        ...(before === null ? [] : [[before, 1] as const]),
      ]);
      builder.row(-Infinity, 0, [
        [lot, 1],
        [setup, -Math.max(0, Math.min(later, left)) / unit],
      ]);
      used[period]?.push([lot, (unitTime * unit) / hour], [setup, setupTime / hour]);
      own.lots.push(lot);
      own.setups.push(setup);
      before = stock;
      later -= needed;
    });
    setups.push(own.setups);
    return own.lots;
  });
  // Hours are added late, where the demand is: those of earlier periods cost a trace more.
  const periods = input.capacity.length;
  const added = mayAdd
    ? input.capacity.map((_, period) => builder.column({ cost: 1 + (1e-3 * (periods - 1 - period)) / periods }))
    : [];
  used.forEach((terms, period) => {
    const extra = added[period];
    const all = extra === undefined ? terms : [...terms, [extra, -1] as const];
    builder.row(-Infinity, (input.capacity[period] ?? 0) / hour, all);
  });
  return { model: builder.build(), setups, lots, added, units, hour, money };
}

function largestCost({ demand, setupCost, holdingCost }: CapacitatedInput): number {
  const ofHolding = demand.map((own, item) => Math.max(0, ...own) * Math.max(0, ...(holdingCost[item] ?? [])));
  return Math.max(0, ...ofHolding, ...setupCost.flat());
}
