import { cells } from "../layout/cells";
import { demandReviewChart } from "../layout/demandReviewChart";
import { demandReviewRows } from "../layout/demandReviewRows";
import { namedCell } from "../layout/namedCell";
import { periodHeadings } from "../layout/periodHeadings";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { shownItem } from "../layout/shownItem";
import { statementRow } from "../layout/statementRow";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const choiceRow = planGrid.statusRow + 1;
const choiceColumn = planGrid.labelColumn;

// INDEX with row 0 would give the whole column.
const chosen = (column: string) => `INDEX(${column},IF(Shown_Row>0,Shown_Row,1))`;

/** The consensus on one page, for all items or for the one that is chosen: every step from last year to the final figure, the target, the chart. */
export function demandReview(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const lines = demandReviewRows(periods);
  const chart = demandReviewChart(context, planGrid.firstRow + lines.length + 1);
  return planSheet(context, {
    key: "demandReview",
    purpose: `From last year to the final figure. Write an item code or a product family into the yellow cell, or ${shownItem.all}; the rows and the chart follow.`,
    role: "output",
    sections: { count: 1, periods },
    columnWidths: { 0: 260, 1: 300, ...chart.columnWidths },
    blocks: [
      cells(choiceRow, 0, [["Show"]], "label"),
      {
        ...cells(choiceRow, choiceColumn, [[shownItem.all]], "input", "text"),
        name: "Shown_Item",
      },
      namedCell(
        "Shown_Row",
        choiceRow,
        planGrid.totalColumn,
        "=IFERROR(MATCH(Shown_Item,ItemMaster[SKU],0),0)",
        "itemRow",
        "note",
      ),
      namedCell(
        "Shown_Family",
        choiceRow,
        planGrid.totalColumn - 1,
        '=IF(Shown_Row>0,0,IF(Shown_Item="",0,COUNTIF(ItemMaster[Family],Shown_Item)))',
        "familySize",
        "note",
      ),
      cells(
        choiceRow + 1,
        choiceColumn,
        [
          [
            `=IF(Shown_Row>0,IF(${chosen("ItemMaster[Description]")}="","",${chosen("ItemMaster[Description]")}&": ")&${chosen("Item_Status")}&IF(${chosen("Item_Look")}="","",", "&${chosen("Item_Look")}),IF(Shown_Family>0,"The "&Shown_Family&" items of this family",IF(Shown_Item="${shownItem.all}","The whole company","No item or family of this name: all items are shown")))`,
          ],
        ],
        "note",
      ),
      cells(
        choiceRow + 1,
        planGrid.firstPeriodColumn,
        [[`=IF(Shown_Row>0,${chosen("Fcst_Why")},"Choose an item to read why its forecast is what it is.")`]],
        "note",
      ),
      ...periodHeadings(periods, "Demand, step by step"),
      ...lines.flatMap((line, index) =>
        line === null ? [] : statementRow({ ...line, row: planGrid.firstRow + index, periods }),
      ),
      ...chart.blocks,
    ],
    charts: [chart.chart],
  });
}
