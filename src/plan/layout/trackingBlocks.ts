import type { BlockSpecification, NumberFormatName } from "../PlanSpecification";
import { cells } from "./cells";
import { namedCell } from "./namedCell";
import { overrideColumns } from "./overrideColumns";

const closed = "IF(Closed_Periods>0,Closed_Periods,1)";
const ofClosed = (grid: string) => `INDEX(${grid},SEQUENCE(ROWS(${grid})),SEQUENCE(1,${closed}))`;
const toDate = (grid: string) => `MMULT(${ofClosed(grid)},SEQUENCE(${closed},1,1,0))`;
const perUnit = (revenue: string, units: string) => `IF(${units}<>0,${toDate(revenue)}/IF(${units}<>0,${units},1),0)`;
/** What has no meaning before the first period is closed. */
const onceClosed = (rows: number, columns: number, formula: string, before: string) =>
  `=IF(SEQUENCE(${rows},${columns},Closed_Periods,0)>0,${formula},${before})`;

/** The effects from plan to actual revenue, in their order. */
export const bridgeEffects = ["Price", "Volume", "Mix", "New items", "Ended"] as const;
/** The steps by which a forecast comes about, in their order. */
export const forecastSteps = [
  "Same period last year",
  "Baseline of the model",
  "With launches, events and the views",
  "Final, with overrides",
] as const;
const lags = [1, 2, 3] as const;

/** Under the rows of Tracking: the bridge from plan to actual revenue, the staircase of the forecast's steps, and accuracy by lag. */
export function trackingBlocks(top: number, periods: number): readonly BlockSpecification[] {
  const names = overrideColumns(periods);
  const isFinal = 'PlanVersions[Kind]="Final"';
  const snapshots = `INDEX(FILTER(PlanVersions[[${names[0]}]:[${names[names.length - 1]}]],${isFinal}),SEQUENCE(COUNTIF(PlanVersions[Kind],"Final")),SEQUENCE(1,${closed}))`;
  const bridge = top + 1;
  const staircase = bridge + bridgeEffects.length + 4;
  const byLag = staircase + forecastSteps.length + 2;
  const grid = (
    name: string,
    row: number,
    shape: readonly [rows: number, columns: number],
    formula: string,
    numberFormat: NumberFormatName,
  ): BlockSpecification => ({
    ...{ kind: "grid", name, row, column: 1, formula, rows: shape[0], columns: shape[1] },
    ...{ numberFormat, style: "calculation", grows: false },
  });
  return [
    cells(bridge - 1, 0, [["Revenue of the closed periods, plan to actual", null]], "heading"),
    cells(bridge, 0, [["Plan"], ...bridgeEffects.map((effect) => [effect]), ["Actual"]], "label"),
    namedCell("Bridge_Plan", bridge, 1, `=IF(Closed_Periods>0,SUM(${toDate("Kept_Revenue")}),0)`, "money", "total"),
    grid(
      "Bridge_Effects",
      bridge + 1,
      [bridgeEffects.length, 1],
      onceClosed(
        bridgeEffects.length,
        1,
        `TRANSPOSE(INDEX(AOP.PVM(Plan_To_Date,${perUnit("Kept_Revenue", "Plan_To_Date")},Actual_To_Date,${perUnit("Actual_Revenue", "Actual_To_Date")},,,,,,"effects"),1,SEQUENCE(1,${bridgeEffects.length})))`,
        "0",
      ),
      "money",
    ),
    namedCell(
      "Bridge_Actual",
      bridge + 1 + bridgeEffects.length,
      1,
      `=IF(Closed_Periods>0,SUM(${toDate("Actual_Revenue")}),0)`,
      "money",
      "total",
    ),
    cells(
      staircase - 1,
      0,
      [["Forecast value added, closed periods", "Error (WAPE)", "Taken off by the step", "Taken off since last year"]],
      "heading",
    ),
    cells(
      staircase,
      0,
      forecastSteps.map((step) => [step]),
      "label",
    ),
    grid(
      "Value_Added",
      staircase,
      [forecastSteps.length, 3],
      onceClosed(
        forecastSteps.length,
        3,
        `INDEX(AOP.FVA(${["Actual_Units", "Kept_Naive", "Kept_Base", "Kept_Consensus", "Kept_Final"].map(ofClosed).join(",")}),SEQUENCE(${forecastSteps.length}),{2,3,4})`,
        '""',
      ),
      "percent",
    ),
    cells(byLag - 1, 0, [["Error of the final figure, by lag", "Error (WAPE)"]], "heading"),
    cells(
      byLag,
      0,
      lags.map((lag) => [`Made ${lag} ${lag === 1 ? "period" : "periods"} before`]),
      "label",
    ),
    grid(
      "Lag_Error",
      byLag,
      [lags.length, 1],
      onceClosed(
        lags.length,
        1,
        `IFERROR(AOP.LAGACCURACY(${snapshots},${ofClosed("Actual_Units")},{${lags.join(";")}},"wape",FILTER(PlanVersions[Closed],${isFinal}),FILTER(PlanVersions[SKU],${isFinal}),ItemMaster[SKU]),"n/a")`,
        '""',
      ),
      "percent",
    ),
  ];
}
