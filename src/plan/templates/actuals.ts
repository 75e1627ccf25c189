import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { moneyLines } from "../layout/moneyLines";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const columns = { status: 4, deliveries: 6, comments: 13 } as const;
const aDate = { kind: "date", message: "Enter a date." } as const;

/** What came true in money and in deliveries: costs and balances from the ledger, customers' order lines, and the comments on deviations. */
export function actuals(context: PlanContext): SheetSpecification {
  const accounts = moneyLines(context).filter(({ kind }) => kind !== "sum" && kind !== "revenue");
  return planSheet(context, {
    key: "actuals",
    purpose:
      "Costs and balances of the closed periods from your ledger, deliveries to customers, and why the year deviates. Sales come from Sales history. Empty tables are fine: costs that are not booked are taken at plan.",
    role: "input",
    columnWidths: { 0: 100, 1: 180, 2: 110, 3: 220, 4: 190, 5: 16, 6: 110, 12: 16, 13: 110, 14: 160, 15: 320, 16: 240 },
    frozen: { rows: planGrid.periodRow + 1, columns: 0 },
    blocks: [
      cells(planGrid.bandRow, 0, [["Ledger", null, null, null]], "heading"),
      inputTable(
        "Ledger",
        [
          inputColumn("Date", "date", "Day of the entry, in the period that it belongs to", aDate),
          inputColumn("Account", "text", "Line of P&L v actual; balances as they stand at the end of the period", {
            kind: "list",
            choices: accounts.map(({ label }) => label),
          }),
          inputColumn("Amount", "money", "Cost or balance, positive; a credit note negative"),
          inputColumn("Note", "text", "What to remember"),
        ],
        [],
      ),
      ...besideTable({
        column: columns.status,
        headings: [["Counts", "text"]],
        name: "Ledger_Status",
        formula:
          '=IF(Ledger[Account]&Ledger[Amount]="","",IF(Ledger[Account]="","Name the account",IF(ISNA(XMATCH(Ledger[Account]&"",IF((Money_Kind="sum")+(Money_Kind="revenue")>0,"",Money_Lines))),"No such line on P&L v actual",IF(ISNUMBER(Ledger[Date])*ISNUMBER(Ledger[Amount])=0,"Date or amount is missing",IF(Ledger[Date]<Plan_Start,"Before the plan",IF(Ledger[Date]>MAX(INDEX(Plan_Cal,0,4)),"After the plan","In the plan"))))))',
        rows: 1,
      }),
      cells(
        planGrid.bandRow,
        columns.deliveries,
        [["Deliveries to customers", ...Array<null>(5).fill(null)]],
        "heading",
      ),
      inputTable(
        "DeliveryLines",
        [
          inputColumn(
            "Order",
            "text",
            "Number of the customer's order; an order is on time in full only if all its lines are",
          ),
          inputColumn("SKU", "text", "Item code as on Items"),
          inputColumn("Ordered", "units", "Units ordered", notNegative("The ordered quantity")),
          inputColumn("Delivered", "units", "Units delivered", notNegative("The delivered quantity")),
          inputColumn("Due", "date", "Day that was promised", aDate),
          inputColumn("Delivered on", "date", "Day of delivery; blank: not delivered yet", aDate),
        ],
        [],
        columns.deliveries,
      ),
      cells(planGrid.bandRow, columns.comments, [["Comments", ...Array<null>(5).fill(null)]], "heading"),
      inputTable(
        "CommentList",
        [
          inputColumn("Period", "text", "Last closed period when you wrote it, such as 2027-P03"),
          inputColumn("Line", "text", "Line of P&L v actual"),
          inputColumn("Comment", "text", "Why it deviates, and whether it will last"),
          inputColumn("Action", "text", "What is done about it"),
          inputColumn("Owner", "text", "Who does it"),
          inputColumn("Due", "date", "Until when", aDate),
        ],
        [],
        columns.comments,
      ),
    ],
  });
}
