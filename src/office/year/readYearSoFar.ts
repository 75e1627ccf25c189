import { bridgeEffects, forecastSteps } from "../../plan/layout/trackingBlocks";
import { runInExcel } from "../runInExcel";
import { planAtHand } from "../read/planAtHand";
import { statementGrids, statementOfYear } from "./statementOfYear";
import type { YearSoFar } from "./YearSoFar";

const grids = [
  ...["Plan_Currency", "Plan_Cal", "Closed_Periods", "Next_Sales", "Track_Revenue_Plan", "Track_Revenue_Actual"],
  ...["Track_Revenue", "Bridge_Effects", "Value_Added"],
];

/** Reads how far the year of the plan has come. */
export function readYearSoFar(): Promise<YearSoFar> {
  return runInExcel(async (context) => {
    const { plan } = await planAtHand(context, grids, [], statementGrids);
    const closed = plan.figure("Closed_Periods");
    const sum = (name: string, until = Infinity): number =>
      (plan.grid(name)[0] ?? []).slice(0, until).reduce<number>((total, value) => {
        if (typeof value !== "number") throw plan.unusable(name);
        return total + value;
      }, 0);
    return {
      currency: plan.text("Plan_Currency"),
      periods: plan.grid("Plan_Cal").map((row) => String(row[0])),
      closed,
      nextSales: plan.figure("Next_Sales"),
      revenue: {
        planToDate: sum("Track_Revenue_Plan", closed),
        actualToDate: sum("Track_Revenue_Actual", closed),
        plan: sum("Track_Revenue_Plan"),
        estimate: sum("Track_Revenue"),
      },
      statement: statementOfYear(plan),
      bridge: bridgeEffects.map((effect, row) => ({ effect, amount: Number(plan.grid("Bridge_Effects")[row]?.[0]) })),
      steps:
        closed === 0
          ? []
          : forecastSteps.flatMap((step, row) => {
              const [error, takenOff] = plan.grid("Value_Added")[row] ?? [];
              return typeof error === "number"
                ? [{ step, error, takenOff: typeof takenOff === "number" ? takenOff : null }]
                : [];
            }),
    };
  });
}
