import { DomainError } from "../../DomainError";
import { costLayers, type CostLayers } from "./costLayers";
import type { StockMovement, ValuationInput, ValuedStock } from "./StockMovement";

/** Rounding noise of quantities, as a share of what moved. */
const tolerance = 1e-9;

/**
 * Stock value and cost of sales after each row. Opening stock + receipts = stock + cost of sales - price variance. Perpetual: issues take
 * what is there at their time; periodic: all receipts of the list come first. IAS 2, paragraphs 21 to 27 (standard cost, first-in first-out, weighted average);
 * LIFO: ASC 330-10-30. A row that issues more than there is, is an error.
 */
export function valuedStock(input: ValuationInput): ValuedStock[] {
  const { opening, movements, method, standardCost } = input;
  const layers = costLayers(method);
  const paid = (unitCost: number): number => (method === "standard" ? standardCost : unitCost);
  layers.add(opening.units, paid(opening.unitCost));
  const first = opening.units * (paid(opening.unitCost) - opening.unitCost);
  if (input.isPeriodic) for (const { received, unitCost } of movements) layers.add(received, paid(unitCost));
  return movements.map((movement, index) => {
    if (!input.isPeriodic) layers.add(movement.received, paid(movement.unitCost));
    const priceVariance = movement.received * (paid(movement.unitCost) - movement.unitCost) + (index === 0 ? first : 0);
    const costOfSales = issue(layers, movement);
    return { units: layers.units(), value: layers.value(), costOfSales, priceVariance };
  });
}

function issue(layers: CostLayers, { issued, row }: StockMovement): number {
  const there = layers.units();
  if (issued > there + tolerance * (there + issued))
    throw new DomainError("invalid", "cost.valuation.short", { row, issued, there });
  return layers.take(Math.min(issued, there));
}
