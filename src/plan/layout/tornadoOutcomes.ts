import type { PlanContext } from "../PlanContext";

/** A driver of the contribution: its name, and how far one standard deviation of it moves the contribution. A driver that adds lowers it at its low value. */
export interface TornadoDriver {
  readonly driver: string;
  readonly effect: string;
  readonly sign: 1 | -1;
}

const deviation = (name: string) => `SUMIFS(RiskDrivers[Value],RiskDrivers[Uncertainty],"${name}")`;
const itemMargin =
  "(MMULT(Demand_Revenue,SEQUENCE(Plan_Periods,1,1,0))-Unit_Cost*MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0)))";

/** First-order effects on the contribution, through the rows of the P&L: what the plan's own relations make of one driver, all others as planned. */
export function tornadoOutcomes(context: PlanContext): readonly TornadoDriver[] {
  const accounts = [...new Set(context.costLines.map((line) => line.account))];
  return [
    { driver: "Market demand", effect: `${deviation("market")}*SUM(PL_Margin)`, sign: 1 },
    { driver: "Demand of single items", effect: `${deviation("item")}*SQRT(SUM(${itemMargin}^2))`, sign: 1 },
    { driver: "Price", effect: `${deviation("price")}*SUM(PL_Revenue)`, sign: 1 },
    { driver: "Unit cost", effect: `${deviation("cost")}*SUM(PL_Cogs)`, sign: -1 },
    { driver: "Exchange rate", effect: `${deviation("rate")}*${deviation("imported")}*SUM(PL_Cogs)`, sign: -1 },
    ...accounts.map((account, index): TornadoDriver => {
      return { driver: account, effect: `${deviation("fixed")}*SUM(PL_Account_${index + 1})`, sign: -1 };
    }),
  ];
}
