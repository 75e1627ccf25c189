import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
import { headingCells } from "../layout/headingCells";
import { inScenario } from "../layout/inScenario";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { scenarioBridge } from "../layout/scenarioBridge";
import { scenarioLayout } from "../layout/scenarioLayout";
import { scenarioMeasures, type ScenarioMeasure } from "../layout/scenarioMeasures";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

/** The scenarios that the planner names, and what the plan came to in each when they were last compared. */
export function scenarios(context: PlanContext): SheetSpecification {
  const measures = scenarioMeasures(context);
  const differences = scenarioLayout.firstRow + measures.length + 2;
  const bridge = scenarioBridge(context, measures, differences + measures.length + 2);
  return planSheet(context, {
    key: "scenarios",
    purpose:
      "Scenarios are sets of assumptions: the columns Base, Upside and Downside, and those named here, which are Base with other values. Compare scenarios (pane) keeps what each comes to.",
    role: "input",
    columnWidths: {
      ...{ 0: 130, 1: 90, 2: 100, 3: 260, 4: 110, [scenarioLayout.status]: 240, 6: 16 },
      ...{ 7: 110, 8: 190, 9: 150, 10: 16, [scenarioLayout.measure]: 300, [scenarioLayout.now]: 140, 13: 110 },
      ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((column) => [scenarioLayout.compared + column, 120])),
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    ...(bridge ? { charts: [bridge.chart], validations: [bridge.validation] } : {}),
    blocks: [
      inputTable(
        "ScenarioDrivers",
        [
          inputColumn("Scenario", "text", "Its name; rows of Base, Upside and Downside prevail over Assumptions"),
          inputColumn("ID", "text", "ID of the assumption, for example LOG-01"),
          inputColumn("Value", "general", "Its value in this scenario, in the unit of Assumptions: 0.2 is 20 %"),
          inputColumn("Why", "text", "What would happen"),
        ],
        [],
      ),
      ...besideTable({
        column: scenarioLayout.status - 1,
        headings: [["Reads as", "text"]],
        name: "Scenario_Reads",
        formula: `=IF(ISNUMBER(${drivers("Value")}),IF(${unit}="%",TEXT(${drivers("Value")},"0.0%"),${drivers("Value")}&" "&${unit}),"")`,
        rows: 1,
      }),
      ...besideTable({
        column: scenarioLayout.status,
        headings: [["Status", "text"]],
        name: "Scenario_Status",
        formula: driverStatus,
        rows: 1,
      }),
      inputTable(
        "ScenarioResults",
        [
          // Nothing to type in: the pane writes it.
          ...[
            inputColumn("Scenario", "text", "Written by Compare scenarios"),
            inputColumn("Measure", "text", "Written by Compare scenarios"),
            inputColumn("Value", "figure", "As it was then"),
          ].map((column) => ({ ...column, style: "calculation" as const })),
        ],
        [],
        scenarioLayout.results,
      ),
      cells(planGrid.bandRow, scenarioLayout.measure, [["Fingerprint of the assumptions"]], "note"),
      namedCell("Scenario_Print", planGrid.bandRow, scenarioLayout.now, `=${fingerprint}`, "text", "note"),
      namedCell(
        "Compared_State",
        planGrid.bandRow - 1,
        scenarioLayout.measure,
        comparedState(measures),
        "text",
        "check",
      ),
      ...comparison(measures, differences),
      ...(bridge?.blocks ?? []),
    ],
  });
}

const drivers = (column: string) => `ScenarioDrivers[${column}]`;
const unit = `XLOOKUP(${drivers("ID")},Assume[ID],Assume[Unit],"")`;
const driverStatus =
  `=IF((${drivers("Scenario")}="")*(${drivers("ID")}="")*(${drivers("Value")}=""),"",` +
  `IF(${drivers("Scenario")}="","Name the scenario",` +
  `IF(COUNTIF(Assume[ID],${drivers("ID")})=0,"Not an ID of Assumptions",` +
  `IF(COUNTIFS(${drivers("Scenario")},${drivers("Scenario")},${drivers("ID")},${drivers("ID")})>1,"Stands here twice: keep one row",` +
  `IF(ISNUMBER(${drivers("Value")}),"${inScenario}","Enter a number")))))`;

/** Of what decides what each scenario comes to. */
const fingerprint = 'AOP.HASH(Assume[[ID]:[Downside]],6)&" "&AOP.HASH(ScenarioDrivers[[Scenario]:[Value]],6)';
/** The row of ScenarioResults that keeps the fingerprint. */
const printed = 'MATCH("Fingerprint",ScenarioResults[Measure],0)';

function comparedState([first, second]: readonly ScenarioMeasure[]): string {
  const measure = (second ?? first)?.label ?? "";
  const kept = `SUMIFS(ScenarioResults[Value],ScenarioResults[Scenario],Scenario_Name,ScenarioResults[Measure],"${measure}")`;
  const now = `INDEX(Scenario_Now,MATCH("${measure}",Scenario_Measures,0))`;
  const isKept = `COUNTIFS(ScenarioResults[Scenario],Scenario_Name,ScenarioResults[Measure],"${measure}")`;
  return (
    '=IF(COUNTIF(ScenarioResults[Measure],"Fingerprint")=0,"Not compared yet: choose Compare scenarios in the pane",' +
    `IF(INDEX(ScenarioResults[Value],${printed})<>Scenario_Print,"Compared with other assumptions than now: compare again",` +
    `IF((${isKept}>0)*(ABS(${kept}-${now})>Tolerance),"The plan has changed since it was compared: compare again","Compared with the assumptions in force")))`
  );
}

function comparison(measures: readonly ScenarioMeasure[], differences: number): BlockSpecification[] {
  const { measure, now, compared, firstRow } = scenarioLayout;
  const row = (formula: (label: string) => string, top: number) =>
    measures.map(({ label, numberFormat }, index): BlockSpecification => {
      return {
        ...{ kind: "grid", name: null, row: top + index, column: compared, formula: formula(label), rows: 1 },
        ...{ columns: 3, numberFormat, style: "output", grows: false },
      };
    });
  const value = (label: string, scenario: string) =>
    `SUMIFS(ScenarioResults[Value],ScenarioResults[Scenario],${scenario},ScenarioResults[Measure],"${quoted(label)}")`;
  const count = (label: string, scenario: string) =>
    `COUNTIFS(ScenarioResults[Scenario],${scenario},ScenarioResults[Measure],"${quoted(label)}")`;
  return [
    ...headingCells(measure, [
      ["Figure", "text"],
      ["Plan now", "money"],
    ]),
    {
      ...{ kind: "grid", name: "Compared_List", row: planGrid.periodRow, column: compared, rows: 1, columns: 3 },
      formula:
        '=TRANSPOSE(UNIQUE(FILTER(ScenarioResults[Scenario]&"",ScenarioResults[Scenario]<>"","Not compared yet")))',
      ...{ numberFormat: "text", style: "calculation", grows: false },
    },
    cells(
      firstRow,
      measure,
      measures.map(({ label }) => [label]),
      "label",
    ),
    ...measures.map(({ formula, numberFormat }, index) =>
      cells(firstRow + index, now, [[formula]], "calculation", numberFormat),
    ),
    ...row((label) => `=IF(${count(label, "Compared_List")}=0,"",${value(label, "Compared_List")})`, firstRow),
    cells(differences - 1, measure, [["Difference to Base"]], "heading"),
    cells(
      differences,
      measure,
      measures.map(({ label }) => [label]),
      "label",
    ),
    ...row(
      (label) =>
        `=IF(${count(label, "Compared_List")}*${count(label, '"Base"')}=0,"",${value(label, "Compared_List")}-${value(label, '"Base"')})`,
      differences,
    ),
  ];
}

const quoted = (text: string): string => text.replaceAll('"', '""');
