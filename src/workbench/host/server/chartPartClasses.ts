import type { ChartSnapshot } from "../model/WorkbookSnapshot";
import type { AnyServerClass, ServerClass, ServerProperty } from "../protocol/ServerClass";
import { changeChart, chartOf } from "./chartState";
import type { ExcelServer } from "./ExcelServer";
import { served, type ChartPartTarget, type ChartTarget } from "./Targets";

type Remembered = (name: string, initial: unknown) => ServerProperty<ChartPartTarget>;

const title = (remembered: Remembered): ServerClass<ChartPartTarget> => {
  const hiddenText = remembered("hiddenText", "Chart Title");
  return {
    name: "ChartTitle",
    properties: {
      Text: {
        get: (target) => chartOf(target).title ?? "",
        set: (target, text: string) => changeChart(target, { title: text }),
      },
      /** A chart without a title text has none to show. */
      Visible: {
        get: (target) => Boolean(chartOf(target).title),
        set: (target, visible: boolean) => {
          const text = chartOf(target).title ?? "";
          if (text && !visible) hiddenText.set?.(target, text);
          changeChart(target, { title: visible ? text || String(hiddenText.get(target)) : "" });
        },
      },
      Overlay: remembered("Overlay", false),
      Position: remembered("Position", "Top"),
      HorizontalAlignment: remembered("HorizontalAlignment", "Center"),
    },
    navigations: { Format: (target) => served("ChartTitleFormat", target) },
  };
};

type Legend = NonNullable<ChartSnapshot["legend"]>;

const legends: Readonly<Record<string, Legend>> = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" };

const legend = (remembered: Remembered): ServerClass<ChartPartTarget> => {
  const side = remembered("side", "Bottom");
  return {
    name: "ChartLegend",
    properties: {
      Visible: {
        get: (target) => chartOf(target).legend !== "none",
        set: (target, visible: boolean) =>
          changeChart(target, { legend: visible ? (legends[String(side.get(target))] ?? "bottom") : "none" }),
      },
      Position: {
        get: (target) => {
          const at = chartOf(target).legend ?? "bottom";
          return Object.keys(legends).find((name) => legends[name] === at) ?? side.get(target);
        },
        set: (target, position: string) => {
          side.set?.(target, position);
          if (chartOf(target).legend !== "none") changeChart(target, { legend: legends[position] ?? "right" });
        },
      },
      Overlay: remembered("Overlay", false),
    },
    navigations: { Format: (target) => served("ChartLegendFormat", target) },
  };
};

const axisParts: Readonly<Record<string, string>> = {
  Category: "categoryAxis",
  Value: "valueAxis",
  Series: "seriesAxis",
};

const axes: ServerClass<ChartTarget> = {
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (target) => served("ChartAxis", { ...target, part: "categoryAxis" }),
    ValueAxis: (target) => served("ChartAxis", { ...target, part: "valueAxis" }),
    SeriesAxis: (target) => served("ChartAxis", { ...target, part: "seriesAxis" }),
  },
  methods: {
    GetItem: (target, type: string, group: string | null) => {
      const part = axisParts[type] ?? "valueAxis";
      return served("ChartAxis", { ...target, part: group === "Secondary" ? `secondary/${part}` : part });
    },
  },
};

type AxisKey = "title" | "numberFormat" | "minimum" | "maximum";

/** An attribute that the chart has for its primary axes; for others it is remembered. */
const axisAttribute = (remembered: Remembered, key: AxisKey, initial: unknown): ServerProperty<ChartPartTarget> => {
  const kept = remembered(key, initial);
  const drawn = (part: string): part is "valueAxis" | "categoryAxis" =>
    part === "valueAxis" || (part === "categoryAxis" && (key === "title" || key === "numberFormat"));
  return {
    get: (target: ChartPartTarget) => {
      if (!drawn(target.part)) return kept.get(target);
      const axis: Partial<Record<AxisKey, unknown>> = chartOf(target)[target.part] ?? {};
      return axis[key] ?? initial;
    },
    set: (target: ChartPartTarget, value: unknown) => {
      if (!drawn(target.part)) return kept.set?.(target, value);
      const axis: Partial<Record<AxisKey, unknown>> = { ...chartOf(target)[target.part] };
      // "" gives an automatic bound back to Excel.
      if (value === "" && key !== "title") delete axis[key];
      else axis[key] = value;
      changeChart(target, { [target.part]: axis });
    },
  };
};

const axis = (remembered: Remembered): ServerClass<ChartPartTarget> => ({
  name: "ChartAxis",
  properties: {
    Minimum: axisAttribute(remembered, "minimum", ""),
    Maximum: axisAttribute(remembered, "maximum", ""),
    NumberFormat: axisAttribute(remembered, "numberFormat", "General"),
    LinkNumberFormat: remembered("LinkNumberFormat", true),
    MajorUnit: remembered("MajorUnit", ""),
    MinorUnit: remembered("MinorUnit", ""),
    DisplayUnit: remembered("DisplayUnit", "None"),
    ShowDisplayUnitLabel: remembered("ShowDisplayUnitLabel", true),
    Visible: remembered("Visible", true),
    ReversePlotOrder: remembered("ReversePlotOrder", false),
    CategoryType: remembered("CategoryType", "Automatic"),
    TickLabelPosition: remembered("TickLabelPosition", "NextToAxis"),
    TickLabelSpacing: remembered("TickLabelSpacing", "Automatic"),
    TextOrientation: remembered("TextOrientation", 0),
    Type: {
      get: ({ part }) => (part.endsWith("valueAxis") ? "Value" : part.endsWith("seriesAxis") ? "Series" : "Category"),
    },
    AxisGroup: { get: ({ part }) => (part.startsWith("secondary") ? "Secondary" : "Primary") },
  },
  navigations: {
    Title: (target) => served("ChartAxisTitle", target),
    Format: (target) => served("ChartAxisFormat", target),
    MajorGridlines: (target) => served("ChartGridlines", { ...target, part: `${target.part}/majorGridlines` }),
    MinorGridlines: (target) => served("ChartGridlines", { ...target, part: `${target.part}/minorGridlines` }),
  },
});

const axisTitle = (remembered: Remembered): ServerClass<ChartPartTarget> => {
  const text = axisAttribute(remembered, "title", "");
  return {
    name: "ChartAxisTitle",
    properties: {
      Text: text,
      Visible: {
        get: (target) => Boolean(text.get(target)),
        set: (target, visible: boolean) => {
          if (!visible) text.set?.(target, "");
          else if (!text.get(target)) text.set?.(target, "Axis Title");
        },
      },
    },
    navigations: { Format: (target) => served("ChartAxisTitleFormat", target) },
  };
};

const gridlines = (remembered: Remembered): ServerClass<ChartPartTarget> => ({
  name: "ChartGridlines",
  properties: { Visible: remembered("Visible", true) },
  navigations: { Format: (target) => served("ChartGridlinesFormat", target) },
});

/** Title, legend and axes of a chart. */
export const chartPartClasses = (server: ExcelServer): readonly AnyServerClass[] => {
  const remembered: Remembered = (name, initial) =>
    server.remembered.property(({ id, part }: ChartPartTarget) => `${id}/${part}`, name, initial);
  return [title(remembered), legend(remembered), axes, axis(remembered), axisTitle(remembered), gridlines(remembered)];
};
