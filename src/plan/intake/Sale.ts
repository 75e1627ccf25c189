/** A row of the history while it is read. */
export interface Sale {
  readonly date: number;
  readonly sku: string;
  readonly region: string | null;
  readonly units: number;
  readonly revenue: number | null;
  /** What the sale cost, where the history tells. */
  readonly cost: number | null;
  /** Row and column of the quantity in the table's values. */
  readonly row: number;
  readonly column: number;
}
