/** Cells as they stand on a sheet, before anything is made of them. */
export interface SheetTable {
  /** The table's name, else the sheet's. */
  readonly name: string;
  /** "Orders!A1:F9995", without dollar signs. */
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
}
