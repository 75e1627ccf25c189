import type { ConditionalFormatSnapshot, Rectangle } from "./WorkbookSnapshot";

/** Conditional formats of one sheet, the one of highest priority first. */
export interface ConditionalFormatsModel {
  all(): ConditionalFormatSnapshot[];
  /** Those that touch the area. */
  at(area: Rectangle): ConditionalFormatSnapshot[];
  /** Adds in front, as Excel does; the answer is its id. */
  add(format: Omit<ConditionalFormatSnapshot, "id"> & { readonly id?: string }): string;
  /** Replaces rule, area or style (ItemNotFound). */
  update(id: string, format: Omit<ConditionalFormatSnapshot, "id">): void;
  remove(id: string): void;
  clear(area: Rectangle): void;
}
