import type { PlanCheck } from "./PlanCheck";
import type { PlanContext } from "./PlanContext";

/** What lanes, loads, freight and warehouses must add up to. */
export function logisticsChecks(context: PlanContext): readonly PlanCheck[] {
  const budget = (driver: string) => `SUM((CostLines[Driver]="${driver}")*Cost_Plan)`;
  const isBudgeted = (driver: string) => context.costLines.some((line) => line.driver === driver);
  return [
    {
      sheet: "distribution",
      what: "The lanes of each region serve all of its demand (shares add up to 100 %, largest difference = 0)",
      expected: "=0",
      actual: "=MAX(ABS(SUMIFS(LaneList[Share of region],LaneList[Region],LaneList[Region])-1))",
    },
    {
      sheet: "distribution",
      what: "Units on the lanes = final demand",
      expected: "=SUM(Demand_Total)",
      actual: "=SUM(Lane_Units)",
    },
    {
      sheet: "distribution",
      what: "Weight on the lanes = final demand x weight of a unit",
      expected: "=SUM(MMULT(TRANSPOSE(ItemMaster[Weight kg]),Demand_Units))",
      actual: "=SUM(Lane_Weight)",
    },
    {
      sheet: "distribution",
      what: "No load is over the weight or the pallets of its vehicle (loads too full = 0)",
      expected: "=0",
      actual: "=SUM((Lane_Fill>1.000001)*Lane_Loads)",
    },
    {
      sheet: "carrierOffers",
      what: "The carrier of every lane has an offer for it (lanes without = 0)",
      expected: "=0",
      actual:
        '=SUM((LaneList[Lane]<>"")*(COUNTIFS(CarrierOffers[Lane],LaneList[Lane],CarrierOffers[Carrier],LaneList[Carrier])=0))',
    },
    {
      sheet: "freight",
      what: "Freight of the lanes = freight in the cost budget",
      expected: "=SUM(Lane_Freight)",
      actual: `=${budget("Freight")}`,
    },
    {
      sheet: "carrierChoice",
      what: "Freight of the carriers in force = freight of the lanes",
      expected: '=SUM((Tariff_Force="In force")*Tariff_Year)',
      actual: "=SUM(Lane_Freight)",
    },
    {
      sheet: "warehousePlan",
      what: "Pallets that leave the warehouses = pallets on the lanes",
      expected: "=SUM(Ware_Out)",
      actual: "=SUM(Lane_Pallets)",
    },
    ...(isBudgeted("Warehouse storage") && isBudgeted("Warehouse handling") && isBudgeted("Warehouse overflow")
      ? [
          {
            sheet: "warehousePlan",
            what: "Cost of the warehouses = their lines in the cost budget",
            expected: "=SUM(Ware_Cost)",
            actual: `=${budget("Warehouse storage")}+${budget("Warehouse handling")}+${budget("Warehouse overflow")}`,
          } as const,
        ]
      : []),
  ];
}
