import { cells } from "../layout/cells";
import { namedCell } from "../layout/namedCell";
import { periodHeadings } from "../layout/periodHeadings";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { rangeAddress } from "../layout/rangeAddress";
import { shownItem } from "../layout/shownItem";
import { statementRow } from "../layout/statementRow";
import { stockFlags } from "../layout/stockFlags";
import { stockReviewRows } from "../layout/stockReviewRows";
import type { PlanContext } from "../PlanContext";
import type { ChartSpecification, SheetSpecification } from "../PlanSpecification";

const choiceRow = planGrid.statusRow + 1;
const chartRows = 20;
const colours = { stock: "#0B5F57", minimum: "#C50F1F", maximum: "#E69F00", band: "#8A8886" } as const;
const chosen = (column: string) => `INDEX(${column},IF(Watch_Row>0,Watch_Row,1))`;

/** Projected stock on one page, for all items or for the one that is chosen: from opening to closing stock, its band, cover and flags, and the chart. */
export function stockReview(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const lines = stockReviewRows();
  const flagRow = planGrid.firstRow + lines.findIndex((line) => line?.label === "Flag");
  const flags = { row: flagRow, column: planGrid.firstPeriodColumn, rows: 1, columns: periods };
  return planSheet(context, {
    key: "stockReview",
    purpose: `The projected stock and the band it should stay in. Write an item code into the yellow cell, or ${shownItem.all}; the rows and the chart follow.`,
    role: "output",
    sections: { count: 1, periods },
    columnWidths: { 0: 230, 1: 330 },
    conditionalFormats: stockFlags.formats(flags),
    blocks: [
      cells(choiceRow, 0, [["Show"]], "label"),
      { ...cells(choiceRow, planGrid.labelColumn, [[shownItem.all]], "input", "text"), name: "Watch_Item" },
      namedCell(
        "Watch_Row",
        choiceRow,
        planGrid.totalColumn,
        "=IFERROR(MATCH(Watch_Item,ItemMaster[SKU],0),0)",
        "itemRow",
        "note",
      ),
      cells(
        choiceRow + 1,
        planGrid.labelColumn,
        [
          [
            `=IF(Watch_Row>0,${chosen("ItemMaster[Description]")}&", class "&${chosen("Stock_Class")}&": target "&TEXT(${chosen("Service_Target")},"0.0%")&" "&Service_Kind&", lead time "&TEXT(${chosen("Lead_Days")},"0")&" days, order "&TEXT(${chosen("Order_Lot")},"#,##0")&" units",IF(Watch_Item="${shownItem.all}","The whole company","Not on Items: all items are shown"))`,
          ],
        ],
        "note",
      ),
      ...periodHeadings(periods, "Stock, period by period"),
      ...lines.flatMap((line, index) =>
        line === null ? [] : statementRow({ ...line, row: planGrid.firstRow + index, periods }),
      ),
    ],
    charts: [stockChart(context, planGrid.firstRow + lines.length + 1)],
  });
}

function stockChart(context: PlanContext, row: number): ChartSpecification {
  const { periods } = context.timeline;
  const lines = stockReviewRows();
  const address = (at: number) =>
    rangeAddress(context.sheetName("stockReview"), at, planGrid.firstPeriodColumn, 1, periods);
  const series = (label: string, color: string, dashed = true) => ({
    name: label,
    values: address(planGrid.firstRow + lines.findIndex((line) => line?.label === label)),
    categories: address(planGrid.periodRow),
    color,
    dashed,
  });
  return {
    name: "StockReview",
    title: "Projected stock: closing, its band for high and low demand, safety stock and order-up-to",
    type: "line",
    numberFormat: "units",
    valueTitle: "Units",
    from: { row, column: 0 },
    to: { row: row + chartRows, column: planGrid.firstPeriodColumn + Math.min(6, periods) },
    series: [
      series("Closing stock, high demand", colours.band),
      series("Closing stock, low demand", colours.band),
      series("Safety stock", colours.minimum, false),
      series("Order up to", colours.maximum, false),
      series("Closing stock", colours.stock, false),
    ],
  };
}
