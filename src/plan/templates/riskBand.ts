import { cells } from "../layout/cells";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { bandBlocks, riskLayout, tornadoBlocks } from "../layout/riskBandBlocks";
import { riskCharts } from "../layout/riskCharts";
import { riskDrivers } from "../layout/riskDrivers";
import { tornadoOutcomes } from "../layout/tornadoOutcomes";
import type { PlanContext } from "../PlanContext";
import type {
  CellsSpecification,
  ChartSpecification,
  NumberFormatName,
  SheetSpecification,
} from "../PlanSpecification";

/** Item-periods that a simulation may draw in all: more would keep Excel waiting. */
const mostSteps = 50_000_000;
/** Enough for bands on which one plans, at once after every change; 10,000 for the last figures. */
const usualTrials = 2_000;

/** What the year may come to, by simulation through the plan's own relations, and which drivers move the contribution most. */
export function riskBand(context: PlanContext): SheetSpecification {
  const drivers = tornadoOutcomes(context);
  const trials = Math.min(usualTrials, Math.floor(mostSteps / (context.items.length * context.timeline.periods)));
  return planSheet(context, {
    key: "riskBand",
    purpose:
      "What the year may come to: P10, P50 and P90 of its figures and the chance of missing the budget, by simulation of the plan. The same seed gives the same answer.",
    role: "input",
    columnWidths: {
      ...{ 0: 130, 1: 100, 2: 510, 3: 130, 4: 110, 5: 16, [riskLayout.figure]: 300 },
      ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((column) => [riskLayout.figure + column, 120])),
      ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((column) => [riskLayout.answer + column, 120])),
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    charts: riskCharts(context).map((chart, index) => ({ ...chart, ...place(index) })),
    blocks: [
      cells(planGrid.bandRow - 2, 0, [["Trials"], ["Seed"], ["Largest error"]], "label"),
      typedCell("Risk_Trials", planGrid.bandRow - 2, trials, "integer"),
      typedCell("Risk_Seed", planGrid.bandRow - 1, 1, "integer"),
      typedCell("Risk_Error_Cap", planGrid.bandRow, 1, "percent"),
      cells(
        planGrid.bandRow - 2,
        2,
        [
          ["How often the year is drawn: 2,000 while you plan, 10,000 for the last figures"],
          ["Another whole number gives other draws"],
          ["Forecast error of an item's period counts up to this share of its demand"],
        ],
        "note",
      ),
      inputTable(
        "RiskDrivers",
        [
          { ...inputColumn("Uncertainty", "text", "A name that AOP.RISKBAND knows"), style: "label" },
          inputColumn("Value", "percent", "0 where it is sure", notNegative("The value", 2)),
          { ...inputColumn("What it means", "text", "Meaning and unit"), style: "note" },
          inputColumn("Source", "text", "Where the figure comes from"),
          inputColumn("Owner", "text", "Who answers for it"),
        ],
        riskDrivers.map(({ name, value, meaning }) => [name, value, meaning, "AOP default", ""]),
      ),
      cells(
        planGrid.bandRow - 2,
        riskLayout.figure,
        [
          [
            "Nobody reacts: receipts and supply-chain cost stay as planned all year. Service and sales come out lower than with your own re-planning.",
          ],
        ],
        "note",
      ),
      ...(context.has("risks")
        ? [
            cells(
              planGrid.bandRow - 1,
              riskLayout.figure,
              [["Risks and opportunities, net (Risks)"], ["P50 of the contribution with them"]],
              "label",
            ),
            cells(
              planGrid.bandRow - 1,
              riskLayout.figure + 1,
              [["=Risk_Net"], ["=INDEX(Risk_Band,5,5)+Risk_Net"]],
              "calculation",
              "money",
            ),
          ]
        : []),
      ...bandBlocks(),
      ...tornadoBlocks(drivers),
    ],
  });
}

/** A value that the planner types. */
function typedCell(name: string, row: number, value: number, numberFormat: NumberFormatName): CellsSpecification {
  return { ...cells(row, 1, [[value]], "input", numberFormat), name };
}

/** The charts stand one below the other, beside the band. */
function place(index: number): Pick<ChartSpecification, "from" | "to"> {
  const [row, column] = [riskLayout.first + 17 * index, riskLayout.figure + 9];
  return { from: { row, column }, to: { row: row + 15, column: column + 8 } };
}
