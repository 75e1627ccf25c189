import type { SheetArea } from "./SheetArea";
import type { TableModel } from "./TableModel";

/** The tables of the workbook: their names are unique across sheets. */
export interface TablesModel {
  all(): TableModel[];
  onSheet(sheetId: string): TableModel[];
  byName(name: string): TableModel | undefined;
  byId(id: string): TableModel | undefined;
  /** ItemNotFound when no table has that name or id. */
  get(nameOrId: string): TableModel;
  /** The table that covers a cell. */
  at(sheetId: string, row: number, column: number): TableModel | undefined;
  /**
   * Makes a table of cells that are there. Without headers a header row "Column1", ... is inserted above the data. Blank headers are filled, repeated ones numbered.
   * InvalidArgument when it meets another table or a spill; ItemAlreadyExists for a name in use.
   */
  add(area: SheetArea, hasHeaders: boolean, name?: string): TableModel;
}
