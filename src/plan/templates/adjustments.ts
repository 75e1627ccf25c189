import { cells } from "../layout/cells";
import { headingCells } from "../layout/headingCells";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { stockoutRows } from "../stockoutRows";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const listColumn = 7;
// Odd values are numbered period by period from the last one back, so that the newest stand first.
const place = "IF(Flag_Place=0,1,Flag_Place)";
const all = "SEQUENCE(ROWS(Flag_Reason)*COLUMNS(Flag_Reason))";
const itemOf = (position: string) => `MOD(${position}-1,ROWS(Flag_Reason))+1`;
const periodOf = (position: string) => `COLUMNS(Flag_Reason)-INT((${position}-1)/ROWS(Flag_Reason))`;
const at = (grid: string) => `INDEX(${grid},${itemOf(place)},${periodOf(place)})`;

/** The planner's adjustments of the history, and beside them the odd values that are still there, with their reasons. */
export function adjustments(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "adjustments",
    purpose:
      "Your corrections of the history: units to add to (or take from) an item's sales of a period, and days out of stock, for which Clean history estimates the sales lost. The sales list stays as it is.",
    role: "input",
    columnWidths: {
      ...{ 0: 120, 1: 100, 2: 90, 3: 260, 4: 120, 5: 110, 6: 16 },
      ...{ 7: 60, 8: 140, 9: 100, 10: 90, 11: 100, 12: 120, 13: 300 },
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 0 },
    blocks: [
      inputTable(
        "HistoryAdjust",
        [
          inputColumn("SKU", "text", "Item code as on Items"),
          inputColumn("Period", "text", "Period as in the headings of Demand history, for example 2025-P03"),
          inputColumn("Units", "units", "Units to add; a minus takes off"),
          inputColumn("Reason", "text", "Why: a one-off order, out of stock, a typing error ..."),
          inputColumn("Owner", "text", "Who decided it"),
          inputColumn(
            "Days out of stock",
            "units",
            "Days of the period, Saturdays and Sundays included, on which it could not be sold; blank: none",
            notNegative("The days"),
          ),
        ],
        stockoutRows(context).map(({ sku, period, days }) => [
          sku,
          period,
          null,
          "Out of stock, by the sales list",
          "",
          days,
        ]),
      ),
      cells(
        planGrid.bandRow,
        listColumn,
        [["Odd values that are left, newest first", null, null, null, null, null, null]],
        "heading",
      ),
      ...headingCells(listColumn, [
        ["Place", "integer"],
        ["Item", "text"],
        ["Period", "text"],
        ["Units", "units"],
        ["Usual", "units"],
        ["To adjust", "units"],
        ["Reason", "text"],
      ]),
      {
        kind: "grid",
        name: "Flag_Place",
        row: planGrid.periodRow + 1,
        column: listColumn,
        formula: `=FILTER(${all},INDEX(Flag_Reason,${itemOf(all)},${periodOf(all)})<>"",0)`,
        rows: 1,
        columns: 1,
        numberFormat: "integer",
        style: "note",
        grows: true,
      },
      {
        kind: "grid",
        name: "Flag_List",
        row: planGrid.periodRow + 1,
        column: listColumn + 1,
        formula: `=IF(Flag_Place=0,"",CHOOSE({1,2,3,4,5,6},INDEX(ItemMaster[SKU],${itemOf(place)}),INDEX(Hist_Cal,${periodOf(place)},1),${at("Hist_Units")}+${at("Adjust_Units")},${at("Flag_Usual")},${at("Flag_Usual")}-${at("Hist_Units")}-${at("Adjust_Units")},${at("Flag_Reason")}))`,
        rows: 1,
        columns: 6,
        numberFormat: "units",
        columnNumberFormats: ["text", "text", "units", "units", "units", "text"],
        style: "calculation",
        grows: true,
      },
    ],
  });
}
