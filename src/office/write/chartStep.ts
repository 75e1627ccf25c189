import { message } from "../../messages/message";
import { numberFormatPattern } from "../../plan/numberFormats";
import type { ChartSpecification, SheetSpecification } from "../../plan/PlanSpecification";
import { cellAddress, rangeAt } from "../address";
import type { BuildStep } from "./BuildStep";

/** The batch that draws a sheet's charts: native, over the plan's own cells. */
export function chartStep(sheet: SheetSpecification, currency: string): BuildStep {
  return {
    label: message("office.step.charts", { sheet: sheet.name }),
    write: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      for (const chart of sheet.charts) drawChart(context, worksheet, chart, currency);
    },
  };
}

function drawChart(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  specification: ChartSpecification,
  currency: string,
): void {
  const [first] = specification.series;
  if (first === undefined) return;
  const chart = worksheet.charts.add(
    chartTypes[specification.type],
    rangeAt(context, first.values, worksheet),
    seriesBy(first.values),
  );
  chart.name = specification.name;
  chart.setPosition(
    cellAddress(specification.from.row, specification.from.column),
    cellAddress(specification.to.row, specification.to.column),
  );
  chart.title.text = specification.title;
  specification.series.forEach((wanted, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(wanted.name);
    if (index === 0) series.name = wanted.name;
    else series.setValues(rangeAt(context, wanted.values, worksheet));
    series.setXAxisValues(rangeAt(context, wanted.categories, worksheet));
    if (specification.type === "columnAndLine" && wanted.line) series.chartType = "Line";
    if (wanted.hidden) {
      series.format.fill.clear();
      return;
    }
    const color = wanted.color ?? palette[index % palette.length] ?? "#0B5F57";
    const isLine = specification.type === "line" || (specification.type === "columnAndLine" && wanted.line === true);
    if (isLine) {
      series.format.line.color = color;
      if (wanted.dashed) series.format.line.lineStyle = "Dash";
    } else if (specification.type !== "doughnut") series.format.fill.setSolidColor(color);
  });
  chart.legend.position = "Bottom";
  chart.legend.visible = specification.series.length > 1 || specification.type === "doughnut";
  if (specification.type === "doughnut") return;
  chart.axes.valueAxis.numberFormat = numberFormatPattern(specification.numberFormat, currency);
  if (specification.minimum !== undefined) chart.axes.valueAxis.minimum = specification.minimum;
  if (specification.valueTitle !== undefined) chart.axes.valueAxis.title.text = specification.valueTitle;
}

/** A range of one row is one series by rows; anything else goes by columns. */
function seriesBy(address: string): "Rows" | "Columns" {
  const rows = [...address.matchAll(/\$?[A-Z]+\$?(\d+)/g)].map(([, row]) => row);
  return rows.length === 2 && rows[0] === rows[1] ? "Rows" : "Columns";
}

const chartTypes = {
  line: "Line",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  stackedBar: "BarStacked",
  area: "Area",
  doughnut: "Doughnut",
  columnAndLine: "ColumnClustered",
} as const;

/** Told apart by people who do not see red and green alike (after Okabe and Ito, 2008), headed by the product's green. */
const palette = ["#0B5F57", "#E69F00", "#56B4E9", "#CC79A7", "#D55E00", "#0072B2", "#7A7A7A"];
