import { cells } from "../layout/cells";
import { labelColumns, type SheetColumn } from "../layout/labelColumns";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { tariffCount } from "../layout/tariffCount";
import { tariffOf } from "../layout/tariffOf";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const tariff = tariffOf("Tariff_Key");
const lane = "XMATCH(Tariff_Lane,LaneList[Lane])";
const goodsADay = `IFERROR(INDEX(Lane_Goods,${lane}),0)/SUM(INDEX(Plan_Cal,0,5))`;
const inForce = `INDEX(LaneList[Lane]&"|"&LaneList[Carrier],${lane})`;
// Carriers that are equally cheap on a lane count once.
const tied = "MMULT((Tariff_Lane=TRANSPOSE(Tariff_Lane))*TRANSPOSE(Tariff_Rank=1),SEQUENCE(ROWS(Tariff_Key),1,1,0))";

const columns: readonly SheetColumn[] = [
  { heading: "Lane", name: "Tariff_Lane", formula: `=${tariff.term("Lane")}` },
  { heading: "Carrier", name: "Tariff_Carrier", formula: `=${tariff.term("Carrier")}` },
  { heading: "Mode", name: "Tariff_Mode", formula: `=${tariff.term("Mode")}&""` },
  { heading: "In force", name: "Tariff_Force", formula: `=IF(IFERROR(${inForce},"")=Tariff_Key,"In force","")` },
  {
    heading: "Transit days",
    name: "Tariff_Days",
    formula: `=${tariff.term("Transit days")}*1`,
    numberFormat: "units1",
  },
  {
    heading: "Freight",
    name: "Tariff_Year",
    formula: "=MMULT(Tariff_Freight,SEQUENCE(Plan_Periods,1,1,0))",
    numberFormat: "money",
  },
  { heading: "Goods on the way", name: "Tariff_Pipeline", formula: `=${goodsADay}*Tariff_Days`, numberFormat: "money" },
  {
    heading: "Stock against late arrival",
    name: "Tariff_Buffer",
    formula: `=${goodsADay}*AOP.SERVICEFACTOR(Goal_Service)*${tariff.term("Deviation days")}`,
    numberFormat: "money",
  },
  {
    heading: "Cost of that stock",
    name: "Tariff_Carrying",
    formula: "=(Tariff_Pipeline+Tariff_Buffer)*(Capital_Rate+Risk_Rate)*Plan_Periods/Periods_Year",
    numberFormat: "money",
  },
  {
    heading: "Cost in all",
    name: "Tariff_Cost",
    formula: "=Tariff_Year+Tariff_Carrying",
    numberFormat: "money",
    style: "output",
  },
  {
    heading: "Rank on the lane",
    name: "Tariff_Rank",
    formula:
      "=MMULT((Tariff_Lane=TRANSPOSE(Tariff_Lane))*(TRANSPOSE(Tariff_Cost)<Tariff_Cost),SEQUENCE(ROWS(Tariff_Key),1,1,0))+1",
    numberFormat: "integer",
  },
  {
    heading: "Against the carrier in force",
    name: "Tariff_Change",
    formula: `=IFERROR(Tariff_Cost-INDEX(Tariff_Cost,XMATCH(${inForce},Tariff_Key)),0)`,
    numberFormat: "money",
    style: "output",
  },
];

/** The carriers that offer on each lane, by what they cost in all: freight, goods on the way, and stock against late arrival. */
export function carrierChoice(context: PlanContext): SheetSpecification {
  const rows = tariffCount(context);
  return planSheet(context, {
    key: "carrierChoice",
    purpose:
      "What each carrier would cost on its lane in this plan: freight by its tariff, and the cost of goods on the way and of stock held against late arrival. Take another by naming it on Lanes.",
    role: "output",
    frozen: { rows: planGrid.firstRow, columns: 2 },
    columnWidths: {
      0: 230,
      1: 190,
      ...Object.fromEntries(columns.slice(2).map((_, index) => [index + 2, 110])),
    },
    conditionalFormats: [
      {
        row: planGrid.firstRow,
        column: columns.length - 1,
        rows,
        columns: 1,
        rule: { kind: "less", value: "=-Tolerance", look: "good" },
      },
    ],
    blocks: [
      cells(
        planGrid.bandRow - 2,
        0,
        [["Carriers in force, cost in all"], ["Cheapest carrier of each lane"], ["To be saved"]],
        "label",
      ),
      namedCell("Award_Cost", planGrid.bandRow - 2, 1, '=SUM((Tariff_Force="In force")*Tariff_Cost)', "money"),
      namedCell("Award_Best", planGrid.bandRow - 1, 1, "=Award_Cost-Award_Saving", "money"),
      namedCell("Award_Saving", planGrid.bandRow, 1, `=-SUM(IF(Tariff_Rank=1,Tariff_Change/${tied},0))`, "money"),
      ...labelColumns(columns, rows),
    ],
  });
}
