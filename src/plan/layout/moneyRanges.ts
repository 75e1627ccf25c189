import type { PlanContext } from "../PlanContext";
import type { PlanSpecification } from "../PlanSpecification";
import { moneySteps } from "./moneyBridge";
import { moneyLayout } from "./moneyLayout";
import { planGrid } from "./planGrid";
import { rangeAddress } from "./rangeAddress";
import { statementLines } from "./statementLines";

/** Names of the ranges that P&L v actual reads: rows of the P&L, its own lines and how they add up. */
export function moneyRanges(context: PlanContext): PlanSpecification["names"] {
  const layout = moneyLayout(context);
  const { firstRow, lines, kinds, roll } = layout;
  const statement = statementLines(context).length;
  const { periods } = context.timeline;
  const here = context.sheetName("moneyActual");
  const plan = context.sheetName("profitAndLoss");
  const named = (name: string, address: string, comment: string) => ({ name, formula: `=${address}`, comment });
  return [
    named("PL_Names", rangeAddress(plan, planGrid.firstRow, planGrid.keyColumn, statement, 1), "Rows of the P&L"),
    named(
      "PL_Block",
      rangeAddress(plan, planGrid.firstRow, planGrid.firstPeriodColumn, statement, periods),
      "The P&L by period",
    ),
    named("Money_Lines", rangeAddress(here, firstRow, 0, lines.length, 1), "Lines of P&L v actual"),
    named("Money_Source", rangeAddress(here, firstRow, kinds, lines.length, 1), "Their rows of the P&L"),
    named("Money_Kind", rangeAddress(here, firstRow, kinds + 1, lines.length, 1), "How each line comes about"),
    named("Volume_Drivers", rangeAddress(here, firstRow, kinds + 3, layout.followers, 1), "Drivers that follow volume"),
    named("Money_Roll", rangeAddress(here, firstRow, roll, lines.length, lines.length), "How the lines add up"),
    named(
      "Contribution_Steps",
      rangeAddress(here, layout.bridgeRow + 1, 0, moneySteps(layout.accounts).length, 2),
      "Steps from planned to actual contribution, label and amount",
    ),
  ];
}
