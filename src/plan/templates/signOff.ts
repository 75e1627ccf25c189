import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { signedParts } from "../signedParts";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** Sign-off: who agreed to which version, with the fingerprints of what was agreed, and what has changed since. */
export function signOff(context: PlanContext): SheetSpecification {
  const parts = signedParts(context);
  const firstPrint = 3;
  const unchanged = parts.map(({ name, print }) => `IF(SignOff[${name}]=${print},""," ${name}")`).join("&");
  const all = ["Version", "Date", "Status"].length + parts.length + 5;
  return planSheet(context, {
    key: "signOff",
    purpose:
      "Who agreed to what. Copy the fingerprints in force into the row of a version, as values: as long as they are the same, not one figure of the part has changed.",
    role: "input",
    columnWidths: {
      ...{ 0: 160, 1: 100, 2: 110, [all]: 16, [all + 1]: 220 },
      ...Object.fromEntries(parts.map((_, index) => [firstPrint + index, 170])),
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      cells(planGrid.bandRow, 0, [["Fingerprints in force"]], "label"),
      ...parts.map(({ print, grid }, index) =>
        namedCell(print, planGrid.bandRow, firstPrint + index, `=AOP.HASH(${grid},6)`, "text"),
      ),
      inputTable(
        "SignOff",
        [
          inputColumn("Version", "text", "For example 1.0"),
          inputColumn("Date", "date", "Day of the decision", { kind: "date", message: "Enter a date." }),
          inputColumn("Status", "text", "Draft, Review or Approved", {
            kind: "list",
            choices: ["Draft", "Review", "Approved"],
          }),
          ...parts.map(({ name }) =>
            inputColumn(name, "text", "Its fingerprint when the version was agreed, as a value"),
          ),
          ...["Prepared by", "Supply", "Sales", "Finance"].map((who) => inputColumn(who, "text", "Name")),
          inputColumn("Remark", "text", "What changed, and why"),
        ],
        [],
      ),
      ...besideTable({
        column: all + 1,
        headings: [["Since then", "text"]],
        name: "Sign_State",
        formula: `=IF(SignOff[${parts[0]?.name ?? ""}]="","",IF(${unchanged}="","Unchanged","Changed:"&${unchanged}))`,
        rows: 1,
      }),
    ],
  });
}
