import type { SheetArea } from "../../host/model/SheetArea";
import type { CellValue, ChartSnapshot } from "../../host/model/WorkbookSnapshot";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import type { ChartContent, ChartSeriesContent } from "./ChartContent";
import { chartShape } from "./chartShape";

/** Reads what a chart shows from the cells its series point at, now. A reference that leads nowhere any more gives an empty series. */
export function readChart(chart: ChartSnapshot, workbook: WorkbookModel, sheetId: string): ChartContent {
  const area = (reference: string | undefined): SheetArea | undefined =>
    reference ? workbook.resolve(reference, sheetId) : undefined;
  const longest = Math.max(0, ...chart.series.map((one) => cellCount(area(one.values))));
  const named = chart.series.find((one) => one.categories !== undefined)?.categories;
  const labels = read(workbook, area(named), "texts").map(String);
  const series = chart.series.map((one): ChartSeriesContent => {
    const positions = read(workbook, area(one.categories), "values").map(numberOrGap);
    return {
      name: seriesName(one.name, workbook, sheetId),
      values: read(workbook, area(one.values), "values").map(numberOrGap),
      ...(chartShape(one.type ?? chart.type).mark === "scatter" ? { positions } : {}),
      ...(one.type === undefined ? {} : { type: one.type }),
      ...(one.color === undefined ? {} : { color: one.color }),
      ...(one.dashed === undefined ? {} : { dashed: one.dashed }),
      ...(one.hidden === undefined ? {} : { hidden: one.hidden }),
    };
  });
  const format = chart.valueAxis?.numberFormat ?? sourceFormat(workbook, area(chart.series[0]?.values));
  return {
    name: chart.name,
    type: chart.type,
    legend: chart.legend ?? (series.length > 1 || chartShape(chart.type).mark === "pie" ? "bottom" : "none"),
    ...(chart.title === undefined ? {} : { title: chart.title }),
    categories: Array.from({ length: longest }, (_, index) => labels[index] ?? String(index + 1)),
    series,
    valueAxis: { ...chart.valueAxis, ...(format === undefined ? {} : { numberFormat: format }) },
    ...(chart.categoryAxis === undefined ? {} : { categoryAxis: chart.categoryAxis }),
  };
}

function read(workbook: WorkbookModel, area: SheetArea | undefined, what: "values" | "texts"): (CellValue | string)[] {
  return area ? (workbook.sheets.byId(area.sheetId)?.cells[what](area).flat() ?? []) : [];
}

function cellCount(area: SheetArea | undefined): number {
  return area ? area.rows * area.columns : 0;
}

function numberOrGap(value: CellValue | string): number | null {
  return typeof value === "number" ? value : null;
}

/** A series' name may be a reference to a cell: "=Demand!$A$4". */
function seriesName(name: string, workbook: WorkbookModel, sheetId: string): string {
  const area = name.startsWith("=") ? workbook.resolve(name, sheetId) : undefined;
  return area ? read(workbook, { ...area, rows: 1, columns: 1 }, "texts").join("") : name;
}

/** The number format of the first value: the axis shows numbers as its cells do, "linked to source". */
function sourceFormat(workbook: WorkbookModel, area: SheetArea | undefined): string | undefined {
  if (!area) return undefined;
  return workbook.sheets.byId(area.sheetId)?.cells.numberFormats({ ...area, rows: 1, columns: 1 })[0]?.[0];
}
