import { cells } from "../layout/cells";
import { moneyBridge, moneySteps } from "../layout/moneyBridge";
import { moneyColumns, moneyQuestions } from "../layout/moneyColumns";
import { moneyLayout } from "../layout/moneyLayout";
import { moneySections } from "../layout/moneySections";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { waterfallSeries } from "../layout/waterfallSeries";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** Drivers that follow the units of the period; the others follow the stock or the calendar. */
const followsVolume = [
  ...["Units sold", "Units supplied", "Revenue", "Machine hours", "Conversion cost", "Purchase spend", "Freight"],
  ...["Pallets shipped", "Warehouse handling"],
];

/** The year in money: plan as kept, actual, latest estimate by line of the P&L; what volume and what rates made of the difference, and what it asks. */
export function moneyActual(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const { lines, accounts, firstRow, bridgeRow, questionRow, chartRow, roll, kinds } = moneyLayout(context);
  const alert = { row: firstRow, column: 6, rows: lines.length, columns: 1 };
  const chart = { row: chartRow, column: planGrid.firstPeriodColumn };
  return planSheet(context, {
    key: "moneyActual",
    purpose:
      "Plan as kept, actual and latest estimate of every line of the P&L. Costs and balances come from the ledger on Actuals; what is not booked yet is taken at plan for the actual volume; book 0 where there was nothing.",
    role: "output",
    sections: { count: 7, periods },
    columnWidths: {
      0: 250,
      1: 110,
      2: 110,
      3: 110,
      4: 120,
      5: 110,
      6: 110,
      [planGrid.firstPeriodColumn]: 190,
      [kinds]: 190,
    },
    conditionalFormats: [
      { ...alert, rule: { kind: "equal", value: '="Off plan"', look: "bad" } },
      { ...alert, rule: { kind: "equal", value: '="Watch"', look: "warning" } },
    ],
    charts: [
      {
        name: "ContributionBridge",
        title: "Contribution of the closed periods, plan to actual",
        type: "stackedColumn",
        from: chart,
        to: { row: chart.row + 17, column: chart.column + 17 },
        series: waterfallSeries(context.sheetName("moneyActual"), {
          ...{ row: bridgeRow + 1, column: planGrid.firstPeriodColumn, bars: moneySteps(accounts).length + 2 },
          withBelowZero: true,
        }),
        valueTitle: context.choices.currency,
        numberFormat: "money",
      },
    ],
    blocks: [
      cells(
        planGrid.statusRow + 1,
        0,
        [
          [
            '=IF(Closed_Periods=0,"No period is closed yet: the plan as it stands is shown as the plan.",Closed_Periods&" of "&Plan_Periods&" periods are closed.")',
          ],
        ],
        "note",
      ),
      cells(planGrid.periodRow, 0, [["Line"]], "columnHeading"),
      cells(
        firstRow,
        0,
        lines.map(({ label }) => [label]),
        "label",
      ),
      ...moneyColumns(lines.length),
      ...moneySections(context).flatMap((section, index) =>
        periodSection({
          ...{ rows: lines.length, periods, calendar: "Plan_Cal", numberFormat: "money", grows: false },
          ...section,
          ...{ totals: false, section: index },
        }),
      ),
      ...moneyBridge(bridgeRow, accounts, planGrid.firstPeriodColumn),
      ...moneyQuestions(questionRow, lines.length, planGrid.firstPeriodColumn, context.choices.currency),
      cells(planGrid.periodRow, kinds, [["Row of the P&L", "Kind", "", "Follows the volume"]], "columnHeading"),
      cells(
        firstRow,
        kinds,
        lines.map(({ source, kind }) => [source, kind]),
        "note",
      ),
      cells(
        firstRow,
        kinds + 3,
        followsVolume.map((driver) => [driver]),
        "note",
      ),
      cells(planGrid.bandRow, roll, [["How the lines add up: 1 adds, -1 takes away"]], "heading"),
      cells(planGrid.periodRow, roll, [lines.map(({ label }) => label)], "periodHeading"),
      cells(
        firstRow,
        roll,
        lines.map((line) =>
          lines.map(({ label }) => (line.kind === "sum" ? (line.parts[label] ?? 0) : line.label === label ? 1 : 0)),
        ),
        "note",
        "integer",
      ),
    ],
  });
}
