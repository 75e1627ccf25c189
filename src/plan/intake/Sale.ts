/** A row of the history while it is read. */
export interface Sale {
  readonly date: number;
  readonly sku: string;
  readonly region: string | null;
  readonly units: number;
  readonly revenue: number | null;
  /** What the sale cost, where the history tells. */
  readonly cost: number | null;
  /** Days of the period, or of the day, on which it was out of stock; absent where the history does not tell. */
  readonly stockoutDays?: number | null;
  /** Row and column of the quantity in the table's values. */
  readonly row: number;
  readonly column: number;
}
