import type { PlanContext } from "../PlanContext";
import type { BlockSpecification } from "../PlanSpecification";
import { cells } from "./cells";
import { planGrid } from "./planGrid";
import { soldRevenue } from "./soldRevenue";
import { bridgeEffects } from "./trackingBlocks";

const wholeYear = "SEQUENCE(Plan_Periods,1,1,0)";
const positions = "TRANSPOSE(LY_Position)";
const perUnit = (revenue: string, units: string) => `IF(${units}<>0,${revenue}/IF(${units}<>0,${units},1),0)`;
const [lastUnits, planUnits] = [`MMULT(LY_Units,${wholeYear})`, `MMULT(Demand_Units,${wholeYear})`];
const soldLast = `INDEX(AOP.SERIES(SalesHistory[Date],${soldRevenue},SalesHistory[SKU],Hist_Cal,ItemMaster[SKU]),SEQUENCE(ROWS(ItemMaster[SKU])),TRANSPOSE(LY_History))`;
const top = planGrid.periodRow;

/** Where the workings of the bridge from last year's to planned revenue stand on KPIs. */
export const lastYearColumns = { steps: 11, bridge: 14, revenue: 24 } as const;

/** Bars of its waterfall: the two ends and the effects. */
export const lastYearBars = bridgeEffects.length + 2;

/** Revenue of last year by item, what price, volume, mix, new and ended items make of it in the plan, and the waterfall of that. */
export function lastYearBridge(context: PlanContext): BlockSpecification[] {
  const { steps, bridge, revenue } = lastYearColumns;
  const effects = bridgeEffects.length;
  return [
    cells(top, steps, [["Last year to plan", "Revenue"]], "heading"),
    cells(
      top + 1,
      steps,
      bridgeEffects.map((effect) => [effect]),
      "label",
    ),
    {
      ...{ kind: "grid", name: "Year_Effects", row: top + 1, column: steps + 1, rows: effects, columns: 1 },
      formula: `=TRANSPOSE(INDEX(AOP.PVM(${lastUnits},${perUnit("LY_Revenue", lastUnits)},${planUnits},${perUnit(`MMULT(Demand_Revenue,${wholeYear})`, planUnits)},,,,,,"effects"),1,SEQUENCE(1,${effects})))`,
      ...{ numberFormat: "money", style: "calculation", grows: false },
    },
    cells(top - 1, bridge, [["The same as a waterfall", ...Array<null>(8).fill(null)]], "heading"),
    {
      ...{ kind: "grid", name: "Year_Bridge", row: top, column: bridge, rows: lastYearBars + 2, columns: 9 },
      formula: '=AOP.BRIDGE(SUM(LY_Revenue),SUM(Demand_Revenue),Year_Steps,"Last year","Plan")',
      ...{ numberFormat: "money", style: "calculation", grows: false },
    },
    cells(top, revenue, [["Revenue of last year by item"]], "heading"),
    {
      ...{ kind: "grid", name: "LY_Revenue", row: top + 1, column: revenue, rows: context.items.length, columns: 1 },
      formula: `=MMULT(IF(${positions}<1,0,IF(${positions}>Hist_Periods,LY_Units*ItemMaster[Price],${soldLast})),${wholeYear})`,
      ...{ numberFormat: "money", style: "calculation", grows: true },
    },
  ];
}
