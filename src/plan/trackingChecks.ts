import type { PlanCheck } from "./PlanCheck";

const closedDays =
  'SalesHistory[Date],">="&Plan_Start,SalesHistory[Date],"<="&INDEX(Plan_Cal,IF(Closed_Periods>0,Closed_Periods,1),4)';

/** What the year so far must add up to. */
export const trackingChecks: readonly PlanCheck[] = [
  {
    sheet: "planActual",
    what: "Actual units of the closed periods = units on the sales list in those periods",
    expected: `=IF(Closed_Periods>0,SUMIFS(SalesHistory[Units],${closedDays}),0)`,
    actual: "=SUM(Actual_Units)",
  },
  {
    sheet: "tracking",
    what: "Latest estimate - plan = (actual - plan) of the closed + (estimate - plan) of the open periods",
    expected: "=SUM(Track_Gap)",
    actual:
      "=SUM((SEQUENCE(1,Plan_Periods)<=Closed_Periods)*(Track_Actual-Track_Plan))+SUM((SEQUENCE(1,Plan_Periods)>Closed_Periods)*(MMULT(SEQUENCE(1,ROWS(Open_Units),1,0),Open_Units)-Track_Plan))",
  },
  {
    sheet: "tracking",
    what: "Plan + price + volume + mix + new + discontinued = actual revenue of the closed periods",
    expected: "=Bridge_Plan+SUM(Bridge_Effects)",
    actual: "=Bridge_Actual",
  },
  {
    sheet: "signOff",
    what: "The plan is as it was approved (approved versions that changed since, the last one = 0)",
    expected: "=0",
    actual:
      '=IFERROR((INDEX(FILTER(Sign_State,SignOff[Status]="Approved"),COUNTIF(SignOff[Status],"Approved"))<>"Unchanged")*1,0)',
  },
];
