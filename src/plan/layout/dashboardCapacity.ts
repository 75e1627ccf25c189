import type { PlanContext } from "../PlanContext";
import type { BlockSpecification } from "../PlanSpecification";
import { cells } from "./cells";
import { dashboardDataRow } from "./dashboardDataRow";

/** Rows of the numbers behind the chart of capacity: the highest utilisation of any resource by period, and the whole capacity. */
export const capacityRows = { peak: dashboardDataRow + 5, full: dashboardDataRow + 6 } as const;

/** The tightest resource of each period: the sum of all would hide it. */
export function dashboardCapacity(context: PlanContext): BlockSpecification[] {
  const periods = Array.from({ length: context.timeline.periods }, (_, index) => index + 1);
  return [
    cells(capacityRows.peak, 6, [["Utilisation of the tightest resource"], ["Its capacity"]], "label"),
    cells(
      capacityRows.peak,
      9,
      [periods.map((period) => `=MAX(INDEX(Load_Share,0,${period}))`)],
      "calculation",
      "percent",
    ),
    {
      ...{ kind: "grid", name: null, row: capacityRows.full, column: 9, rows: 1, columns: periods.length },
      ...{ formula: "=SEQUENCE(1,Plan_Periods,1,0)", numberFormat: "percent", style: "calculation", grows: false },
    },
  ];
}
