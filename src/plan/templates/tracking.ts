import { cells } from "../layout/cells";
import { periodHeadings } from "../layout/periodHeadings";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { statementRow } from "../layout/statementRow";
import { trackingBlocks } from "../layout/trackingBlocks";
import { trackingRows } from "../layout/trackingRows";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The year so far: plan, actual and latest estimate, what price, volume and mix made of the difference, and which steps of the forecast earned their keep. */
export function tracking(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const lines = trackingRows();
  const alert = planGrid.firstRow + lines.findIndex((line) => line?.name === "Track_Alert");
  const alertArea = { row: alert, column: planGrid.firstPeriodColumn, rows: 1, columns: periods };
  return planSheet(context, {
    key: "tracking",
    purpose:
      "Plan, actual and latest estimate; the bridge from plan to actual revenue of the closed periods; and what each step of the forecast took off the error, or put on.",
    role: "output",
    sections: { count: 1, periods },
    columnWidths: { 0: 290, 1: 210, 2: 180, 3: 190 },
    conditionalFormats: [
      { ...alertArea, rule: { kind: "equal", value: '="Off plan"', look: "bad" } },
      { ...alertArea, rule: { kind: "equal", value: '="Watch"', look: "warning" } },
    ],
    blocks: [
      cells(
        planGrid.statusRow + 1,
        0,
        [
          [
            '=IF(Closed_Periods=0,"No period is closed yet: the plan as it stands is shown as the plan.",Closed_Periods&" of "&Plan_Periods&" periods are closed, to "&INDEX(Plan_Cal,IF(Closed_Periods>0,Closed_Periods,1),1)&".")',
          ],
        ],
        "note",
      ),
      ...periodHeadings(periods, "Year so far"),
      ...lines.flatMap((line, index) =>
        line ? statementRow({ ...line, row: planGrid.firstRow + index, periods }) : [],
      ),
      ...trackingBlocks(planGrid.firstRow + lines.length + 1, periods),
    ],
  });
}
