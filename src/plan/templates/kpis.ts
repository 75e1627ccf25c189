import { cells } from "../layout/cells";
import { columnLetters } from "../layout/columnLetters";
import { headingCells } from "../layout/headingCells";
import type { Kpi } from "../layout/Kpi";
import { kpiList } from "../layout/kpiList";
import { lastYearBridge, lastYearColumns } from "../layout/lastYearBridge";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

const columns = { lastYear: 2, plan: 3, estimate: 4, actual: 5, target: 6, better: 7, status: 8, year: 9 } as const;
const first = planGrid.periodRow + 1;
/** Of the bridge from last year: its steps, and the table of the waterfall with its label. */
const bridgeWidths = {
  ...{ [lastYearColumns.steps]: 170, [lastYearColumns.steps + 1]: 120, [lastYearColumns.steps + 2]: 16 },
  ...Object.fromEntries(Array.from({ length: 9 }, (_, offset) => [lastYearColumns.bridge + offset, 130])),
  [lastYearColumns.revenue]: 230,
};

/** Key figures of the plan and of its year, with their definitions, targets and status; beside them the bridge from last year's revenue. */
export function kpis(context: PlanContext): SheetSpecification {
  const list = kpiList(context);
  const looks = [
    ["Off target", "bad"],
    ["On target", "good"],
  ] as const;
  return planSheet(context, {
    key: "kpis",
    purpose:
      "Plan and year in a few figures, each with its definition. Targets are on Assumptions. Actual: the closed periods, from Sales history and Actuals.",
    role: "output",
    columnWidths: {
      0: 250,
      1: 520,
      2: 110,
      3: 120,
      4: 120,
      5: 120,
      6: 90,
      7: 80,
      8: 110,
      9: 120,
      10: 16,
      ...bridgeWidths,
    },
    frozen: { rows: first, columns: 1 },
    conditionalFormats: looks.map(([word, look]) => ({
      ...{ row: first, column: columns.status, rows: list.length, columns: 2 },
      rule: { kind: "equal", value: `="${word}"`, look },
    })),
    blocks: [
      cells(
        planGrid.statusRow + 1,
        columns.estimate,
        [['=IF(Closed_Periods=0,"Latest estimate and actual: once a period is closed (ribbon, Close period)","")']],
        "note",
      ),
      ...headingCells(0, [
        ["Figure", "text"],
        ["Definition", "text"],
        ["Last year", "units"],
        ["Plan", "units"],
        ["Latest estimate", "units"],
        ["Actual to date", "units"],
        ["Target", "units"],
        ["Better", "text"],
        ["Plan is", "text"],
        ["Year is", "text"],
      ]),
      ...list.flatMap((kpi, index) => kpiRow(kpi, first + index)),
      ...lastYearBridge(context),
    ],
  });
}

function kpiRow(kpi: Kpi, row: number): BlockSpecification[] {
  const { numberFormat, lastYear, estimate, actual } = kpi;
  const figure = (column: number, formula: string) => cells(row, column, [[formula]], "calculation", numberFormat);
  // Until a period is closed there is nothing to compare.
  const once = (formula: string) => `=IF(Closed_Periods>0,IFERROR(${formula},"n/a"),"")`;
  const deliveries = kpi.needs === "actuals";
  return [
    cells(row, 0, [[kpi.label]], "label"),
    cells(row, 1, [[kpi.definition]], "note"),
    namedCell(kpi.name, row, columns.plan, kpi.formula, numberFormat, "output"),
    ...(lastYear ? [figure(columns.lastYear, `=IFERROR(${lastYear},"n/a")`)] : []),
    ...(estimate ? [figure(columns.estimate, once(estimate))] : []),
    ...(actual ? [figure(columns.actual, deliveries ? `=IFERROR(${actual},"n/a")` : once(actual))] : []),
    ...targetCells(kpi, row),
  ];
}

function targetCells({ target, name, numberFormat, estimate, actual }: Kpi, row: number): BlockSpecification[] {
  if (!target) return [];
  const [goal, better] = target;
  const status = (figure: string, other: string) =>
    `=IF(ISNUMBER(${figure}),IF(${figure}${better === "above" ? ">=" : "<="}${goal},"On target","Off target"),"${other}")`;
  const year = estimate ? columns.estimate : actual ? columns.actual : null;
  return [
    cells(row, columns.target, [[`=${goal}`]], "link", numberFormat),
    cells(row, columns.better, [[better]], "note"),
    cells(row, columns.status, [[status(name, "No figure")]], "check"),
    ...(year === null ? [] : [cells(row, columns.year, [[status(`${columnLetters(year)}${row + 1}`, "")]], "check")]),
  ];
}
