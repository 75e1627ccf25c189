import type { AnyServerClass, ServerClass, ServerProperty } from "../protocol/ServerClass";
import type { CellStyle } from "../model/WorkbookSnapshot";
import { HostError } from "../protocol/HostError";
import { excelLine, spreadsheetStyle } from "./borderLines";
import type { FormatTarget } from "./FormatTarget";
import { served, type Targets } from "./Targets";

/** A property that is one attribute of the cell style, with what Excel shows where none was set. */
const attribute = <Key extends keyof CellStyle>(key: Key, initial: unknown): ServerProperty<FormatTarget> => ({
  get: (format: FormatTarget) => {
    const value = format.value(key);
    return value === undefined ? initial : value;
  },
  set: (format: FormatTarget, value: CellStyle[Key]) => format.apply({ [key]: value }),
});

const fill: ServerClass<FormatTarget> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (format) => {
        const color = format.value("fill");
        return color === undefined || color === "" ? "#FFFFFF" : color;
      },
      set: (format, color: string) => format.apply({ fill: hexColor(color) }),
    },
  },
  methods: { Clear: (format) => format.apply({ fill: "" }) },
};

const font: ServerClass<FormatTarget> = {
  name: "RangeFont",
  properties: {
    Name: attribute("fontName", "Calibri"),
    Size: attribute("fontSize", 11),
    Bold: attribute("bold", false),
    Italic: attribute("italic", false),
    Color: {
      get: (format) => {
        const color = format.value("fontColor");
        return color === undefined || color === "" ? "#000000" : color;
      },
      set: (format, color: string) => format.apply({ fontColor: hexColor(color) }),
    },
    Underline: {
      get: (format) => {
        const underlined = format.value("underline");
        return underlined === null ? null : underlined ? "Single" : "None";
      },
      set: (format, underline: string) => format.apply({ underline: underline !== "None" }),
    },
  },
};

const protection: ServerClass<FormatTarget> = {
  name: "FormatProtection",
  properties: { Locked: attribute("locked", true) },
};

const indexes = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];
const all = [...indexes, "DiagonalDown", "DiagonalUp"];

const borders: ServerClass<FormatTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => all.length } },
  items: (format) => all.map((side) => served("RangeBorder", { format, side })),
  indexer: (format, side: string) => {
    if (!all.includes(side)) throw new HostError("InvalidArgument", "RangeBorderCollection.getItem");
    return served("RangeBorder", { format, side });
  },
  methods: { GetItemAt: (format, index: number) => served("RangeBorder", { format, side: all[index] ?? "EdgeTop" }) },
};

type Border = Targets["RangeBorder"];

const border: ServerClass<Border> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => lineOf(target)?.lineStyle ?? null,
      set: (target, lineStyle: string) =>
        change(target, spreadsheetStyle({ lineStyle, weight: lineOf(target)?.weight ?? "Thin" })),
    },
    Weight: {
      get: (target) => lineOf(target)?.weight ?? null,
      set: (target, weight: string) => {
        const lineStyle = lineOf(target)?.lineStyle ?? "Continuous";
        change(target, spreadsheetStyle({ lineStyle: lineStyle === "None" ? "Continuous" : lineStyle, weight }));
      },
    },
    Color: {
      get: ({ format, side }) => {
        const line = format.border(side);
        return line === null ? null : (line?.color ?? "#000000");
      },
      set: (target, color: string) => {
        const style = target.format.border(target.side)?.style ?? "thin";
        target.format.applyBorder(target.side, { style: style === "none" ? "thin" : style, color: hexColor(color) });
      },
    },
  },
};

function lineOf({ format, side }: Border) {
  const line = format.border(side);
  return line === null ? null : excelLine(line);
}

function change({ format, side }: Border, style: string): void {
  format.applyBorder(side, { style, color: format.border(side)?.color ?? "#000000" });
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#RRGGBB" of a colour as Excel takes it: "#RGB"-less hex with or without "#", or one of HTML's names. */
export function hexColor(color: string): string {
  if (color === "") return "";
  const named = namedColors[color.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (!hex) throw new HostError("InvalidArgument");
  return `#${hex.toUpperCase()}`;
}

/** Fill, font, borders and protection, of ranges and of named styles alike. */
export const formatClasses: readonly AnyServerClass[] = [fill, font, protection, borders, border];

export { attribute as styleAttribute };
