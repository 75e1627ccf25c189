import { assumptionRange } from "../assumptionRange";
import { assumptions } from "../assumptions";
import { assumptionCell } from "../layout/assumptionCell";
import { assumptionStatus, rangeInWords } from "../layout/assumptionStatus";
import { cells } from "../layout/cells";
import { columnLetters } from "../layout/columnLetters";
import { headingCells } from "../layout/headingCells";
import { inScenario } from "../layout/inScenario";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import { startingValues } from "../startingValues";
import { planSettings, type PlanSetting } from "../planSettings";
import type {
  BlockSpecification,
  InputTableSpecification,
  SheetSpecification,
  ValidationSpecification,
} from "../PlanSpecification";

const columns = { setup: 0, assume: 4, live: 14 } as const;
const headRow = planGrid.periodRow;

/** The settings and assumptions of the plan: what the planner changes to change the plan, by scenario. */
export function assumptionsSheet(context: PlanContext): SheetSpecification {
  const settings = planSettings(context);
  return planSheet(context, {
    key: "assumptions",
    purpose:
      "Every setting and assumption of the plan. Change the yellow cells; the scenario chooses the column in force.",
    role: "input",
    columnWidths: {
      0: 150,
      1: 180,
      2: 430,
      3: 16,
      4: 70,
      5: 90,
      6: 500,
      7: 60,
      11: 160,
      12: 110,
      13: 16,
      14: 130,
      15: 350,
      16: 130,
      17: 90,
      18: 90,
      19: 560,
    },
    frozen: { rows: headRow + 1, columns: 0 },
    blocks: [setupTable(settings), assumeTable(context), wrongAssumption(), ...liveValues(settings)],
    validations: [...wordRules(settings), ...rangeRules()],
  });
}

/** The words that a setting may be. */
function wordRules(settings: readonly PlanSetting[]): readonly ValidationSpecification[] {
  return settings.flatMap(({ words, hasOtherWords }, index) => {
    if (words === undefined) return [];
    const cell = { row: headRow + 1 + index, column: columns.setup + 1, rows: 1, columns: 1 };
    return [{ ...cell, rule: { kind: "list", choices: words, ...(hasOtherWords ? { others: true } : {}) } as const }];
  });
}

/** The range of each assumption, in the three columns of its row. */
function rangeRules(): readonly ValidationSpecification[] {
  return assumptions.map((assumption, index) => ({
    ...{ row: headRow + 1 + index, column: columns.assume + 4, rows: 1, columns: 3 },
    rule: {
      ...{ kind: "decimal", ...assumptionRange(assumption) },
      message: `${assumption.id}, ${assumption.driver}: enter ${rangeInWords(assumption)}.`,
    },
  }));
}

/** Above the table: the first assumption that cannot be used as it stands. */
function wrongAssumption(): BlockSpecification {
  const first = 'INDEX(Assume_Status,XMATCH(1,(Assume_Status<>"")*1))';
  return cells(planGrid.bandRow, columns.assume, [[`=IF(SUM((Assume_Status<>"")*1)=0,"",${first})`]], "check");
}

function setupTable(settings: readonly PlanSetting[]): InputTableSpecification {
  return {
    kind: "table",
    name: "Setup",
    row: headRow,
    column: columns.setup,
    columns: [
      { name: "Setting", numberFormat: "text", style: "label" },
      { name: "Value", numberFormat: "general", style: "input", formatByRow: true },
      { name: "Meaning", numberFormat: "text", style: "note" },
    ],
    rows: settings.map(({ setting, value, meaning }) => [setting, value, meaning]),
    rowNumberFormats: settings.map(({ numberFormat }) => numberFormat),
  };
}

function assumeTable(context: PlanContext): InputTableSpecification {
  const started = startingValues(context);
  const value = (name: string) =>
    ({ name, numberFormat: "factor", style: "input", formatByRow: true, width: 90 }) as const;
  return {
    kind: "table",
    name: "Assume",
    row: headRow,
    column: columns.assume,
    columns: [
      { name: "ID", numberFormat: "text", style: "label" },
      { name: "Area", numberFormat: "text", style: "label" },
      { name: "Driver", numberFormat: "text", style: "label" },
      { name: "Unit", numberFormat: "text", style: "label" },
      value("Base"),
      value("Upside"),
      value("Downside"),
      { name: "Source", numberFormat: "text", style: "input", help: "Where the figure comes from" },
      { name: "Owner", numberFormat: "text", style: "input", help: "Who answers for it" },
    ],
    rows: assumptions.map(({ id, area, driver, unit, base, upside, downside }) => {
      const own = started.get(id);
      const values = own ? [own.value, own.value, own.value] : [base, upside, downside];
      return [id, area, driver, unit, ...values, own?.source ?? "AOP default", ""];
    }),
    rowNumberFormats: assumptions.map(({ numberFormat }) => numberFormat),
  };
}

/** The value in force of each setting and assumption, found by its key, so that the tables may be sorted. */
function liveValues(settings: readonly PlanSetting[]): BlockSpecification[] {
  const first = headRow + 1;
  const key = (row: number) => `${columnLetters(columns.live)}${row + 1}`;
  const fromAssume = (column: string, row: number) => `SUMIFS(Assume[${column}],Assume[ID],${key(row)})`;
  /** The row of the scenario in force on Scenarios, where there is one that can be used. */
  const own = (row: number) =>
    `ScenarioDrivers[Scenario],Scenario_Name,ScenarioDrivers[ID],${key(row)},Scenario_Status,"${inScenario}"`;
  const indexRow = first + settings.length;
  return [
    cells(planGrid.bandRow, columns.live, [["In force"]], "heading"),
    ...headingCells(columns.live, [
      ["Key", "text"],
      ["What", "text"],
      ["Value", "general"],
      ["Lowest", "general"],
      ["Highest", "general"],
      ["What is wrong", "text"],
    ]),
    ...settings.flatMap((setting, index) => [
      cells(first + index, columns.live, [[setting.setting]], "label"),
      namedCell(
        setting.name,
        first + index,
        columns.live + 2,
        `=INDEX(Setup[Value],MATCH(${key(first + index)},Setup[Setting],0))`,
        setting.numberFormat,
      ),
    ]),
    cells(indexRow, columns.live, [["Scenario number", "1 Base, 2 Upside, 3 Downside"]], "label"),
    namedCell(
      "Scenario_Index",
      indexRow,
      columns.live + 2,
      '=IF(Scenario_Name="Upside",2,IF(Scenario_Name="Downside",3,1))',
      "integer",
    ),
    ...assumptions.flatMap((assumption) => {
      const { row, column } = assumptionCell(assumption.id);
      const { minimum, maximum } = assumptionRange(assumption);
      return [
        cells(row, columns.live, [[assumption.id, assumption.driver]], "label"),
        namedCell(
          assumption.name,
          row,
          column,
          `=IF(COUNTIFS(${own(row)})=1,SUMIFS(ScenarioDrivers[Value],${own(row)}),CHOOSE(Scenario_Index,${fromAssume("Base", row)},${fromAssume("Upside", row)},${fromAssume("Downside", row)}))`,
          assumption.numberFormat,
        ),
        cells(row, column + 1, [[minimum, maximum]], "note", assumption.numberFormat),
        cells(
          row,
          column + 3,
          [
            [
              assumptionStatus(assumption, {
                ...{ id: key(row), live: `${columnLetters(column)}${row + 1}` },
                ...{
                  lowest: `${columnLetters(column + 1)}${row + 1}`,
                  highest: `${columnLetters(column + 2)}${row + 1}`,
                },
              }),
            ],
          ],
          "note",
        ),
      ];
    }),
  ];
}
