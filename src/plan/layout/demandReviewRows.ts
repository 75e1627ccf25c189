import { periodSpan } from "./periodSpan";
import { shownItem } from "./shownItem";
import type { StatementRow } from "./statementRow";

type Line = Omit<StatementRow, "row" | "periods">;

const units = (label: string, name: string, total: string, grid: string, note: string): Line => ({
  label,
  name,
  formula: shownItem.orFamily(total, grid),
  numberFormat: "units",
  year: "sum",
  note,
});
const target = (column: string): string =>
  `=SUMIFS(TargetList[${column}],TargetList[Period],"P"&RIGHT("0"&SEQUENCE(1,Plan_Periods),2))`;
/** The plan's periods of a line that begins with the first period after the history. */
const planned = (line: string) => `=INDEX(${line},1,SEQUENCE(1,Plan_Periods,Fcst_Skip+1))`;
/** Targets of the item or family that is shown; of the company where all are. */
const targetOfShown = (company: string, isRevenue: string, span: string): string =>
  `=IF(Shown_Row+Shown_Family=0,${company}*1,MMULT(TRANSPOSE((Part_Kind<>"")*(PartTargets[For]&""=Shown_Item&"")*((PartTargets[Measure]="Revenue")=${isRevenue})),IF(ISNUMBER(${span}),${span},0)))`;
const share = (label: string, top: string, bottom: string, note: string): Line => ({
  label,
  formula: `=IFERROR(${top}/${bottom},0)`,
  numberFormat: "percent",
  year: `=IFERROR(SUM(${top})/SUM(${bottom}),0)`,
  style: "note",
  note,
});
/** The same where there is a target; nothing where there is none. */
const shareOfTarget = (label: string, top: string, bottom: string, note: string): Line => ({
  ...share(label, top, bottom, note),
  formula: `=IF(${bottom}=0,"",${top}/IF(${bottom}=0,1,${bottom}))`,
  year: `=IF(SUM(${bottom})=0,"",SUM(${top})/IF(SUM(${bottom})=0,1,SUM(${bottom})))`,
});
const gap = (label: string, name: string, plan: string, aim: string, numberFormat: "units" | "money"): Line => ({
  label,
  name,
  formula: `=IF(${aim}=0,0,${plan}-${aim})`,
  numberFormat,
  year: "sum",
  style: "total",
  note: "Plan - target, in the periods that have one",
});

/** The rows of Demand review, in their order; null is an empty row. */
export function demandReviewRows(periods: number): readonly (Line | null)[] {
  const span = periodSpan("PartTargets", periods);
  return [
    units("Same period last year", "Shown_Last_Year", "LY_Total", "LY_Units", "Sales list; forecast where it has none"),
    units("Baseline", "Shown_Base", "Base_Total", "Base_Units", "Baseline"),
    units("New items", "Shown_New", "New_Total", "New_Units", "Launches and ends"),
    units("Items that end", "Shown_End", "End_Total", "End_Units", "Launches and ends"),
    units("Events", "Shown_Events", "Event_Total", "Event_Units", "Events"),
    units("Growth", "Shown_Growth", "Growth_Total", "Growth_Units", "Assumptions, DEM-01"),
    units("Towards the sales view", "Shown_View", "View_Total", "View_Units", "Demand views x DEM-04"),
    units("Towards the marketing view", "Shown_Market", "Market_Total", "Market_Units", "Demand views x DEM-07"),
    units("Overrides", "Shown_Overrides", "Override_Total", "Override_Units", "Overrides"),
    {
      ...units("Final demand", "Shown_Final", "Demand_Total", "Demand_Units", "Sum of baseline to overrides"),
      style: "total",
    },
    share("On last year", "(Shown_Final-Shown_Last_Year)", "Shown_Last_Year", "Final / last year - 1"),
    null,
    {
      label: "Low end of the baseline (P10)",
      name: "Shown_Low",
      formula: planned("Shown_Low_Line"),
      numberFormat: "units",
      year: "none",
      note: "At a band of 80 %",
    },
    {
      label: "High end of the baseline (P90)",
      name: "Shown_High",
      formula: planned("Shown_High_Line"),
      numberFormat: "units",
      year: "none",
      note: "At a band of 80 %",
    },
    {
      ...units("Revenue", "Shown_Revenue", "Revenue_Total", "Demand_Revenue", "Final demand x price"),
      numberFormat: "money",
      style: "total",
    },
    null,
    ...againstTarget("what is shown", "units", targetOfShown("Target_Units", "(1=0)", span), shown.units),
    ...againstTarget("what is shown", "revenue", targetOfShown("Target_Revenue", "(1=1)", span), shown.revenue),
    null,
    ...againstTarget("all items", "units", target("Units"), company.units),
    ...againstTarget("all items", "revenue", target("Revenue"), company.revenue),
  ];
}

/** Names of a target, of its gap and of what is planned, and what the notes say of them. */
interface TargetNames {
  readonly aim: string;
  readonly gap: string;
  readonly plan: string;
  readonly source: string;
  readonly share: string;
}

const shownNotes = { source: "Targets; Targets by part", share: "Plan / target - 1" };
const shown: Readonly<Record<"units" | "revenue", TargetNames>> = {
  units: { aim: "Shown_Target", gap: "Shown_Gap", plan: "Shown_Final", ...shownNotes },
  revenue: { aim: "Shown_Target_Revenue", gap: "Shown_Revenue_Gap", plan: "Shown_Revenue", ...shownNotes },
};
const companyNotes = { source: "Targets", share: "All items" };
const company: typeof shown = {
  units: { aim: "Target_Units", gap: "Target_Gap", plan: "Demand_Total", ...companyNotes },
  revenue: { aim: "Target_Revenue", gap: "Target_Revenue_Gap", plan: "Revenue_Total", ...companyNotes },
};

/** A target, the gap to it, and the gap in percent. */
function againstTarget(of: string, measure: "units" | "revenue", formula: string, names: TargetNames): Line[] {
  const numberFormat = measure === "units" ? "units" : "money";
  const { aim, plan, source } = names;
  return [
    { label: `Target of ${of}, ${measure}`, name: aim, formula, numberFormat, year: "sum", note: source },
    gap(`Gap to it, ${measure}`, names.gap, plan, aim, numberFormat),
    shareOfTarget("Gap, % of the target", names.gap, aim, names.share),
  ];
}
