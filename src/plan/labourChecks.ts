import type { PlanCheck } from "./PlanCheck";

/** What overtime and the people of each resource must add up to. */
export const labourChecks: readonly PlanCheck[] = [
  {
    sheet: "capacity",
    what: "Overtime + hours missing = hours short of the ranked resources",
    expected: "=SUM(INDEX(Load_Rank,0,6))",
    actual: "=SUM(Overtime_Hours)+SUM(Missing_Hours)",
  },
  {
    sheet: "labour",
    what: "Heads x productive hours cover the hours outside overtime, every resource and period (periods short = 0)",
    expected: "=0",
    actual: "=SUM(IF(Labour_Hours-Labour_Overtime>Heads_Payroll*Head_Hours+Tolerance,1,0))",
  },
  {
    sheet: "labour",
    what: "Heads before + hires - leavers = heads on the payroll, every resource and period (largest difference = 0)",
    expected: "=0",
    actual: "=MAX(ABS(Heads_Before+Head_Hires-Head_Leavers-Heads_Payroll))",
  },
];
