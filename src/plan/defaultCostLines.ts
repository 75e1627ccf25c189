import type { CostLineRecord } from "./PlanData";

/**
 * The cost lines of a plan whose planner brings none: freight, warehouse, capital and people. Fixed amounts are a share of
 * the revenue of a period, rounded to hundreds; all stand in input cells.
 */
export function defaultCostLines(revenuePerPeriod: number): readonly CostLineRecord[] {
  const hundreds = (amount: number) => Math.max(100, Math.round(amount / 100) * 100);
  const line = (
    name: string,
    account: string,
    centre: string,
    driver: string,
    behaviour: CostLineRecord["behaviour"],
    rate: number,
    fixedPart = 0,
  ): CostLineRecord => ({
    line: name,
    account,
    centre,
    driver,
    behaviour,
    rate,
    fixedPart,
    stepSize: null,
    escalation: 0,
  });
  return [
    line("Freight to customers", "Freight", "Logistics", "Freight", "variable", 1),
    line("Storage of pallets", "Warehousing", "Warehouse", "Warehouse storage", "variable", 1),
    line("Handling of pallets", "Warehousing", "Warehouse", "Warehouse handling", "variable", 1),
    line("Hired positions", "Warehousing", "Warehouse", "Warehouse overflow", "variable", 1),
    line(
      "Warehouse building and people",
      "Warehousing",
      "Warehouse",
      "Period",
      "fixed",
      0,
      hundreds(revenuePerPeriod * 0.012),
    ),
    line("Capital and obsolescence of stock", "Carrying", "Finance", "Carrying cost", "variable", 1),
    line(
      "Planning and purchasing team",
      "Overhead",
      "Planning",
      "Period",
      "fixed",
      0,
      hundreds(revenuePerPeriod * 0.015),
    ),
    line(
      "Customer service",
      "Overhead",
      "Customer service",
      "Revenue",
      "semi",
      0.003,
      hundreds(revenuePerPeriod * 0.004),
    ),
    line("Quality and returns", "Overhead", "Quality", "Revenue", "variable", 0.005),
  ];
}
