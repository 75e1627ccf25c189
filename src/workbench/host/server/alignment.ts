import { HostError } from "../protocol/HostError";
import type { ServerProperty } from "../protocol/ServerClass";
import type { FormatTarget } from "./FormatTarget";

const horizontal = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerAcrossSelection",
} as const;

const vertical = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** The Excel name of a stored value; null stays null (the cells differ). */
function nameOf(names: Readonly<Record<string, string>>, value: string | null | undefined, initial: string) {
  if (value === null) return null;
  return Object.keys(names).find((name) => names[name] === value) ?? initial;
}

/** Horizontal and vertical alignment of a range or a named style. */
export const alignmentProperties: Readonly<Record<string, ServerProperty<FormatTarget>>> = {
  HorizontalAlignment: {
    get: (format: FormatTarget) => nameOf(horizontal, format.value("horizontal"), "General"),
    set: (format: FormatTarget, name: keyof typeof horizontal) => {
      if (!horizontal[name]) throw new HostError("InvalidArgument", "horizontalAlignment");
      format.apply({ horizontal: horizontal[name] });
    },
  },
  VerticalAlignment: {
    get: (format: FormatTarget) => nameOf(vertical, format.value("vertical"), "Bottom"),
    set: (format: FormatTarget, name: keyof typeof vertical) => {
      if (!vertical[name]) throw new HostError("InvalidArgument", "verticalAlignment");
      format.apply({ vertical: vertical[name] });
    },
  },
};
