import type { SheetArea } from "./SheetArea";
import type { CellValue } from "./WorkbookSnapshot";

/** A defined name. `formula` begins with "="; setting it changes what the name means. */
export interface NameModel {
  readonly name: string;
  /** The sheet that alone knows the name; undefined for the whole workbook. */
  readonly scopeSheetId: string | undefined;
  formula: string;
  comment: string;
  visible: boolean;
  /** "Range", "String", "Double", "Boolean", "Error" or "Array", as Excel.NamedItemType. */
  readonly type: string;
  /** The cells it refers to now (the area of the spill for "=Sheet!$A$1#"); undefined for a constant, a formula or #REF!. */
  readonly area: SheetArea | undefined;
  /** Its value: a constant's value, a single cell's value, or Excel's text of the reference for an area. */
  readonly value: CellValue;
  remove(): void;
}

/** Defined names: `scopeSheetId` undefined means the workbook's own. Upper and lower case are alike. */
export interface NamesModel {
  all(): NameModel[];
  inScope(scopeSheetId: string | undefined): NameModel[];
  find(name: string, scopeSheetId?: string): NameModel | undefined;
  /** ItemNotFound when there is none. */
  get(name: string, scopeSheetId?: string): NameModel;
  /** InvalidArgument for a name Excel refuses (cell-like, spaces), ItemAlreadyExists for one in use in that scope. */
  add(
    name: string,
    formula: string,
    options?: { readonly scopeSheetId?: string; readonly comment?: string; readonly visible?: boolean },
  ): NameModel;
}
