import type { CustomFunctionDeclaration } from "../../host/model/CustomFunctionGateway";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import type { WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";
import type { GridView } from "./GridView";

/** The spreadsheet on the page: the workbook and how it is seen. */
export interface Grid {
  readonly workbook: WorkbookModel;
  /** Replaces the whole workbook. */
  readonly load: (snapshot: WorkbookSnapshot) => void;
  readonly readView: () => GridView | null;
  readonly setTheme: (theme: "light" | "dark") => void;
  readonly zoom: () => number;
  readonly setZoom: (percent: number) => void;
  /** Writes a number as a cell with this number format shows it. */
  readonly formatNumber: (value: number, numberFormat: string) => string;
  /** Lets the grid scroll although the pointer is over something that lies on it. */
  readonly scrollBy: (x: number, y: number) => void;
  /** Opens the list of choices of a cell of the active sheet. */
  readonly openList: (row: number, column: number) => void;
  /** Gives the keyboard back to the cells. */
  readonly focus: () => void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly snapshot: WorkbookSnapshot;
  readonly declarations: readonly CustomFunctionDeclaration[];
  readonly theme: "light" | "dark";
}
