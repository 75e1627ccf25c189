import { driverNames } from "../driverNames";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The lines of the cost budget: what each cost depends on and how it behaves. */
export function costLines(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "costLines",
    purpose: "The supply-chain cost budget: each line follows a driver of the plan.",
    role: "input",
    columnWidths: { 0: 240, 1: 130, 2: 140, 3: 100, 8: 140 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "CostLines",
        [
          inputColumn("Line", "text", "What the cost is"),
          inputColumn("Account", "text", "Row of the P&L that it belongs to"),
          inputColumn("Driver", "text", "What it depends on (a row of Cost drivers)", {
            kind: "list",
            choices: driverNames,
          }),
          inputColumn(
            "Behaviour",
            "text",
            "variable: rate x driver; fixed: rate + fixed part a period; step: rate for each step begun; semi: rate x driver + fixed part",
            {
              kind: "list",
              choices: ["variable", "fixed", "step", "semi"],
            },
          ),
          inputColumn("Rate", "rate", "Money for one unit of the driver (of a step)", notNegative("The rate")),
          inputColumn("Fixed part", "money", "Money a period, whatever the driver", notNegative("The fixed part")),
          inputColumn("Step size", "units", "Units of the driver in one step"),
          inputColumn("Escalation", "percent", "Yearly rise, compounded from the first period on"),
          inputColumn("Cost centre", "text", "Department that answers for it; blank: none"),
        ],
        context.costLines.map((line) => [
          line.line,
          line.account,
          line.driver,
          line.behaviour,
          line.rate,
          line.fixedPart,
          line.stepSize ?? 1,
          line.escalation,
          line.centre,
        ]),
      ),
    ],
  });
}
