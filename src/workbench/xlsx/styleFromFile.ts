import type { CellStyle as FileStyle, Color } from "hucre";
import type { CellStyle } from "../host/model/WorkbookSnapshot";

/** A cell's style from the reader's terms; what is the workbook's default is left out. Undefined where nothing is left. */
export function styleFromFile(file: FileStyle | undefined, themeColors: readonly string[]): CellStyle | undefined {
  if (!file) return undefined;
  const color = (known: Color | undefined): string | undefined => colorOf(known, themeColors);
  const { font, fill, alignment, border, protection } = file;
  const fontColor = color(font?.color);
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? color(fill.fgColor) : undefined;
  const differential = fill?.type === "pattern" ? color(fill.bgColor) : undefined;
  const background = solid ?? differential;
  const horizontal = alignment?.horizontal === "centerContinuous" ? "centerAcrossSelection" : alignment?.horizontal;
  const style: CellStyle = {
    ...(file.numFmt !== undefined && file.numFmt !== "General" ? { numberFormat: file.numFmt } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(fontColor !== undefined && fontColor !== "#000000" ? { fontColor } : {}),
    ...(font?.size !== undefined && font.size !== 11 ? { fontSize: font.size } : {}),
    ...(font?.name !== undefined && font.name !== "Calibri" ? { fontName: font.name } : {}),
    ...(background !== undefined ? { fill: background } : {}),
    ...(horizontal !== undefined && isHorizontal(horizontal) ? { horizontal } : {}),
    ...(alignment?.vertical === "top" || alignment?.vertical === "center" || alignment?.vertical === "bottom"
      ? { vertical: alignment.vertical }
      : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(protection?.locked !== undefined ? { locked: protection.locked } : {}),
    ...(border ? bordersOf(border, color) : {}),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

function isHorizontal(name: string): name is NonNullable<CellStyle["horizontal"]> {
  return ["left", "center", "right", "centerAcrossSelection"].includes(name);
}

function bordersOf(
  border: NonNullable<FileStyle["border"]>,
  color: (known: Color | undefined) => string | undefined,
): Pick<CellStyle, "borders"> {
  const borders: Record<string, { style: string; color: string }> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = border[side];
    if (line) borders[side] = { style: borderNames[line.style] ?? "Continuous", color: color(line.color) ?? "#000000" };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

/** The file's line style -> Excel.BorderLineStyle. */
const borderNames: Readonly<Record<string, string>> = {
  thin: "Continuous",
  hair: "Hair",
  medium: "Medium",
  thick: "Thick",
  dashed: "Dash",
  dotted: "Dot",
  double: "Double",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  slantDashDot: "SlantDashDot",
};

/** "#1F77B4" of a colour; a theme's colour is made lighter or darker by its tint (ECMA-376 part 1, 18.8.19). */
export function colorOf(color: Color | undefined, themeColors: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  const base = color.theme === undefined ? undefined : themeColors[themeOrder[color.theme] ?? color.theme];
  if (base === undefined) return undefined;
  const tint = color.tint ?? 0;
  const shaded = [0, 2, 4].map((start) => {
    const part = parseInt(base.slice(start, start + 2), 16);
    const value = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(value).toString(16).padStart(2, "0");
  });
  return `#${shaded.join("").toUpperCase()}`;
}

/** Theme numbers of cells count white, black, light and dark in this order; the theme's list begins with black. */
const themeOrder: Readonly<Record<number, number>> = { 0: 1, 1: 0, 2: 3, 3: 2 };
