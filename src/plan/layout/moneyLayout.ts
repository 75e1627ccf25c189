import type { PlanContext } from "../PlanContext";
import { moneySteps } from "./moneyBridge";
import { moneyLines } from "./moneyLines";
import { planGrid } from "./planGrid";
import { sectionColumn } from "./sectionColumn";

const sections = 7;

/** Where the parts of P&L v actual stand, rows and columns counted from 0. */
export function moneyLayout(context: PlanContext) {
  const lines = moneyLines(context);
  const accounts = lines.filter(({ kind }) => kind === "cost").map(({ label }) => label);
  const { firstRow } = planGrid;
  const bridgeRow = firstRow + lines.length + 1;
  const questionRow = bridgeRow + moneySteps(accounts).length + 6;
  const kinds = sectionColumn(sections, context.timeline.periods) - 2;
  return {
    ...{ lines, accounts, firstRow, bridgeRow, questionRow },
    chartRow: questionRow + lines.length + 3,
    /** First column of the lines' source, kind, and of the drivers that follow the volume. */
    kinds,
    /** First column of the table of how the lines add up. */
    roll: kinds + 6,
    followers: 9,
  };
}
