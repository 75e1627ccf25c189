/** What asks for a look at an item on the Demand plan, in the planner's words. */
export const itemLook = {
  expired: "Override expired",
  refused: "Your model is not taken",
  changed: "Changed since checked",
  unsold: "Unsold for a year, yet planned",
  stopped: "No longer sells, yet planned",
  far: "Far from last year",
  lastYear: "Last year erred less",
} as const;

const { expired, refused, changed, unsold, stopped, far, lastYear } = itemLook;
const ofYear = "SEQUENCE(Plan_Periods,1,1,0)";
const unitsOfYear = `MMULT(Demand_Units,${ofYear})`;
const unitsChecked = "SUMIFS(ItemDecision[Units checked],ItemDecision[SKU],ItemMaster[SKU])";
/** Periods of the last year of the history; all of a shorter one. */
const lastPeriods = "MIN(Periods_Year,Hist_Periods)";
/** What the forecast reads: a successor has its predecessor's sales. */
const soldInYear = `MMULT(ABS(INDEX(Hist_Clean,SEQUENCE(ROWS(Hist_Clean)),SEQUENCE(1,${lastPeriods},Hist_Periods-${lastPeriods}+1))),SEQUENCE(${lastPeriods},1,1,0))`;

/**
 * The formula of the first thing that asks for a look at each item, "" where nothing does. `isNew` says which items are launched
 * in the plan: they have no sales to compare with. A checked item asks only for what the check could not know.
 */
export function itemLookFormula(isNew: string): string {
  const isUnsold = `(${soldInYear}=0)*(Hist_Periods>=Periods_Year)`;
  // Rounded: what the plan shows as nothing is nothing.
  const isPlanned = `(ROUND(${unitsOfYear},0)>0)*(ROUND(MMULT(Base_Units,${ofYear}),0)>0)*(1-${isNew})`;
  const errors = "ISNUMBER(INDEX(Fcst_Model,0,5))*ISNUMBER(INDEX(Fcst_Model,0,6))";
  const whenOpen = [
    [`${isUnsold}*${isPlanned}>0`, `"${unsold}"`],
    [`(Demand_Class="dying")*${isPlanned}>0`, `"${stopped}"`],
    ["ABS(Demand_On_LY)>Look_Growth", `"${far}"`],
    [errors, `IF(INDEX(Fcst_Model,0,5)>INDEX(Fcst_Model,0,6),"${lastYear}","")`],
  ] as const;
  const whenChecked = `IF(ABS(${unitsOfYear}-${unitsChecked})>Look_Change*${unitsOfYear},"${changed}","")`;
  return `=${first([
    [`COUNTIFS(OverrideList[SKU],ItemMaster[SKU],OverrideList[Expires],"<="&Hist_End)>0`, `"${expired}"`],
    ['Fcst_Refused<>""', `"${refused}"`],
    ["Item_Checked", whenChecked],
    ...whenOpen,
  ])}`;
}

/** The value of the first condition that holds, else "". */
function first(cases: readonly (readonly [condition: string, value: string])[]): string {
  return cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, '""');
}
