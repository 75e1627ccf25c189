import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "../WorkbookSnapshot";
import { borderStyles } from "./borderStyles";

const horizontals: Readonly<Record<string, number>> = {
  general: 0,
  left: 1,
  center: 2,
  right: 3,
  centerAcrossSelection: 2,
};
const verticals: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** Lays a cell style over Univer's; what the style does not name stays. "" as a colour takes it away. */
export function toUniverStyle(style: CellStyle, base: IStyleData = {}): IStyleData {
  const next: IStyleData = { ...base };
  const put = <Key extends keyof IStyleData>(key: Key, value: IStyleData[Key] | undefined): void => {
    if (value === undefined) delete next[key];
    else next[key] = value;
  };
  const color = (text: string): { rgb: string } | undefined => (text === "" ? undefined : { rgb: text });
  if (style.numberFormat !== undefined)
    put("n", style.numberFormat === "General" ? undefined : { pattern: style.numberFormat });
  if (style.bold !== undefined) put("bl", style.bold ? 1 : undefined);
  if (style.italic !== undefined) put("it", style.italic ? 1 : undefined);
  if (style.underline !== undefined) put("ul", style.underline ? { s: 1 } : undefined);
  if (style.fontColor !== undefined) put("cl", color(style.fontColor));
  if (style.fontSize !== undefined) put("fs", style.fontSize);
  if (style.fontName !== undefined) put("ff", style.fontName);
  if (style.fill !== undefined) put("bg", color(style.fill));
  if (style.horizontal !== undefined)
    put("ht", style.horizontal === "general" ? undefined : horizontals[style.horizontal]);
  if (style.vertical !== undefined) put("vt", verticals[style.vertical]);
  if (style.wrap !== undefined) put("tb", style.wrap ? 3 : undefined);
  if (style.indent !== undefined) put("pd", style.indent > 0 ? { l: 2 + style.indent * 9 } : undefined);
  if (style.borders !== undefined) put("bd", bordersOver(base.bd, style.borders));
  return next;
}

function bordersOver(base: Nullable<IBorderData>, borders: NonNullable<CellStyle["borders"]>): IBorderData | undefined {
  const next: IBorderData = { ...(base ?? {}) };
  for (const [side, key] of Object.entries(sides) as [keyof typeof sides, "t" | "b" | "l" | "r"][]) {
    const border = borders[side];
    if (!border) continue;
    const line = borderStyles.indexOf(border.style);
    if (line <= 0) delete next[key];
    else next[key] = { s: line, cl: { rgb: border.color } };
  }
  return Object.keys(next).length === 0 ? undefined : next;
}
