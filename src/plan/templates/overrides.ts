import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
import { firstProblem } from "../layout/firstProblem";
import { inPlan } from "../layout/inPlan";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { overrideColumns } from "../layout/overrideColumns";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const help =
  "=500 sets the figure, +250 adds, *1.2 or +20% raises it, blank leaves the forecast. A plain number sets it.";

/** Columns of the table before its periods. */
const factColumns = 4;

/** The planner's overrides, keyed by item: they survive every new forecast. */
export function overrides(context: PlanContext): SheetSpecification {
  const periods = overrideColumns(context.timeline.periods);
  const statusColumn = factColumns + periods.length + 1;
  const entries = `OverrideList[[${periods[0]}]:[${periods[periods.length - 1]}]]`;
  const unread = `AOP.OVERRIDECHECK(${entries},{${periods.map((name) => `"${name}"`).join(",")}})`;
  return planSheet(context, {
    key: "overrides",
    purpose: `Your corrections of the forecast by item and period. ${help}`,
    role: "input",
    columnWidths: { 0: 120, 1: 260, 2: 120, 3: 100, [statusColumn - 1]: 16, [statusColumn]: 560 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "OverrideList",
        [
          inputColumn("SKU", "text", "Item code as on Items; several rows may correct the same item"),
          inputColumn("Reason", "text", "Why: a promotion, a lost customer, a listing ..."),
          inputColumn("Owner", "text", "Who decided it"),
          inputColumn("Expires", "date", "After this day the override should be looked at again"),
          ...periods.map((name) => ({ ...inputColumn(name, "text", help), style: "override" as const })),
        ],
        [],
      ),
      ...besideTable({
        column: statusColumn,
        headings: [["Counts", "text"]],
        name: "Override_Status",
        formula: `=IF(OverrideList[SKU]="",IF(MMULT((${entries}<>"")*1,SEQUENCE(Plan_Periods,1,1,0))>0,"Name the item",""),IF(COUNTIF(ItemMaster[SKU],OverrideList[SKU])=0,"${firstProblem.itemGone}",IF(${unread}="","${inPlan}",${unread})))`,
        rows: 1,
      }),
      // Beside the status one has to scroll: what does not count is also said above the table.
      cells(
        planGrid.bandRow - 1,
        0,
        [
          [
            `=IF(SUM((Override_Status<>"")*(Override_Status<>"${inPlan}"))=0,"","Rows that do not count in full: "&SUM((Override_Status<>"")*(Override_Status<>"${inPlan}"))&". The last column says why.")`,
          ],
        ],
        "check",
      ),
    ],
  });
}
