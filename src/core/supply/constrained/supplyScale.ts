import { modelStep } from "../../optimization/modelStep";
import type { SupplyInput } from "./SupplyInput";

/** What one unit of the model is worth outside it: powers of two, so that going in and out loses no digit. */
export interface SupplyScale {
  /** Units of each item. */
  readonly units: readonly number[];
  /** Hours of each resource. */
  readonly hours: readonly number[];
  readonly money: number;
}

/** The scale of a plan's items, resources and money. */
export function supplyScale({ items, resources, periods }: SupplyInput): SupplyScale {
  const sizes = items.map(({ demand, openingStock, minimumStock }) =>
    Math.max(Math.abs(openingStock), ...demand, ...minimumStock),
  );
  const units = sizes.map(modelStep);
  const needed = resources.map(() => 0);
  items.forEach(({ ways }, item) =>
    ways.forEach(({ usage }) =>
      usage.forEach(({ resource, hoursPerUnit }) => {
        needed[resource] = Math.max(needed[resource] ?? 0, hoursPerUnit * (sizes[item] ?? 0));
      }),
    ),
  );
  const hours = resources.map((resource, index) => modelStep(needed[index] || Math.max(0, ...resource.hours)));
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
  return { units, hours, money: modelStep([...prices, ...hourPrices].reduce((most, each) => Math.max(most, each), 0)) };
}
