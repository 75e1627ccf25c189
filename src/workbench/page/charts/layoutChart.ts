import { textWidth } from "./textWidth";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a chart are, in pixels of its own box. */
export interface ChartLayout {
  readonly titleBaseline: number;
  readonly plot: Box;
  readonly legend: Box | null;
}

export const chartFont = 11;

/**
 * Divides a chart's box: title on top, legend at its side, room for axis labels and axis titles, the rest for the plot.
 * @param labels.value the widest text beside the plot (values, or categories in a bar chart); "" where there is no axis
 * @param labels.below true where labels stand below the plot
 */
export function layoutChart(
  size: { readonly width: number; readonly height: number },
  parts: {
    readonly title: boolean;
    readonly legend: "top" | "bottom" | "left" | "right" | "none";
    readonly legendNames: readonly string[];
    readonly labels: { readonly value: string; readonly below: boolean };
    readonly valueTitle: boolean;
    readonly categoryTitle: boolean;
  },
): ChartLayout {
  const margin = 10;
  let left = margin;
  let right = size.width - margin - 4;
  let top = margin + (parts.title ? 28 : 2);
  let bottom = size.height - margin;
  let legend: Box | null = null;
  if (parts.legend === "top") {
    legend = { left, top, width: right - left, height: 16 };
    top += 22;
  } else if (parts.legend === "bottom") {
    legend = { left, top: bottom - 14, width: right - left, height: 16 };
    bottom -= 22;
  } else if (parts.legend !== "none") {
    const widest = parts.legendNames.reduce((most, name) => Math.max(most, textWidth(name, chartFont)), 0);
    const width = Math.min(widest + 26, size.width * 0.35);
    legend = { left: parts.legend === "right" ? right - width : left, top, width, height: bottom - top };
    if (parts.legend === "right") right -= width + 8;
    else left += width + 8;
  }
  if (parts.labels.below) bottom -= 18;
  if (parts.categoryTitle) bottom -= 16;
  if (parts.valueTitle) left += 16;
  if (parts.labels.value !== "") left += Math.min(textWidth(parts.labels.value, chartFont) + 8, size.width * 0.4);
  return {
    titleBaseline: margin + 11,
    plot: { left, top, width: Math.max(10, right - left), height: Math.max(10, bottom - top) },
    legend,
  };
}
