import type { PlanContext } from "../PlanContext";
import { closedPeriods } from "./closedPeriods";
import { overrideColumns } from "./overrideColumns";
import type { PeriodSection } from "./periodSection";

const period = "SEQUENCE(1,Plan_Periods)";
const { isClosed, toDate, last } = closedPeriods;
const is = (kind: string) => `(Money_Kind="${kind}")`;
const standardCost = (units: string) => `MMULT(TRANSPOSE(Unit_Cost),${units})`;
const ratio = (top: string, bottom: string) => `IF(${bottom}<>0,${top}/IF(${bottom}<>0,${bottom},1),1)`;
/** Units of a period as a share of what was planned for it: kept plan where it is closed, plan as it stands where it is open. */
const volume = `IF(${isClosed},${ratio("Actual_Total", "Kept_Total")},${ratio("Estimate_Total", "Demand_Total")})`;
const accountOf = "(Money_Lines=TRANSPOSE(CostLines[Account]))*1";
const atVolume = `AOP.COSTLINE(Line_Driver*(1+ISNUMBER(XMATCH(CostLines[Driver],Volume_Drivers))*(${volume}-1)),CostLines[Rate],CostLines[Behaviour],CostLines[Step size],CostLines[Fixed part],CostLines[Escalation],Periods_Year)`;
const planPriceSales = `MMULT(SEQUENCE(1,ROWS(Kept_Final),1,0),IF(Kept_Final>0,Actual_Units*Kept_Revenue/IF(Kept_Final>0,Kept_Final,1),Actual_Revenue))`;
const runRate = `IF(Estimate_Method="run rate",${ratio(toDate("Actual_Money"), toDate("Flex_Money"))},1)`;
/** What the last closed balances were off the plan stays until the end. */
const carried = `(Closed_Periods>0)*(${last("Actual_Money")}-${last("Live_Money")})`;
/** What is booked, and where nothing is, the second. */
const bookedOr = (other: string) => `IF(ISNUMBER(Ledger_Money),Ledger_Money,${other})`;

type Section = Pick<PeriodSection, "title" | "name" | "formula"> & Partial<PeriodSection>;

/** The sections of P&L v actual from left to right, every one the whole statement, a line a row. */
export function moneySections(context: PlanContext): readonly Section[] {
  const names = overrideColumns(context.timeline.periods);
  const span = `PlanVersions[[${names[0]}]:[${names[names.length - 1]}]]`;
  const money = (title: string, name: string, formula: string, rest: Partial<Section> = {}): Section => ({
    title,
    name,
    formula: `=${formula}`,
    numberFormat: "money",
    ...rest,
  });
  return [
    money(
      "Plan as kept",
      "Kept_Money",
      `IF(COUNTIFS(PlanVersions[Kind],"Statement",PlanVersions[Closed],0)=0,Live_Money,IFERROR(INDEX(${span},XMATCH("0|"&Money_Lines&"|Statement",PlanVersions[Closed]&"|"&PlanVersions[SKU]&"|"&PlanVersions[Kind]),${period})*1,0))`,
    ),
    money(
      "Actual",
      "Actual_Money",
      `MMULT(Money_Roll,${is("revenue")}*Actual_Revenue_Total+${is("cost of sales")}*${bookedOr(standardCost("Actual_Units"))}+${is("cost")}*${bookedOr("Flex_Money")}+${is("balance")}*${bookedOr("Kept_Money")})*${isClosed}`,
    ),
    money(
      "Latest estimate",
      "Estimate_Money",
      `IF(${isClosed}*(Money_Kind<>"")>0,Actual_Money,MMULT(Money_Roll,${is("revenue")}*Estimate_Revenue_Total+${is("cost of sales")}*${standardCost("Estimate_Units")}+${is("cost")}*Live_Money*Flex_Share*${runRate}+${is("balance")}*(Live_Money+${carried})))`,
      { style: "output" },
    ),
    money(
      "Plan at the actual volume",
      "Flex_Money",
      `MMULT(Money_Roll,${is("revenue")}*IF(${isClosed},${planPriceSales},Kept_Money)+${is("cost of sales")}*IF(${isClosed},${standardCost("Actual_Units")},Kept_Money)+${is("cost")}*Kept_Money*IF(${isClosed}*(Money_Kind<>"")>0,Flex_Share,1)+${is("balance")}*Kept_Money)`,
    ),
    money(
      "Booked in the ledger",
      "Ledger_Money",
      // An empty ledger still has keys; what is not booked is blank, what is booked as 0 is 0.
      'AOP.SERIES(IF(ISNUMBER(Ledger[Date])*ISNUMBER(Ledger[Amount])>0,Ledger[Date],""),IF(ISNUMBER(Ledger[Amount]),Ledger[Amount],""),IF(Ledger[Account]="","-",Ledger[Account]),Plan_Cal,Money_Lines,"sum","blank")',
    ),
    money("Plan as it stands", "Live_Money", `INDEX(PL_Block,XMATCH(Money_Source,PL_Names),${period})`),
    money(
      "Costs at that volume, share of plan",
      "Flex_Share",
      `IF(${is("cost")}*(${period}>0)>0,${ratio(`MMULT(${accountOf},${atVolume})`, `MMULT(${accountOf},Cost_Plan)`)},1)`,
      { numberFormat: "percent" },
    ),
  ];
}
