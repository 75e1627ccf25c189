import type { PlanContext } from "./PlanContext";

/** A row of Supplier prices; null: as Items or Parts say. */
export interface SupplierLine {
  readonly sku: string;
  /** null: the planner's tables name none. */
  readonly supplier: string | null;
  readonly price: number | null;
  readonly leadTimeDays: number | null;
  readonly minimumOrder: number | null;
  readonly orderMultiple: number | null;
  /** Share of the item's need that this supplier gets. */
  readonly share: number;
}

/**
 * The suppliers of everything in the plan as the planner's tables name them: all of an item from its first one, which is the
 * cheapest and whose terms Items and Parts show. What is bought and has none gets a row without a name.
 */
export function supplierLines(context: Pick<PlanContext, "data" | "items" | "parts">): readonly SupplierLine[] {
  const planned = [...context.items, ...context.parts];
  const skus = new Set(planned.map(({ sku }) => sku));
  const supplied = new Set<string>();
  const listed = context.data.suppliers
    .filter(({ sku }) => skus.has(sku))
    .map((line) => {
      const share = supplied.has(line.sku) ? 0 : 1;
      supplied.add(line.sku);
      return { ...line, share };
    });
  const bought = new Set(planned.filter(({ makeOrBuy }) => makeOrBuy === "buy").map(({ sku }) => sku));
  const unnamed = [...bought].filter((sku) => !supplied.has(sku));
  const asListed = {
    supplier: null,
    price: null,
    leadTimeDays: null,
    minimumOrder: null,
    orderMultiple: null,
    share: 1,
  };
  return [...listed, ...unnamed.map((sku) => ({ sku, ...asListed }))];
}
