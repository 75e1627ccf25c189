import type { LinearModel } from "../../optimization/LinearModel";
import { modelStep } from "../../optimization/modelStep";
import { ModelBuilder } from "../../optimization/ModelBuilder";
import type { CapacitatedInput } from "./CapacitatedPlan";

/** A model with the places of its columns. */
export interface CapacitatedModel {
  readonly model: LinearModel;
  /** Setup of an item in a period. */
  readonly setups: readonly (readonly number[])[];
  /** Share of a period's demand that is made in an earlier one or the same. */
  readonly shares: readonly Share[];
  /** Hours added to each period, where hours may be added. */
  readonly added: readonly number[];
  readonly hour: number;
  readonly money: number;
}

interface Share {
  readonly item: number;
  readonly made: number;
  readonly needed: number;
  readonly column: number;
}

/**
 * Lot sizing with setup times (Trigeiro, Thomas and McClain 1989) as a facility location problem (Krarup and Bilde 1977): what a period makes is told by
 * the period that needs it, and no share is made without a setup. Without whole numbers this is far nearer to the best plan than lots below a
 * large limit. `mayAdd`: nothing costs but hours beyond the capacity.
 */
export function capacitatedModel(input: CapacitatedInput, mayAdd = false): CapacitatedModel {
  const builder = new ModelBuilder();
  const money = mayAdd ? 1 : modelStep(largestCost(input));
  const hour = modelStep(Math.max(0, ...input.capacity));
  const periods = input.capacity.map((_, period) => period);
  const shares: Share[] = [];
  const used = periods.map((): [number, number][] => []);
  const setups = input.demand.map((demand, item) => {
    const own = periods.map((period) =>
      builder.column({ cost: mayAdd ? 0 : (input.setupCost[item]?.[period] ?? 0) / money, upper: 1, isWhole: true }),
    );
    own.forEach((column, period) => used[period]?.push([column, (input.setupTime[item]?.[period] ?? 0) / hour]));
    demand.forEach((units, needed) => {
      if (units === 0) return;
      let holding = 0;
      const terms: [number, number][] = [];
      for (let made = needed; made >= 0; made--) {
        if (made < needed) holding += input.holdingCost[item]?.[made] ?? 0;
        const column = builder.column({ cost: mayAdd ? 0 : (holding * units) / money });
        shares.push({ item, made, needed, column });
        terms.push([column, 1]);
        used[made]?.push([column, ((input.unitTime[item] ?? 0) * units) / hour]);
        builder.row(-Infinity, 0, [
          [column, 1],
          [own[made] ?? 0, -1],
        ]);
      }
      builder.row(1, 1, terms);
    });
    return own;
  });
  const added = mayAdd ? periods.map(() => builder.column({ cost: 1 })) : [];
  used.forEach((terms, period) => {
    const extra = added[period];
    const all = extra === undefined ? terms : [...terms, [extra, -1] as const];
    builder.row(-Infinity, (input.capacity[period] ?? 0) / hour, all);
  });
  return { model: builder.build(), setups, shares, added, hour, money };
}

function largestCost({ demand, setupCost, holdingCost }: CapacitatedInput): number {
  const ofHolding = demand.map((own, item) => Math.max(0, ...own) * Math.max(0, ...(holdingCost[item] ?? [])));
  return Math.max(0, ...ofHolding, ...setupCost.flat());
}
