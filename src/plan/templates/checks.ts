import { cells } from "../layout/cells";
import { headingCells } from "../layout/headingCells";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { planChecks } from "../planChecks";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

const firstRow = planGrid.periodRow + 1;

/** One row for each identity that must hold: expected, actual, difference, result; the light on every sheet reads here. */
export function checks(context: PlanContext): SheetSpecification {
  const list = planChecks(context);
  const results = { row: firstRow, column: 6, rows: list.length, columns: 1 };
  return planSheet(context, {
    key: "checks",
    purpose: "Everything that must add up. A check that fails says where; the tolerance is on Assumptions.",
    role: "output",
    columnWidths: { 0: 60, 1: 560, 2: 140, 3: 130, 4: 130, 5: 110, 6: 90, 8: 160 },
    frozen: { rows: firstRow, columns: 2 },
    conditionalFormats: [
      { ...results, rule: { kind: "equal", value: '="OK"', look: "good" } },
      { ...results, rule: { kind: "equal", value: '="Fails"', look: "bad" } },
    ],
    blocks: [
      ...headingCells(0, [
        ["ID", "text"],
        ["What must hold", "text"],
        ["Sheet", "text"],
        ["Expected", "units1"],
        ["Actual", "units1"],
        ["Difference", "units1"],
        ["Result", "text"],
      ]),
      ...list.flatMap((check, index): BlockSpecification[] => {
        const row = firstRow + index;
        const sheetName = context.sheetName(check.sheet);
        return [
          cells(row, 0, [[`C${String(index + 1).padStart(2, "0")}`, check.what]], "label"),
          { ...cells(row, 2, [[sheetName]], "link"), links: [{ row: 0, column: 0, target: `'${sheetName}'!A1` }] },
          cells(row, 3, [[check.expected, check.actual, `=ABS(D${row + 1}-E${row + 1})`]], "calculation", "units1"),
          cells(row, 6, [[`=IF(ISERROR(F${row + 1}),"Fails",IF(F${row + 1}<=Tolerance,"OK","Fails"))`]], "check"),
        ];
      }),
      cells(firstRow, 8, [["Checks"], ["Failed"], ["All"]], "label"),
      namedCell("Chk_Count", firstRow, 9, `=COUNTA(A${firstRow + 1}:A${firstRow + list.length})`, "integer"),
      namedCell(
        "Chk_Failed",
        firstRow + 1,
        9,
        `=COUNTIF(G${firstRow + 1}:G${firstRow + list.length},"Fails")`,
        "integer",
      ),
      namedCell(
        "Chk_All",
        firstRow + 2,
        9,
        '=IF(Chk_Failed=0,"All "&Chk_Count&" checks pass",Chk_Failed&" of "&Chk_Count&" checks fail: see Checks")',
        "general",
        "check",
      ),
    ],
  });
}
