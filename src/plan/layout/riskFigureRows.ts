import type { NumberFormatName } from "../PlanSpecification";

/** The figures of the risk band in the order in which the sheet shows them, with their row in the answer of AOP.RISKBAND; those in money stand together, for the chart. */
export const riskFigureRows = [
  { label: "Units", answerRow: 2, numberFormat: "units" },
  { label: "Service (demand served in its period)", answerRow: 7, numberFormat: "percent" },
  { label: "Revenue", answerRow: 3, numberFormat: "money" },
  { label: "Cost", answerRow: 4, numberFormat: "money" },
  { label: "Contribution", answerRow: 5, numberFormat: "money" },
  { label: "Stock at the period ends", answerRow: 6, numberFormat: "money" },
  { label: "Cash", answerRow: 8, numberFormat: "money" },
] as const satisfies readonly { label: string; answerRow: number; numberFormat: NumberFormatName }[];
