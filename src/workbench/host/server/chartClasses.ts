import type { SheetModel } from "../model/SheetModel";
import type { ServedObject, ServerClass, ServerProperty } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { chartSeriesFromData, type SeriesBy } from "./chartSeriesFromData";
import { cellCorner, changeChart, chartOf, pointsPerPixel } from "./chartState";
import { rangeOf, type ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";
import { served, type ChartTarget } from "./Targets";

/** Pixels of a new chart, as Excel makes it. */
const newPosition = { left: 96, top: 60, width: 480, height: 288 };

export const chartCollectionClass = (server: ExcelServer): ServerClass<SheetModel> => {
  const item = (sheet: SheetModel, id: string) => served("Chart", { sheet, id });
  const find = (sheet: SheetModel, key: string): ServedObject | null => {
    const chart = sheet.charts.byId(key) ?? sheet.charts.byName(key);
    return chart ? item(sheet, chart.id) : null;
  };
  const get = (sheet: SheetModel, key: string): ServedObject => {
    const chart = find(sheet, key);
    if (!chart) throw new HostError("ItemNotFound", "ChartCollection.getItem");
    return chart;
  };
  return {
    name: "ChartCollection",
    properties: { Count: { get: ({ charts }) => charts.all().length } },
    items: (sheet) => sheet.charts.all().map(({ id }) => item(sheet, id)),
    indexer: get,
    methods: {
      Add: (sheet, type: string, source: unknown, seriesBy: SeriesBy | null) => {
        server.requireUnprotected(sheet);
        const series = chartSeriesFromData(sourceOf(source), seriesBy ?? "Auto");
        const chart = sheet.charts.add({ type, position: newPosition, series, legend: "bottom" });
        return item(sheet, chart.id);
      },
      GetCount: ({ charts }) => charts.all().length,
      GetItem: get,
      GetItemAt: (sheet, index: number) => {
        const chart = sheet.charts.all()[index];
        if (!chart) throw new HostError("InvalidArgument", "ChartCollection.getItemAt");
        return item(sheet, chart.id);
      },
      GetItemOrNullObject: find,
    },
  };
};

function sourceOf(source: unknown): RangeHandle {
  const data = rangeOf(source);
  if (!data) throw new HostError("InvalidArgument", "ChartCollection.add");
  return data;
}

const measure = (side: "left" | "top" | "width" | "height"): ServerProperty<ChartTarget> => ({
  get: (target: ChartTarget) => chartOf(target).position[side] * pointsPerPixel,
  set: (target: ChartTarget, points: number) =>
    changeChart(target, { position: { ...chartOf(target).position, [side]: points / pointsPerPixel } }),
});

export const chartClass = (server: ExcelServer): ServerClass<ChartTarget> => {
  const remembered = (name: string, initial: unknown) =>
    server.remembered.property(({ id }: ChartTarget) => id, name, initial);
  const corner = (sheet: SheetModel, cell: unknown) => {
    const { row, column, rows, columns } = server.areaOf(cell, sheet.id);
    return { first: cellCorner(sheet, row, column), last: cellCorner(sheet, row + rows, column + columns) };
  };
  return {
    name: "Chart",
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      Name: {
        get: (target) => chartOf(target).name,
        set: (target, name: string) => changeChart(target, { name }),
      },
      ChartType: {
        get: (target) => chartOf(target).type,
        set: (target, type: string) => changeChart(target, { type }),
      },
      Left: measure("left"),
      Top: measure("top"),
      Width: measure("width"),
      Height: measure("height"),
      Style: remembered("Style", 2),
      DisplayBlanksAs: remembered("DisplayBlanksAs", "NotPlotted"),
      PlotVisibleOnly: remembered("PlotVisibleOnly", true),
      ShowAllFieldButtons: remembered("ShowAllFieldButtons", false),
    },
    navigations: {
      Title: (target) => served("ChartTitle", { ...target, part: "title" }),
      Legend: (target) => served("ChartLegend", { ...target, part: "legend" }),
      Axes: (target) => served("ChartAxes", target),
      Series: (target) => served("ChartSeriesCollection", target),
      DataLabels: (target) => served("ChartDataLabels", { ...target, part: "dataLabels" }),
      Format: (target) => served("ChartAreaFormat", { ...target, part: "area" }),
      PlotArea: (target) => served("ChartPlotArea", { ...target, part: "plotArea" }),
      Worksheet: ({ sheet }) => served("Worksheet", sheet),
    },
    methods: {
      Activate: ({ sheet }) => sheet.activate(),
      Delete: ({ sheet, id }) => sheet.charts.remove(id),
      SetData: (target, source: unknown, seriesBy: SeriesBy | null) =>
        changeChart(target, { series: chartSeriesFromData(sourceOf(source), seriesBy ?? "Auto") }),
      SetPosition: (target, start: unknown, end: unknown) => {
        const { left, top } = corner(target.sheet, start).first;
        const { width, height } = chartOf(target).position;
        const last = end === null || end === undefined ? undefined : corner(target.sheet, end).last;
        changeChart(target, {
          position: {
            left,
            top,
            width: last ? last.left - left : width,
            height: last ? last.top - top : height,
          },
        });
      },
    },
  };
};
