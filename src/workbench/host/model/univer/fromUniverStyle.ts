import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "../WorkbookSnapshot";
import { borderStyles } from "./borderStyles";

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const horizontals: readonly CellStyle["horizontal"][] = ["general", "left", "center", "right"];
const verticals: readonly CellStyle["vertical"][] = ["bottom", "top", "center", "bottom"];

/** Univer's style of a cell in the terms of CellStyle; attributes of the default are absent. */
export function fromUniverStyle(style: IStyleData | null | undefined): Writable<CellStyle> {
  const result: Writable<CellStyle> = {};
  if (!style) return result;
  if (style.n?.pattern) result.numberFormat = style.n.pattern;
  if (style.bl) result.bold = true;
  if (style.it) result.italic = true;
  if (style.ul?.s) result.underline = true;
  if (style.cl?.rgb) result.fontColor = style.cl.rgb;
  if (style.fs) result.fontSize = style.fs;
  if (style.ff) result.fontName = style.ff;
  if (style.bg?.rgb) result.fill = style.bg.rgb;
  const horizontal = style.ht ? horizontals[style.ht] : undefined;
  if (horizontal) result.horizontal = horizontal;
  const vertical = style.vt ? verticals[style.vt] : undefined;
  if (vertical) result.vertical = vertical;
  if (style.tb === 3) result.wrap = true;
  if (style.pd?.l) result.indent = Math.max(0, Math.round((style.pd.l - 2) / 9));
  const borders = bordersOf(style);
  if (borders) result.borders = borders;
  return result;
}

function bordersOf(style: IStyleData): CellStyle["borders"] | undefined {
  const lines: [keyof NonNullable<CellStyle["borders"]>, Nullable<IBorderStyleData>][] = [
    ["top", style.bd?.t],
    ["bottom", style.bd?.b],
    ["left", style.bd?.l],
    ["right", style.bd?.r],
  ];
  const present = lines.flatMap(([side, line]) =>
    line?.s ? [[side, { style: borderStyles[line.s] ?? "thin", color: line.cl?.rgb ?? "#000000" }] as const] : [],
  );
  return present.length === 0 ? undefined : Object.fromEntries(present);
}
