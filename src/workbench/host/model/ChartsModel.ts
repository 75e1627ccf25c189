import type { ChartSnapshot } from "./WorkbookSnapshot";

/** Charts of one sheet as data; the references of their series follow inserted rows, deleted cells and renamed sheets. */
export interface ChartsModel {
  all(): ChartSnapshot[];
  byId(id: string): ChartSnapshot | undefined;
  byName(name: string): ChartSnapshot | undefined;
  /** Named "Chart 1", "Chart 2" ... where no name is given; the answer has its id. */
  add(chart: Omit<ChartSnapshot, "id" | "name"> & { readonly id?: string; readonly name?: string }): ChartSnapshot;
  /** ItemNotFound; ItemAlreadyExists for a name in use on the sheet. */
  update(id: string, change: Partial<Omit<ChartSnapshot, "id">>): ChartSnapshot;
  remove(id: string): void;
}
