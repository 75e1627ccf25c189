import type { LinearModel } from "../../optimization/LinearModel";
import { ModelBuilder } from "../../optimization/ModelBuilder";
import { modelStep } from "../../optimization/modelStep";
import type { LocateInput } from "./LocateInput";

/** A model with the places of its columns, and what one of its units of money is worth. */
export interface LocateModel {
  readonly model: LinearModel;
  /** Column of each row's being open. */
  readonly open: readonly number[];
  /** Column of the share of each customer that each row serves; null where it cannot. */
  readonly shares: readonly (readonly (number | null)[])[];
  readonly money: number;
}

/**
 * Fixed-charge location (Balinski 1965; Daskin 2013, chapters 6 to 8): shares of customers from open rows only, row by row, which makes the relaxation
 * tight; capacity; one size a site; the number of open sites.
 */
export function locateModel(input: LocateInput): LocateModel {
  const { costs, demand, capacity, fixedCost, siteOf, isSingleSource } = input;
  const builder = new ModelBuilder();
  const largest = demand.reduce((sum, units, customer) => sum + units * Math.max(0, ...costs.map((row) => Math.abs(row[customer] ?? 0))), 0); // prettier-ignore
  const money = modelStep(Math.max(largest, ...fixedCost.map(Math.abs)));
  const open = costs.map((_, row) =>
    builder.column({ cost: (fixedCost[row] ?? 0) / money, upper: (capacity[row] ?? 0) > 0 ? 1 : 0, isWhole: true }),
  );
  const shares = costs.map((row) =>
    row.map((cost, customer) => {
      const units = demand[customer] ?? 0;
      if (cost === null || units === 0) return null;
      return builder.column({ cost: (cost * units) / money, upper: 1, isWhole: isSingleSource });
    }),
  );
  demand.forEach((units, customer) => {
    const own = shares.flatMap((row): [number, number][] =>
      (row[customer] ?? null) === null ? [] : [[row[customer] ?? 0, 1]],
    );
    if (units > 0) builder.row(1, 1, own);
  });
  shares.forEach((row, index) => {
    const isOpen = open[index] ?? 0;
    const used = row.flatMap((column, customer) => (column === null ? [] : [{ column, units: demand[customer] ?? 0 }]));
    for (const { column } of used) builder.row(-Infinity, 0, [[column, 1], [isOpen, -1]]); // prettier-ignore
    const most = capacity[index] ?? Infinity;
    if (most > 0 && Number.isFinite(most))
      builder.row(-Infinity, 0, [[isOpen, -1], ...used.map(({ column, units }) => [column, units / most] as const)]);
  });
  const total = demand.reduce((sum, units) => sum + units, 0);
  // What is open must hold all: implied, but it helps the search.
  if (total > 0 && capacity.every(Number.isFinite))
    builder.row(1, Infinity, open.map((column, row) => [column, (capacity[row] ?? 0) / total] as const)); // prettier-ignore
  for (const site of new Set(siteOf)) {
    const sizes = open.filter((_, row) => siteOf[row] === site);
    if (sizes.length > 1) builder.row(0, 1, sizes.map((column) => [column, 1] as const)); // prettier-ignore
  }
  builder.row(input.fewest, input.most, open.map((column) => [column, 1] as const)); // prettier-ignore
  return { model: builder.build(), open, shares, money };
}
