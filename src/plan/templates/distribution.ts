import { labelColumn } from "../layout/labelColumn";
import { laneDemand } from "../layout/laneDemand";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const fillSection = 4;
const needed = (amount: string, column: string) =>
  `IF(LaneList[${column}]>0,ROUNDUP(${amount}/IF(LaneList[${column}]>0,LaneList[${column}],1),0),0)`;
const larger = (one: string, other: string) => `IF(${one}>${other},${one},${other})`;
const share = (amount: string, column: string) =>
  `IF(LaneList[${column}]>0,${amount}/IF(Lane_Loads>0,Lane_Loads,1)/IF(LaneList[${column}]>0,LaneList[${column}],1),0)`;

/** Demand by lane: units, weight, pallets, loads, and how full they are. */
export function distribution(context: PlanContext): SheetSpecification {
  const rows = context.lanes.length;
  const { periods } = context.timeline;
  const shared = { rows, periods, calendar: "Plan_Cal", totals: true } as const;
  const demand = laneDemand(context);
  return planSheet(context, {
    key: "distribution",
    purpose:
      "What each lane carries of its region's demand, in units, kilograms, pallets and loads: as many as Lanes says depart, more where the vehicles do not take it.",
    role: "output",
    sections: { count: fillSection + 1, periods },
    columnWidths: { 0: 220, 1: 160, 2: 140, 3: 190, 4: 80, 5: 130 },
    conditionalFormats: [
      {
        row: planGrid.firstRow,
        column: sectionColumn(fillSection, periods),
        rows,
        columns: periods,
        rule: { kind: "less", value: "=Load_Fill_Low", look: "warning" },
      },
    ],
    blocks: [
      ...labelColumn({ column: 0, heading: "Lane", formula: "=LaneList[Lane]", rows }),
      ...labelColumn({ column: 1, heading: "Region", formula: "=LaneList[Region]", rows }),
      ...labelColumn({ column: 2, heading: "From", formula: '=LaneList[From]&""', rows }),
      ...labelColumn({ column: 3, heading: "Carrier", formula: '=LaneList[Carrier]&""', rows }),
      ...labelColumn({
        column: 4,
        heading: "Share",
        formula: "=MMULT(Lane_Units,SEQUENCE(Plan_Periods,1,1,0))/SUM(Demand_Total)",
        rows,
        name: "Lane_Share",
        numberFormat: "percent",
      }),
      ...labelColumn({
        column: 5,
        heading: "Goods at cost",
        formula: `=MMULT(${demand("Unit_Cost")},SEQUENCE(Plan_Periods,1,1,0))`,
        rows,
        name: "Lane_Goods",
        numberFormat: "money",
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Shipped, units",
        name: "Lane_Units",
        formula: `=${demand(null)}`,
        numberFormat: "units",
        totalName: "Lane_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Shipped, kg",
        name: "Lane_Weight",
        formula: `=${demand("ItemMaster[Weight kg]")}`,
        numberFormat: "units",
        totalName: "Weight_Total",
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "Shipped, pallets",
        name: "Lane_Pallets",
        formula: `=${demand("1/ItemMaster[Units per pallet]")}`,
        numberFormat: "units1",
        totalName: "Pallet_Total",
      }),
      ...periodSection({
        ...shared,
        section: 3,
        title: "Loads",
        name: "Lane_Loads",
        formula: `=IF(Lane_Weight>0,${larger("LaneList[Shipments per period]", larger(needed("Lane_Weight", "Vehicle kg"), larger(needed("Lane_Pallets", "Vehicle pallets"), "1")))},0)`,
        numberFormat: "units",
        totalName: "Load_Count",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: fillSection,
        title: "Filled, by weight or pallets, whichever is more",
        name: "Lane_Fill",
        formula: `=IF(Lane_Loads>0,${larger(share("Lane_Weight", "Vehicle kg"), share("Lane_Pallets", "Vehicle pallets"))},1)`,
        numberFormat: "percent",
        totals: false,
      }),
    ],
  });
}
