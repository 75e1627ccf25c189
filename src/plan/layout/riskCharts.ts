import type { PlanContext } from "../PlanContext";
import type { ChartSpecification } from "../PlanSpecification";
import { rangeAddress } from "./rangeAddress";
import { riskLayout } from "./riskBandBlocks";
import { riskFigureRows } from "./riskFigureRows";
import { tornadoOutcomes } from "./tornadoOutcomes";

/** The band of the year's figures in money, and the tornado of what moves the contribution, over the cells of Risk band. */
export function riskCharts(context: PlanContext): readonly Omit<ChartSpecification, "from" | "to">[] {
  const { figure, first, outcomes } = riskLayout;
  const drivers = tornadoOutcomes(context).length;
  const sheet = context.sheetName("riskBand");
  const money = riskFigureRows.findIndex(({ numberFormat }) => numberFormat === "money");
  const rows = riskFigureRows.length - money;
  const table = outcomes + drivers + 3;
  const band = (offset: number) => rangeAddress(sheet, first + money, figure + offset, rows, 1);
  const tornado = (offset: number) => rangeAddress(sheet, table, figure + offset, drivers, 1);
  const shared = { numberFormat: "money" } as const;
  return [
    {
      name: "RiskBand",
      title: "The year: P10, plan and P90",
      type: "column",
      valueTitle: context.choices.currency,
      series: [
        { name: "P10", values: band(3), categories: band(0), color: "#56B4E9" },
        { name: "Plan", values: band(1), categories: band(0), color: "#0B5F57" },
        { name: "P90", values: band(5), categories: band(0), color: "#E69F00" },
      ],
      ...shared,
    },
    {
      name: "RiskTornado",
      // No title on the axis: it would lie on the numbers of a chart of bars.
      title: `Which drivers move the contribution, ${context.choices.currency}`,
      type: "stackedBar",
      series: [
        { name: "Below plan", values: tornado(4), categories: tornado(0), color: "#D55E00" },
        { name: "Above plan", values: tornado(5), categories: tornado(0), color: "#56B4E9" },
      ],
      ...shared,
    },
  ];
}
