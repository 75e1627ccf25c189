import type { CellStyle } from "../model/WorkbookSnapshot";

export type Side = "top" | "bottom" | "left" | "right";

export interface Line {
  readonly style: string;
  readonly color: string;
}

/** Something with fill, font, borders and protection: a range or a named style. */
export interface FormatTarget {
  /** The attribute's value; undefined: none was set; null: the cells differ. */
  value<Key extends keyof CellStyle>(key: Key): CellStyle[Key] | null;
  apply(style: CellStyle): void;
  /** By Excel.BorderIndex: "EdgeTop", "InsideHorizontal" ... null: the cells differ. */
  border(index: string): Line | undefined | null;
  applyBorder(index: string, line: Line): void;
}
