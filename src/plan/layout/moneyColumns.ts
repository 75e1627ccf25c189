import type { BlockSpecification } from "../PlanSpecification";
import { balanceLines } from "./balanceLines";
import { cells } from "./cells";
import { closedPeriods } from "./closedPeriods";
import { labelColumn } from "./labelColumn";

const { toDate, last } = closedPeriods;
/** Of the closed periods a cost or a sale adds up, a balance is that of the last one. */
const soFar = (grid: string) =>
  `=IF(ISNUMBER(XMATCH(Money_Lines,{${balanceLines.map((line) => `"${line}"`).join(";")}})),IF(Closed_Periods>0,${last(grid)},0),${toDate(grid)})`;
const share = "IF(Money_Plan<>0,ABS(Money_Gap)/IF(Money_Plan<>0,ABS(Money_Plan),1),(Money_Gap<>0)*1)";
const inMoney = (name: string, currency: string) => `TEXT(${name},"#,##0")&" ${currency}"`;

/** At the left of P&L v actual: plan and actual to date, the difference, its two parts, and what to do about it. */
export function moneyColumns(rows: number): BlockSpecification[] {
  const column = (at: number, heading: string, name: string, formula: string) =>
    labelColumn({ column: at, heading, name, formula, rows, numberFormat: "money", grows: false });
  return [
    ...column(1, "Plan to date", "Money_Plan", soFar("Kept_Money")),
    ...column(2, "Actual to date", "Money_Actual", soFar("Actual_Money")),
    ...column(3, "Difference", "Money_Gap", "=Money_Actual-Money_Plan"),
    ...column(4, "By units and mix", "Money_Volume", `${soFar("Flex_Money")}-Money_Plan`),
    ...column(5, "By price, rate", "Money_Rate", "=Money_Gap-Money_Volume"),
    ...labelColumn({
      column: 6,
      heading: "What to do",
      name: "Money_Alert",
      formula: `=IF(${share}>Track_Alarm,"Off plan",IF(${share}>Track_Watch,"Watch",IF((Money_Kind="cost")*(${toDate("(1-ISNUMBER(Ledger_Money))")}>0)>0,"Not booked","")))`,
      rows,
      grows: false,
    }),
  ];
}

/** Below: the question that each deviation raises, and the comment that answers it. */
export function moneyQuestions(
  top: number,
  rows: number,
  commentColumn: number,
  currency: string,
): BlockSpecification[] {
  const grid = (name: string, column: number, formula: string): BlockSpecification => ({
    ...{ kind: "grid", name, row: top + 1, column, formula, rows, columns: 1 },
    ...{ numberFormat: "text", style: "calculation", grows: false },
  });
  const newest = (column: string) =>
    `IFERROR(INDEX(CommentList[${column}],XMATCH(INDEX(Plan_Cal,IF(Closed_Periods>0,Closed_Periods,1),1)&"|"&Money_Lines,CommentList[Period]&"|"&CommentList[Line]))&"","")`;
  return [
    cells(
      top,
      0,
      [["Questions", "On the deviations beyond the bands of Assumptions", null, null, null, null, null]],
      "heading",
    ),
    grid("Money_Asked", 0, '=IF((Money_Alert="")+(Money_Alert="Not booked")>0,"",Money_Lines)'),
    grid(
      "Money_Question",
      1,
      `=IF((Money_Alert="")+(Money_Alert="Not booked")>0,"","is "&${inMoney("ABS(Money_Gap)", currency)}&IF(Money_Gap>0," above"," below")&" plan to date ("&ROUND(${share}*100,0)&" %): "&${inMoney("Money_Volume", currency)}&" by units and mix, "&${inMoney("Money_Rate", currency)}&" by price or rate. Why, and will it last?")`,
    ),
    cells(
      top,
      commentColumn,
      [["Comment of the last closed period (Actuals), action, owner", null, null, null, null, null]],
      "heading",
    ),
    grid(
      "Money_Comment",
      commentColumn,
      `=IF((Money_Alert="")+(Money_Alert="Not booked")>0,"",IF(${newest("Comment")}="","Not answered yet",${newest("Comment")}&" "&${newest("Action")}&" "&${newest("Owner")}))`,
    ),
  ];
}
