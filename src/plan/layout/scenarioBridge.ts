import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, ChartSpecification, ValidationSpecification } from "../PlanSpecification";
import { scenarioNames } from "../scenarioNames";
import { cells } from "./cells";
import { columnLetters } from "./columnLetters";
import { namedCell } from "./namedCell";
import { scenarioLayout } from "./scenarioLayout";
import { contributionLabel, type ScenarioMeasure } from "./scenarioMeasures";
import { waterfallSeries } from "./waterfallSeries";

/** The bridge of the contribution from Base to a scenario that the planner chooses, with its waterfall; null where the plan has no contribution. */
export function scenarioBridge(
  context: PlanContext,
  measures: readonly ScenarioMeasure[],
  top: number,
): {
  readonly blocks: readonly BlockSpecification[];
  readonly chart: ChartSpecification;
  readonly validation: ValidationSpecification;
} | null {
  if (!context.has("profitAndLoss")) return null;
  const { measure: column } = scenarioLayout;
  const parts = measures.filter(({ bridge }) => bridge !== undefined);
  const partsRow = top + 2;
  const table = partsRow + parts.length + 1;
  const value = (label: string, scenario: string) =>
    `SUMIFS(ScenarioResults[Value],ScenarioResults[Scenario],${scenario},ScenarioResults[Measure],"${label.replaceAll('"', '""')}")`;
  const [from, to] = [value(contributionLabel, '"Base"'), value(contributionLabel, "Bridge_Scenario")];
  const area = `${columnLetters(column)}${partsRow + 1}:${columnLetters(column + 1)}${partsRow + parts.length}`;
  const bars = parts.length + 2;
  return {
    blocks: [
      cells(top, column, [["Bridge of the contribution, Base to"]], "heading"),
      { ...namedCell("Bridge_Scenario", top, column + 1, scenarioNames[1], "text", "input") },
      cells(
        top + 1,
        column,
        [
          [
            '=IF(COUNTIF(ScenarioResults[Scenario],Bridge_Scenario)=0,"Not compared yet: choose a scenario of the comparison","")',
            null,
          ],
        ],
        "check",
      ),
      cells(
        partsRow,
        column,
        parts.map(({ label }) => [label]),
        "label",
      ),
      ...parts.map(({ label, bridge = 1 }, index) =>
        cells(
          partsRow + index,
          column + 1,
          [[`=${bridge < 0 ? "-" : ""}(${value(label, "Bridge_Scenario")}-${value(label, '"Base"')})`]],
          "calculation",
          "money",
        ),
      ),
      {
        ...{ kind: "grid", name: "Scenario_Bridge", row: table, column, rows: bars + 2, columns: 9 },
        formula: `=AOP.BRIDGE(${from},${to},${area},"Base",Bridge_Scenario)`,
        ...{ numberFormat: "money", style: "output", grows: true },
      },
    ],
    chart: {
      name: "ScenarioBridge",
      title: "Contribution from Base to the chosen scenario",
      type: "stackedColumn",
      from: { row: top, column: scenarioLayout.compared },
      to: { row: table - 1, column: scenarioLayout.compared + 7 },
      series: waterfallSeries(context.sheetName("scenarios"), { row: table, column, bars, withBelowZero: true }),
      valueTitle: context.choices.currency,
      numberFormat: "money",
    },
    validation: {
      ...{ row: top, column: column + 1, rows: 1, columns: 1 },
      rule: { kind: "list", choices: scenarioNames, others: true },
    },
  };
}
