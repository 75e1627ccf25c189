import { cells } from "../layout/cells";
import { checkColumns } from "../layout/checkColumns";
import { headingCells } from "../layout/headingCells";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { errorGrids } from "../errorGrids";
import type { PlanCheck } from "../PlanCheck";
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
    columnWidths: {
      0: 60,
      1: 780,
      2: 180,
      3: 130,
      4: 130,
      5: 110,
      6: 90,
      7: 560,
      8: 16,
      9: 120,
      10: 110,
      11: 16,
      12: 180,
      13: 180,
    },
    frozen: { rows: firstRow, columns: 1 },
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
        ["What is wrong", "text"],
      ]),
      ...list.flatMap((check, index): BlockSpecification[] => {
        const row = firstRow + index;
        const sheetName = context.sheetName(check.sheet);
        return [
          cells(row, 0, [[`C${String(index + 1).padStart(2, "0")}`, check.what]], "label"),
          { ...cells(row, 2, [[sheetName]], "link"), links: [{ row: 0, column: 0, target: `'${sheetName}'!A1` }] },
          cells(row, 3, [[check.expected, check.actual, `=ABS(D${row + 1}-E${row + 1})`]], "calculation", "units1"),
          cells(row, 6, [[`=IF(ISERROR(F${row + 1}),"Fails",IF(F${row + 1}<=Tolerance,"OK","Fails"))`]], "check"),
          cells(row, checkColumns.found, [[wrong(check, row + 1)]], "note"),
        ];
      }),
      cells(firstRow, checkColumns.counts, [["Checks"], ["Failed"], ["All"]], "label"),
      namedCell(
        "Chk_Count",
        firstRow,
        checkColumns.counts + 1,
        `=COUNTA(A${firstRow + 1}:A${firstRow + list.length})`,
        "integer",
      ),
      namedCell(
        "Chk_Failed",
        firstRow + 1,
        checkColumns.counts + 1,
        `=COUNTIF(G${firstRow + 1}:G${firstRow + list.length},"Fails")`,
        "integer",
      ),
      namedCell(
        "Chk_All",
        firstRow + 2,
        checkColumns.counts + 1,
        '=IF(Chk_Failed=0,"All "&Chk_Count&" checks pass",Chk_Failed&" of "&Chk_Count&" checks fail: see Checks")',
        "general",
        "check",
      ),
      ...errorBlocks(context),
    ],
  });
}

/** Sentence of a failing check: where it fails, else the two figures; without a figure, where the first error stands. */
function wrong({ found }: PlanCheck, row: number): string {
  const figure = (column: string) => `TEXT(${column}${row},"#,##0.00")`;
  const figures = `"Expected "&${figure("D")}&", found "&${figure("E")}&": see "&C${row}`;
  const sentence = found === undefined ? figures : `IFERROR(${found.slice(1)},${figures})`;
  return `=IF(G${row}="OK","",IF(ISERROR(F${row}),"Cannot be calculated: "&IF(First_Error="","look at the figures on its sheet",First_Error),${sentence}))`;
}

/** At the right: the error cells of the main grids, and the first grid that has one. */
function errorBlocks(context: PlanContext): BlockSpecification[] {
  const grids = errorGrids(context);
  return [
    namedCell(
      "First_Error",
      planGrid.bandRow,
      checkColumns.errors,
      '=IF(SUM(Error_Counts)=0,"","the first error is on "&INDEX(Error_Sheets,XMATCH(1,(Error_Counts>0)*1))&", in "&INDEX(Error_Grids,XMATCH(1,(Error_Counts>0)*1)))',
      "text",
      "note",
    ),
    ...headingCells(checkColumns.errors, [
      ["Sheet", "text"],
      ["Grid, in the order of calculation", "text"],
      ["Errors", "integer"],
    ]),
    cells(
      firstRow,
      checkColumns.errors,
      grids.map(([sheet, name]) => [context.sheetName(sheet), name]),
      "label",
    ),
    cells(
      firstRow,
      checkColumns.errors + 2,
      grids.map(([, name]) => [`=SUM(ISERROR(${name})*1)`]),
      "calculation",
      "integer",
    ),
  ];
}
