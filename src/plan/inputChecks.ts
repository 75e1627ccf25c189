import { firstProblem } from "./layout/firstProblem";
import { inPlan } from "./layout/inPlan";
import { overrideColumns } from "./layout/overrideColumns";
import type { PlanCheck } from "./PlanCheck";
import type { PlanContext } from "./PlanContext";
import type { SheetKey } from "./planTemplates";

/** Tables of the planner's own, with the sheet of each, whose rows name items. */
const namingItems = [
  ["adjustments", "HistoryAdjust"],
  ["decisions", "ItemDecision"],
  ["launches", "ItemEnds"],
  ["salesView", "SalesView"],
  ["overrides", "OverrideList"],
] as const satisfies readonly (readonly [SheetKey, string])[];

/** An item that is not on Items is told by the check on items. */
const notUsed = (status: string) => `(${status}<>"")*(${status}<>"${inPlan}")*(${status}<>"${firstProblem.itemGone}")`;
const endLeftOut = notUsed("End_Status");
const viewLeftOut = notUsed("View_Status");

/** What the planner typed must be used: each check counts what is not, and names the first of it. */
export function inputChecks(context: PlanContext): readonly PlanCheck[] {
  const check = (sheet: SheetKey, what: string, actual: string, found: string): PlanCheck => ({
    ...{ sheet, what, expected: "=0", actual: `=${actual}`, found: `=${found}` },
  });
  const leftOutOf = (sheet: SheetKey, what: string, rows: string, status: string) =>
    check(
      sheet,
      `${what} (rows left out = 0)`,
      `SUM((${status}<>"")*(${status}<>"${inPlan}"))`,
      firstProblem.leftOut(context.sheetName(sheet), rows, status),
    );
  return [
    check(
      "assumptions",
      "Every assumption is a number in its range, in every scenario (assumptions that are not = 0)",
      'SUM((Assume_Status<>"")*1)',
      'INDEX(Assume_Status,XMATCH(1,(Assume_Status<>"")*1))',
    ),
    leftOutOf("launches", "Every row of new items is in the plan", "NewItems[SKU]", "New_Status"),
    check(
      "launches",
      "Every item that ends, with its successor, is in the plan, and successors form no loop (rows left out = 0)",
      `SUM(${endLeftOut})+ISERROR(SUM(AOP.SUPERSEDE(SEQUENCE(ROWS(ItemMaster[SKU])),ItemMaster[SKU],Chain_Rows)))`,
      `IFERROR(${firstProblem.where(context.sheetName("launches"), "ItemEnds[SKU]", "End_Status", endLeftOut)},"${context.sheetName("launches")}: successors follow each other in a loop, so no history is handed on")`,
    ),
    leftOutOf("events", "Every event is in the plan", "EventList[Event]", "Event_Status"),
    check(
      "items",
      "Items that your adjustments, decisions, ends, views and overrides name stand on Items (not found = 0)",
      namingItems.map(([, table]) => `SUM((${table}[SKU]<>"")*(COUNTIF(ItemMaster[SKU],${table}[SKU])=0))`).join("+"),
      firstProblem.unknownItem(
        namingItems.map(([sheet, table]) => [context.sheetName(sheet), table]),
        context.sheetName("items"),
      ),
    ),
    check(
      "salesView",
      "Every view of sales and marketing is in the plan (rows left out = 0)",
      `SUM(${viewLeftOut})`,
      firstProblem.where(context.sheetName("salesView"), "SalesView[SKU]", "View_Status", viewLeftOut),
    ),
    leftOutOf("partTargets", "Every target of an item, family or channel finds it", "PartTargets[For]", "Part_Status"),
    check(
      "overrides",
      "Every override has its item and can be read (rows with one that does not count = 0)",
      `SUM(${notUsed("Override_Status")})`,
      firstProblem.unread(context.sheetName("overrides"), overrideColumns(1)[0] ?? ""),
    ),
  ];
}
