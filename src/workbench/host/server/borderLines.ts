import type { Line } from "./FormatTarget";

/** Excel.BorderLineStyle and Excel.BorderWeight against the style names of SpreadsheetML (ECMA-376, ST_BorderStyle). */
const lineStyles: Readonly<Record<string, { readonly lineStyle: string; readonly weight: string }>> = {
  none: { lineStyle: "None", weight: "Thin" },
  hair: { lineStyle: "Continuous", weight: "Hairline" },
  thin: { lineStyle: "Continuous", weight: "Thin" },
  medium: { lineStyle: "Continuous", weight: "Medium" },
  thick: { lineStyle: "Continuous", weight: "Thick" },
  dashed: { lineStyle: "Dash", weight: "Thin" },
  mediumDashed: { lineStyle: "Dash", weight: "Medium" },
  dotted: { lineStyle: "Dot", weight: "Thin" },
  double: { lineStyle: "Double", weight: "Thick" },
  dashDot: { lineStyle: "DashDot", weight: "Thin" },
  mediumDashDot: { lineStyle: "DashDot", weight: "Medium" },
  dashDotDot: { lineStyle: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { lineStyle: "DashDotDot", weight: "Medium" },
  slantDashDot: { lineStyle: "SlantDashDot", weight: "Medium" },
};

export interface ExcelLine {
  readonly lineStyle: string;
  readonly weight: string;
}

export const excelLine = (line: Line | undefined): ExcelLine =>
  lineStyles[line?.style ?? "none"] ?? { lineStyle: "Continuous", weight: "Thin" };

/** The nearest style that has both the line and the weight; the line's own style when no such weight exists. */
export function spreadsheetStyle({ lineStyle, weight }: ExcelLine): string {
  const candidates = Object.entries(lineStyles).filter(([, each]) => each.lineStyle === lineStyle);
  return (candidates.find(([, each]) => each.weight === weight) ?? candidates[0])?.[0] ?? "thin";
}
