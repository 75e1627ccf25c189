import { followsWorkingDays } from "./followsWorkingDays";
import type { PlanContext } from "./PlanContext";
import type { NumberFormatName } from "./PlanSpecification";
import { scenarioNames } from "./scenarioNames";

/** A row of the Setup table on Assumptions. */
export interface PlanSetting {
  readonly setting: string;
  readonly value: string | number;
  readonly meaning: string;
  /** Defined name of its value in force. */
  readonly name: string;
  readonly numberFormat: NumberFormatName;
  /** The words of a setting that is a choice. */
  readonly words?: readonly string[];
  /** The planner may use words of their own too. */
  readonly hasOtherWords?: true;
}

/** The settings of the plan with the values that it is made with; the planner changes them on Assumptions. */
export function planSettings({ data, choices, timeline }: PlanContext): readonly PlanSetting[] {
  return [
    {
      setting: "Scenario",
      value: "Base",
      meaning: "Base, Upside, Downside, or a scenario that you named on Scenarios: the assumptions in force",
      name: "Scenario_Name",
      numberFormat: "text",
      words: scenarioNames,
      hasOtherWords: true,
    },
    {
      setting: "Plan name",
      value: choices.planName,
      meaning: "Shown on the sheets when the plan is made",
      name: "Plan_Name",
      numberFormat: "text",
    },
    {
      setting: "Currency",
      value: choices.currency,
      meaning: "All money of the plan; nothing is converted",
      name: "Plan_Currency",
      numberFormat: "text",
    },
    {
      setting: "Calendar starts",
      value: timeline.calendarStart,
      meaning: "First day of the first fiscal year on the calendar",
      name: "Cal_Start",
      numberFormat: "date",
    },
    {
      setting: "Calendar years",
      value: timeline.calendarYears,
      meaning: "Fiscal years on the calendar, history included",
      name: "Cal_Years",
      numberFormat: "integer",
    },
    {
      setting: "Calendar pattern",
      value: choices.pattern,
      meaning: "month, 445, 454, 544, 13x4 or week",
      name: "Cal_Pattern",
      numberFormat: "text",
    },
    {
      setting: "Periods a year",
      value: timeline.periodsPerYear,
      meaning: "Periods of a fiscal year in this pattern",
      name: "Periods_Year",
      numberFormat: "integer",
    },
    {
      setting: "History ends",
      value: timeline.historyEnd,
      meaning: "Last day of the last complete period of the sales history",
      name: "Hist_End",
      numberFormat: "date",
    },
    {
      setting: "Plan starts",
      value: choices.fiscalYearStart,
      meaning: "First day of the planned year: a period of the calendar starts here",
      name: "Plan_Start",
      numberFormat: "date",
    },
    {
      setting: "Periods planned",
      value: timeline.periods,
      meaning: "Columns of every plan sheet",
      name: "Plan_Periods",
      numberFormat: "integer",
    },
    {
      setting: "Repair odd values",
      value: "no",
      meaning: "yes: odd values of the history that you left alone are replaced by the usual demand (Clean history)",
      name: "Auto_Repair",
      numberFormat: "text",
      words: ["no", "yes"],
    },
    {
      setting: "Sales follow working days",
      value: followsWorkingDays({ data, choices, timeline }) ? "yes" : "no",
      meaning:
        "yes: demand is forecast by the working day, so a period with more of them gets more; no: by the period, whatever its length",
      name: "Sales_By_Day",
      numberFormat: "text",
      words: ["no", "yes"],
    },
    {
      setting: "Period explained",
      value: 1,
      meaning: "Period of the plan whose forecast Baseline explains in words, 1 = the first",
      name: "Why_Period",
      numberFormat: "integer",
    },
    {
      setting: "Service means",
      value: "cycle",
      meaning: "cycle: share of order cycles without a stock-out; fill: share of demand served from stock",
      name: "Service_Kind",
      numberFormat: "text",
      words: ["cycle", "fill"],
    },
    {
      setting: "Periods closed",
      value: 0,
      meaning:
        "Periods of the plan whose sales are all on Sales history; Close a period raises it and keeps the plan as it stood",
      name: "Closed_Periods",
      numberFormat: "integer",
    },
    {
      setting: "Open periods by",
      value: "plan",
      meaning:
        "Latest estimate of the open periods: the plan as it stands, the plan x the run rate so far, or a new forecast",
      name: "Estimate_Method",
      numberFormat: "text",
      words: ["plan", "run rate", "forecast"],
    },
    {
      setting: "Launch curve",
      value: "logistic",
      meaning: "How a new item without a like item climbs: logistic, gompertz, linear or bass",
      name: "Launch_Curve",
      numberFormat: "text",
      words: ["logistic", "gompertz", "linear", "bass"],
    },
    {
      setting: "Run-out curve",
      value: "cliff",
      meaning: "How an item ends: cliff (at once after its last day), linear, exponential or scurve",
      name: "End_Curve",
      numberFormat: "text",
      words: ["cliff", "linear", "exponential", "scurve"],
    },
  ];
}
