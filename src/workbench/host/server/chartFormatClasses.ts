import type { AnyServerClass, ServerClass, ServerProperty } from "../protocol/ServerClass";
import { changeSeries, seriesOf } from "./chartState";
import type { ExcelServer } from "./ExcelServer";
import { hexColor } from "./formatClasses";
import { served, type ChartPartTarget, type ChartSeriesTarget, type Targets } from "./Targets";

type Remembered = (name: string, initial: unknown) => ServerProperty<ChartPartTarget>;

const isSeries = (target: ChartPartTarget): target is ChartSeriesTarget => "index" in target;

/** What a format holds: fill, line, border, font; the part of the chart stays the same. */
const format = (
  name: keyof Targets,
  ...holds: ("Fill" | "Line" | "Border" | "Font")[]
): ServerClass<ChartPartTarget> => {
  const classes = { Fill: "ChartFill", Line: "ChartLineFormat", Border: "ChartBorder", Font: "ChartFont" } as const;
  return {
    name,
    navigations: Object.fromEntries(
      holds.map((each) => [each, (part: ChartPartTarget) => served(classes[each], part)]),
    ),
  };
};

const fill = (color: ServerProperty<ChartPartTarget>): ServerClass<ChartPartTarget> => ({
  name: "ChartFill",
  methods: {
    Clear: (target) => {
      if (isSeries(target)) changeSeries(target, { hidden: true });
      else color.set?.(target, "");
    },
    SetSolidColor: (target, value: string) => {
      if (isSeries(target)) changeSeries(target, { color: hexColor(value), hidden: false });
      else color.set?.(target, hexColor(value));
    },
  },
});

const line = (remembered: Remembered): ServerClass<ChartPartTarget> => {
  const color = remembered("line.color", "");
  const style = remembered("line.style", "Automatic");
  return {
    name: "ChartLineFormat",
    properties: {
      Color: {
        get: (target) => (isSeries(target) ? (seriesOf(target).color ?? "") : color.get(target)),
        set: (target, value: string) => {
          if (isSeries(target)) changeSeries(target, { color: hexColor(value) });
          else color.set?.(target, hexColor(value));
        },
      },
      LineStyle: {
        get: (target) => (isSeries(target) && seriesOf(target).dashed ? "Dash" : style.get(target)),
        set: (target, value: string) => {
          style.set?.(target, value);
          if (isSeries(target)) changeSeries(target, { dashed: /Dash|Dot/.test(value) });
        },
      },
      Weight: remembered("line.weight", 2.25),
    },
    methods: { Clear: (target) => style.set?.(target, "None") },
  };
};

const border = (remembered: Remembered): ServerClass<ChartPartTarget> => {
  const style = remembered("border.style", "Automatic");
  return {
    name: "ChartBorder",
    properties: { Color: remembered("border.color", ""), LineStyle: style, Weight: remembered("border.weight", 0.75) },
    methods: { Clear: (target) => style.set?.(target, "None") },
  };
};

const font = (remembered: Remembered): ServerClass<ChartPartTarget> => ({
  name: "ChartFont",
  properties: {
    Bold: remembered("font.bold", false),
    Italic: remembered("font.italic", false),
    Color: remembered("font.color", "#595959"),
    Name: remembered("font.name", "Calibri"),
    Size: remembered("font.size", 10),
    Underline: remembered("font.underline", "None"),
  },
});

const dataLabels = (remembered: Remembered): ServerClass<ChartPartTarget> => ({
  name: "ChartDataLabels",
  properties: {
    ShowValue: remembered("ShowValue", true),
    ShowSeriesName: remembered("ShowSeriesName", false),
    ShowCategoryName: remembered("ShowCategoryName", false),
    ShowPercentage: remembered("ShowPercentage", false),
    Position: remembered("Position", "BestFit"),
    NumberFormat: remembered("NumberFormat", "General"),
  },
  navigations: { Format: (target) => served("ChartDataLabelFormat", target) },
});

const plotArea: ServerClass<ChartPartTarget> = {
  name: "ChartPlotArea",
  navigations: { Format: (target) => served("ChartPlotAreaFormat", target) },
};

/** Fills, lines and fonts of a chart's parts. Of these the model draws a series' colour and its dashes. */
export const chartFormatClasses = (server: ExcelServer): readonly AnyServerClass[] => {
  const remembered: Remembered = (name, initial) =>
    server.remembered.property(({ id, part }: ChartPartTarget) => `${id}/${part}`, name, initial);
  return [
    format("ChartAreaFormat", "Fill", "Border", "Font"),
    format("ChartTitleFormat", "Fill", "Border", "Font"),
    format("ChartLegendFormat", "Fill", "Border", "Font"),
    format("ChartAxisFormat", "Fill", "Line", "Font"),
    format("ChartAxisTitleFormat", "Fill", "Border", "Font"),
    format("ChartGridlinesFormat", "Line"),
    format("ChartDataLabelFormat", "Fill", "Border", "Font"),
    format("ChartPlotAreaFormat", "Fill", "Border"),
    format("ChartSeriesFormat", "Fill", "Line"),
    fill(remembered("fill.color", "")),
    line(remembered),
    border(remembered),
    font(remembered),
    dataLabels(remembered),
    plotArea,
  ];
};
