import type { SheetModel } from "./SheetModel";

/** The worksheets in the order of their tabs. */
export interface SheetsModel {
  all(): SheetModel[];
  /** Any case of the name. */
  byName(name: string): SheetModel | undefined;
  byId(id: string): SheetModel | undefined;
  /** ItemNotFound when no sheet has that name or id. */
  get(nameOrId: string): SheetModel;
  /** Adds a sheet at the end, named as given or "Sheet1", "Sheet2" ... (ItemAlreadyExists, InvalidArgument). */
  add(name?: string): SheetModel;
  readonly active: SheetModel;
}
