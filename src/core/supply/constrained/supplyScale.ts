import type { SupplyInput } from "./SupplyInput";

/** What one unit of the model is worth outside it: powers of two, so that going in and out loses no digit. */
export interface SupplyScale {
  /** Units of each item. */
  readonly units: readonly number[];
  /** Hours of each resource. */
  readonly hours: readonly number[];
  readonly money: number;
}

/** The solver's tolerances are absolute (1e-7): figures go into the model between about 0.001 and 1,000, whatever they are counted in. */
const usual = 1024;

/** The scale of a plan's items, resources and money. */
export function supplyScale({ items, resources, periods }: SupplyInput): SupplyScale {
  const sizes = items.map(({ demand, openingStock, minimumStock }) =>
    Math.max(Math.abs(openingStock), ...demand, ...minimumStock),
  );
  const units = sizes.map(step);
  const needed = resources.map(() => 0);
  items.forEach(({ ways }, item) =>
    ways.forEach(({ usage }) =>
      usage.forEach(({ resource, hoursPerUnit }) => {
        needed[resource] = Math.max(needed[resource] ?? 0, hoursPerUnit * (sizes[item] ?? 0));
      }),
    ),
  );
  const hours = resources.map((resource, index) => step(needed[index] || Math.max(0, ...resource.hours)));
  const prices = items.flatMap((item, index) =>
    [
      ...item.ways.map(({ cost }) => cost),
      item.subcontract?.cost ?? 0,
      item.holdingCost * Math.sqrt(periods.length),
      item.backlogCost ?? 0,
      item.lostSaleCost ?? 0,
      item.minimumStockCost ?? 0,
    ].map((price) => price * (units[index] ?? 1)),
  );
  const hourPrices = resources.map(
    ({ hourCost, overtimeCost }, index) => Math.max(hourCost, overtimeCost ?? 0) * (hours[index] ?? 1),
  );
  return { units, hours, money: step([...prices, ...hourPrices].reduce((most, each) => Math.max(most, each), 0)) };
}

function step(size: number): number {
  return size > 0 && Number.isFinite(size) ? 2 ** Math.round(Math.log2(size / usual)) : 1;
}
