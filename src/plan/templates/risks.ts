import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { namedCell } from "../layout/namedCell";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const expectedColumn = 11;
const sumOf = (kind: string) => `=SUM((RiskList[Kind]="${kind}")*Risk_Expected)`;

/** Risks and opportunities: what may come, how likely, what it would be worth, and what that comes to beside the plan. */
export function risks(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "risks",
    purpose:
      "What may come and is not in the plan: probability x value is the expected value. What the plan holds already (In plan: yes) counts nothing here.",
    role: "input",
    columnWidths: { 0: 80, 1: 320, 2: 110, 10: 16 },
    frozen: { rows: planGrid.periodRow + 1, columns: 2 },
    blocks: [
      cells(planGrid.bandRow - 2, 0, [["Risks"], ["Chances"], ["Net"]], "label"),
      namedCell("Risk_Total", planGrid.bandRow - 2, 1, sumOf("Risk"), "money"),
      namedCell("Chance_Total", planGrid.bandRow - 1, 1, sumOf("Opportunity"), "money"),
      namedCell("Risk_Net", planGrid.bandRow, 1, "=Risk_Total+Chance_Total", "money"),
      inputTable(
        "RiskList",
        [
          inputColumn("ID", "text", "Short name"),
          inputColumn("What may come", "text", "In one sentence"),
          inputColumn("Kind", "text", "Risk lowers the contribution, Opportunity raises it", {
            kind: "list",
            choices: ["Risk", "Opportunity"],
          }),
          inputColumn(
            "Probability",
            "percent",
            "How likely, in the year of the plan",
            notNegative("The probability", 1),
          ),
          inputColumn("Units", "units", "Units that it would move, for the record", notNegative("The units")),
          inputColumn("Value", "money", "Contribution that it would move", notNegative("The value")),
          inputColumn("In plan", "text", "yes: the plan holds it already", { kind: "list", choices: ["no", "yes"] }),
          inputColumn("Owner", "text", "Who watches it"),
          inputColumn("Trigger", "text", "What would tell that it comes"),
          inputColumn("Review", "date", "Next look", { kind: "date", message: "Enter a date." }),
        ],
        [],
      ),
      ...besideTable({
        column: expectedColumn,
        headings: [["Expected value", "money"]],
        name: "Risk_Expected",
        formula:
          '=IF(RiskList[In plan]="yes",0,IF(ISNUMBER(RiskList[Probability])*ISNUMBER(RiskList[Value])>0,RiskList[Probability]*RiskList[Value],0)*IF(RiskList[Kind]="Opportunity",1,IF(RiskList[Kind]="Risk",-1,0)))',
        rows: 1,
      }),
    ],
  });
}
