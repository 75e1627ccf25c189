import type { BorderLineStyle, BorderSide, CellStyle as FileStyle } from "hucre";
import type { CellStyle } from "../host/model/WorkbookSnapshot";

/** A cell's style in the writer's terms. A font is always given whole: a part of one is not the workbook's font with a change. */
export function styleForFile(style: CellStyle): FileStyle {
  const file: FileStyle = {};
  if (style.numberFormat !== undefined && style.numberFormat !== "General") file.numFmt = style.numberFormat;
  if (hasFont(style)) {
    file.font = {
      name: style.fontName ?? "Calibri",
      size: style.fontSize ?? 11,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.fontColor !== undefined ? { color: { rgb: rgb(style.fontColor) } } : {}),
    };
  }
  if (style.fill !== undefined) file.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(style.fill) } };
  const alignment = alignmentOf(style);
  if (Object.keys(alignment).length > 0) file.alignment = alignment;
  if (style.locked !== undefined) file.protection = { locked: style.locked };
  if (style.borders !== undefined) {
    const border: Record<string, BorderSide> = {};
    for (const [side, line] of Object.entries(style.borders)) {
      const name = lineStyle(line.style);
      if (name) border[side] = { style: name, color: { rgb: rgb(line.color) } };
    }
    file.border = border;
  }
  return file;
}

/** Six hexadecimal digits of "#1F77B4". */
export function rgb(color: string): string {
  return color.replace("#", "").toUpperCase().slice(-6);
}

function hasFont(style: CellStyle): boolean {
  return Boolean(style.bold || style.italic || style.underline || style.fontColor || style.fontSize || style.fontName);
}

function alignmentOf(style: CellStyle): NonNullable<FileStyle["alignment"]> {
  const horizontal = style.horizontal === "centerAcrossSelection" ? "centerContinuous" : style.horizontal;
  return {
    ...(horizontal !== undefined && horizontal !== "general" ? { horizontal } : {}),
    ...(style.vertical !== undefined ? { vertical: style.vertical } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
  };
}

/** Excel.BorderLineStyle and Univer's names, in lower case -> the file's. */
const lineStyles: Readonly<Record<string, BorderLineStyle>> = {
  continuous: "thin",
  thin: "thin",
  hair: "hair",
  hairline: "hair",
  medium: "medium",
  thick: "thick",
  dash: "dashed",
  dashed: "dashed",
  dot: "dotted",
  dotted: "dotted",
  double: "double",
  dashdot: "dashDot",
  dashdotdot: "dashDotDot",
  slantdashdot: "slantDashDot",
};

function lineStyle(style: string): BorderLineStyle | undefined {
  return lineStyles[style.toLowerCase()];
}
