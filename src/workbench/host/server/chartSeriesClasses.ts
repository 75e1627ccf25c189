import type { ChartSeriesSnapshot } from "../model/WorkbookSnapshot";
import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { formatReference } from "./address";
import { changeChart, changeSeries, chartOf, seriesOf } from "./chartState";
import { rangeOf, type ExcelServer } from "./ExcelServer";
import { served, type ChartSeriesTarget, type ChartTarget } from "./Targets";
import { wireValue } from "./wireValues";

const item = (target: ChartTarget, index: number) =>
  served("ChartSeries", { sheet: target.sheet, id: target.id, part: `series/${index}`, index });

const collection: ServerClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: (target) => chartOf(target).series.length } },
  items: (target) => chartOf(target).series.map((_, index) => item(target, index)),
  methods: {
    Add: (target, name: string | null, index: number | null) => {
      const series = [...chartOf(target).series];
      const at = index ?? series.length;
      const added: ChartSeriesSnapshot = { name: name ?? `Series${series.length + 1}`, values: "={1}" };
      series.splice(at, 0, added);
      changeChart(target, { series });
      return item(target, at);
    },
    GetCount: (target) => chartOf(target).series.length,
    GetItemAt: (target, index: number) => {
      if (!chartOf(target).series[index]) throw new HostError("InvalidArgument", "ChartSeriesCollection.getItemAt");
      return item(target, index);
    },
  },
};

const referenceOf = (source: unknown): string => {
  const range = rangeOf(source);
  if (!range) throw new HostError("InvalidArgument", "ChartSeries.setValues");
  return formatReference(range.sheet.name, range.area);
};

const series = (server: ExcelServer): ServerClass<ChartSeriesTarget> => {
  const remembered = (name: string, initial: unknown) =>
    server.remembered.property(({ id, part }: ChartSeriesTarget) => `${id}/${part}`, name, initial);
  return {
    name: "ChartSeries",
    properties: {
      Name: {
        get: (target) => seriesOf(target).name,
        set: (target, name: string) => changeSeries(target, { name }),
      },
      ChartType: {
        get: (target) => seriesOf(target).type ?? chartOf(target).type,
        set: (target, type: string) => changeSeries(target, { type }),
      },
      AxisGroup: remembered("AxisGroup", "Primary"),
      MarkerStyle: remembered("MarkerStyle", "Automatic"),
      MarkerSize: remembered("MarkerSize", 5),
      MarkerBackgroundColor: remembered("MarkerBackgroundColor", ""),
      MarkerForegroundColor: remembered("MarkerForegroundColor", ""),
      Smooth: remembered("Smooth", false),
      GapWidth: remembered("GapWidth", 150),
      Overlap: remembered("Overlap", 0),
      HasDataLabels: remembered("HasDataLabels", false),
      DoughnutHoleSize: remembered("DoughnutHoleSize", 50),
      PlotOrder: { get: ({ index }) => index },
    },
    navigations: {
      Format: (target) => served("ChartSeriesFormat", target),
      DataLabels: (target) => served("ChartDataLabels", { ...target, part: `${target.part}/dataLabels` }),
    },
    methods: {
      SetValues: (target, source: unknown) => changeSeries(target, { values: referenceOf(source) }),
      SetXAxisValues: (target, source: unknown) => changeSeries(target, { categories: referenceOf(source) }),
      GetDimensionValues: (target, dimension: string) => {
        const { values, categories } = seriesOf(target);
        const isCategories = dimension === "Categories" || dimension === "XValues";
        const area = server.areaOf(isCategories ? categories : values, target.sheet.id);
        return server.model.sheets.get(area.sheetId).cells.values(area).flat().map(wireValue);
      },
      Delete: (target) =>
        changeChart(target, { series: chartOf(target).series.filter((_, index) => index !== target.index) }),
    },
  };
};

/** The series of a chart. */
export const chartSeriesClasses = (server: ExcelServer): readonly AnyServerClass[] => [collection, series(server)];
