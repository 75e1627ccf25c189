import { labelColumn } from "../layout/labelColumn";
import { periodSection, type PeriodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import { warehousePallets } from "../layout/warehousePallets";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

// A site that Warehouses does not list, new or renamed, takes the terms of its first row.
const term = (column: string) => `INDEX(WarehouseList[${column}],IFERROR(XMATCH(Ware_Name,WarehouseList[Site]),1))`;
/** Pallets that the house takes; without positions there is no limit. */
const room = `(${term("Pallet positions")}*${term("Usable share")})`;

const sections: readonly (Pick<PeriodSection, "title" | "name" | "formula" | "numberFormat"> &
  Partial<PeriodSection>)[] = [
  {
    title: "Storage, handling and overflow",
    name: "Ware_Cost",
    formula: "=Ware_Storage+Ware_Handling+Ware_Overflow_Cost",
    numberFormat: "money",
    totalName: "Ware_Cost_Total",
    style: "output",
  },
  {
    title: "of it storage",
    name: "Ware_Storage",
    formula: `=(Ware_Pallets-Ware_Overflow)*${term("Storage per pallet")}`,
    numberFormat: "money",
    totalName: "Ware_Storage_Total",
  },
  {
    title: "of it handling",
    name: "Ware_Handling",
    formula: `=Ware_Hours*${term("Rate per hour")}`,
    numberFormat: "money",
    totalName: "Ware_Handling_Total",
  },
  {
    title: "of it overflow in a hired house",
    name: "Ware_Overflow_Cost",
    formula: `=Ware_Overflow*${term("Overflow per pallet")}`,
    numberFormat: "money",
    totalName: "Ware_Overflow_Total",
  },
  {
    title: "Pallets stored, on average",
    name: "Ware_Pallets",
    formula: "",
    numberFormat: "units1",
    totalName: "Ware_Pallets_Total",
  },
  {
    title: "Positions needed",
    name: "Ware_Positions",
    formula: `=ROUNDUP(Ware_Pallets/${term("Usable share")},0)`,
    numberFormat: "units",
  },
  {
    title: "Filled, of the usable positions",
    name: "Ware_Fill",
    formula: `=IF(${room}*(Ware_Pallets>=0)>0,Ware_Pallets/IF(${room}>0,${room},1),"")`,
    numberFormat: "percent",
    totals: false,
  },
  {
    title: "Overflow, pallets",
    name: "Ware_Overflow",
    formula: `=(${room}>0)*IF(Ware_Pallets>${room},Ware_Pallets-${room},0)`,
    numberFormat: "units1",
  },
  { title: "Pallets in", name: "Ware_In", formula: "", numberFormat: "units1" },
  { title: "Pallets out", name: "Ware_Out", formula: "", numberFormat: "units1", totalName: "Ware_Out_Total" },
  {
    title: "Hours of handling",
    name: "Ware_Hours",
    formula: `=Ware_In*${term("Hours in")}+Ware_Out*${term("Hours out")}`,
    numberFormat: "hours",
  },
];
const fillSection = sections.findIndex(({ name }) => name === "Ware_Fill");

/** Pallets, positions, hours and cost of each site, by period. */
export function warehousePlan(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const pallets = warehousePallets(context);
  const rows = pallets.sites;
  const fillArea = { row: planGrid.firstRow, column: sectionColumn(fillSection, periods), rows, columns: periods };
  return planSheet(context, {
    key: "warehousePlan",
    purpose:
      "Pallets stored and moved at each site, the positions and hours that they take, and what that costs; what finds no position goes to a hired house.",
    role: "output",
    sections: { count: sections.length, periods },
    columnWidths: { 0: 180, 1: 110, 2: 100, 3: 100 },
    conditionalFormats: [
      { ...fillArea, rule: { kind: "greater", value: "=1.0000001", look: "bad" } },
      { ...fillArea, rule: { kind: "greater", value: "=Band_High", look: "warning" } },
    ],
    blocks: [
      ...labelColumn({ column: 0, heading: "Site", formula: pallets.names, rows, name: "Ware_Name" }),
      ...labelColumn({
        column: 1,
        heading: "Positions",
        formula: `=IF(${term("Pallet positions")}>0,${term("Pallet positions")},"No limit")`,
        rows,
      }),
      ...labelColumn({
        column: 2,
        heading: "Periods too full",
        formula: "=MMULT((Ware_Overflow>0)*1,SEQUENCE(Plan_Periods,1,1,0))",
        rows,
        numberFormat: "integer",
        name: "Ware_Full",
      }),
      ...sections.flatMap((section, index) =>
        periodSection({
          rows,
          periods,
          calendar: "Plan_Cal",
          totals: true,
          ...section,
          section: index,
          formula: pallets.formulas[section.name] ?? section.formula,
        }),
      ),
    ],
  });
}
