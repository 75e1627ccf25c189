import type { SupplyFigures } from "./SupplyFigures";
import type { SupplyInput } from "./SupplyInput";
import type { BindingLimit } from "./SupplyReasons";

/** The limits of which one more hour or unit would save money, the dearest first. */
export function bindingLimits(input: SupplyInput, plan: SupplyFigures): BindingLimit[] {
  const found: BindingLimit[] = [];
  const add = (kind: BindingLimit["kind"], name: string, used: readonly number[], prices: readonly number[]): void =>
    prices.forEach((price, period) => {
      if (price > 0) found.push({ kind, name, period, used: used[period] ?? 0, price });
    });
  input.resources.forEach(({ name, overtimeCost }, resource) => {
    const figures = plan.resources[resource];
    if (!figures) return;
    add("hours", name, figures.regular, figures.hourPrice);
    if (overtimeCost !== null) add("overtime", name, figures.overtime, figures.overtimePrice);
  });
  input.items.forEach(({ name, minimumStock }, item) => {
    const figures = plan.items[item];
    if (!figures) return;
    add("subcontract", name, figures.subcontract, figures.subcontractPrice);
    add("minimumStock", name, minimumStock, figures.minimumStockPrice);
  });
  return found.sort((a, b) => b.price - a.price);
}
