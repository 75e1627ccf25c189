import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** Demand by lane: units, weight, pallets and freight. */
export function distribution(context: PlanContext): SheetSpecification {
  const rows = context.lanes.length;
  const shared = { rows, periods: context.timeline.periods, calendar: "Plan_Cal", totals: true } as const;
  return planSheet(context, {
    key: "distribution",
    purpose:
      "Final demand spread over the lanes by each region's share of the sales history; freight by weight, minimum and fuel.",
    role: "output",
    sections: { count: 4, periods: context.timeline.periods },
    columnWidths: { 0: 220, 1: 160, 2: 120, 3: 170, 4: 80 },
    blocks: [
      ...labelColumn({ column: 0, heading: "Lane", formula: "=LaneList[Lane]", rows }),
      ...labelColumn({ column: 1, heading: "Region", formula: "=LaneList[Region]", rows }),
      ...labelColumn({ column: 2, heading: "Mode", formula: '=LaneList[Mode]&""', rows }),
      ...labelColumn({ column: 3, heading: "Carrier", formula: '=LaneList[Carrier]&""', rows }),
      ...labelColumn({
        column: 4,
        heading: "Share",
        formula:
          "=SUMIFS(SalesHistory[Units],SalesHistory[Region],LaneList[Region])*LaneList[Share of region]/SUM(SalesHistory[Units])",
        rows,
        name: "Lane_Share",
        numberFormat: "percent",
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Shipped, units",
        name: "Lane_Units",
        formula: "=Lane_Share*Demand_Total",
        numberFormat: "units",
        totalName: "Lane_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Shipped, kg",
        name: "Lane_Weight",
        formula: "=Lane_Share*MMULT(TRANSPOSE(ItemMaster[Weight kg]),Demand_Units)",
        numberFormat: "units",
        totalName: "Weight_Total",
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "Shipped, pallets",
        name: "Lane_Pallets",
        formula: "=Lane_Share*MMULT(TRANSPOSE(1/ItemMaster[Units per pallet]),Demand_Units)",
        numberFormat: "units1",
        totalName: "Pallet_Total",
      }),
      ...periodSection({
        ...shared,
        section: 3,
        title: "Freight",
        name: "Lane_Freight",
        formula:
          "=IF(Lane_Weight>0,IF(Lane_Weight*LaneList[Rate per kg]>LaneList[Minimum per shipment]*LaneList[Shipments per period],Lane_Weight*LaneList[Rate per kg],LaneList[Minimum per shipment]*LaneList[Shipments per period]),0)*(1+LaneList[Fuel share])*(1+Freight_Change)",
        numberFormat: "money",
        totalName: "Freight_Total",
        style: "output",
      }),
    ],
  });
}
