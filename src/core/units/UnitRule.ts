/** One row of a unit table: 1 `unit` = `factor` `base`. */
export interface UnitRule {
  /** Item for which it holds; "" = all. */
  readonly item: string;
  readonly unit: string;
  readonly factor: number;
  readonly base: string;
  /** Row of the table, for messages. */
  readonly rowNumber: number;
}
