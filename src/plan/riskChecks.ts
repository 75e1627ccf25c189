import type { PlanCheck } from "./PlanCheck";

/** What must hold of the simulated year: its levels in order, and the plan that it starts from that of the P&L. */
export const riskChecks: readonly PlanCheck[] = [
  {
    sheet: "riskBand",
    what: "P10 <= P50 <= P90 for every figure of the risk band (out of order = 0)",
    expected: "=0",
    actual:
      "=SUM((INDEX(Risk_Band,SEQUENCE(ROWS(Risk_Band)-1,1,2),4)>INDEX(Risk_Band,SEQUENCE(ROWS(Risk_Band)-1,1,2),5))+(INDEX(Risk_Band,SEQUENCE(ROWS(Risk_Band)-1,1,2),5)>INDEX(Risk_Band,SEQUENCE(ROWS(Risk_Band)-1,1,2),6)))",
  },
  {
    sheet: "riskBand",
    what: "Plan of the risk band + revenue that is still owed at the end of the year = P&L revenue",
    expected: "=SUM(PL_Revenue)",
    actual:
      "=INDEX(Risk_Band,3,2)+SUM(INDEX(Shortage_Units,0,Plan_Periods)*IF(INDEX(Demand_Units,0,Plan_Periods)>0,INDEX(Demand_Revenue,0,Plan_Periods)/IF(INDEX(Demand_Units,0,Plan_Periods)>0,INDEX(Demand_Units,0,Plan_Periods),1),ItemMaster[Price]))",
  },
];
