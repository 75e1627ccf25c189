import type { ChangeSource } from "./WorkbookEvents";
import type { CellStyle, CellValue, Rectangle } from "./WorkbookSnapshot";

/** What may be written into a cell: null leaves it as it is, "" clears it, "=..." is a formula, "'text" is text as it stands. */
export type CellEntry = number | string | boolean | null;

/** A spilled result as seen from one of its cells. */
export interface Spill {
  /** The cell that holds the formula. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** The area it fills, the anchor included. */
  readonly area: Rectangle;
}

export type ClearWhat = "contents" | "formats" | "hyperlinks" | "all";

/** The cells of one sheet, by rectangle. Every area lies within Excel's limits; the grid beneath grows by itself. */
export interface CellsModel {
  /** Rows of values: a blank is null, a date its serial number, an error a CellError with its sentence where a function gave one. */
  values(area: Rectangle): CellValue[][];
  /** Rows as the formula bar shows them: "=..." for a formula, "" for a blank and for spilled cells the value (as Excel answers range.formulas). */
  formulas(area: Rectangle): (number | string | boolean)[][];
  /** Rows as the grid displays them, number formats applied; "" for a blank. */
  texts(area: Rectangle): string[][];
  /** "General" where none was set. */
  numberFormats(area: Rectangle): string[][];
  styles(area: Rectangle): CellStyle[][];

  /** Enters contents as if typed: numbers, dates, percentages and TRUE/FALSE in texts are recognised, except in cells formatted "@". */
  write(area: Rectangle, entries: readonly (readonly CellEntry[])[], source?: ChangeSource): void;
  writeNumberFormats(area: Rectangle, formats: readonly (readonly (string | null)[])[], source?: ChangeSource): void;
  /** Lays the given attributes over what the cells have; an attribute that is absent stays as it is. */
  applyStyle(area: Rectangle, style: CellStyle, source?: ChangeSource): void;
  clear(area: Rectangle, what?: ClearWhat, source?: ChangeSource): void;

  /** Makes room: an area of whole rows (or columns) inserts rows (or columns). References, tables, names, charts and tracked areas follow. */
  insert(area: Rectangle, shift: "down" | "right", source?: ChangeSource): void;
  remove(area: Rectangle, shift: "up" | "left", source?: ChangeSource): void;
  /** Copies contents, formats or both; relative references in formulas move along, as Excel's copy does. A larger target repeats the source. */
  copy(
    from: Rectangle & { readonly sheetId?: string },
    to: Rectangle,
    what?: "all" | "formulas" | "values" | "formats",
    source?: ChangeSource,
  ): void;
  /** Sorts the rows of the area by columns counted from its left edge. */
  sort(
    area: Rectangle,
    fields: readonly { readonly column: number; readonly descending?: boolean }[],
    options?: { readonly hasHeaders?: boolean },
    source?: ChangeSource,
  ): void;

  /** The spill that a cell belongs to, as its anchor or as one of its followers. */
  spillAt(row: number, column: number): Spill | undefined;
  /** Every spill of the sheet. */
  spills(): Spill[];
  /** The smallest rectangle around everything with contents (or, unless `valuesOnly`, with a format). */
  usedRange(valuesOnly?: boolean): Rectangle | undefined;
  /** Areas that the cells' formulas read directly, in the order of the formula; names and table columns resolved. */
  directPrecedents(area: Rectangle): (Rectangle & { readonly sheetId: string })[];

  hyperlink(row: number, column: number): string | undefined;
  setHyperlink(row: number, column: number, target: string | undefined): void;
}
