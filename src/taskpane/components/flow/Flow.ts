/** What goes from a place to another, in one band of the picture. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  /** What it is told apart by: its carrier, its mode. */
  readonly group: string;
  /** Above 0. */
  readonly amount: number;
}
