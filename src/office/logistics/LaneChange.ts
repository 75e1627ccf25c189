/** A cell of the table LaneList that gets another value. */
export interface LaneChange {
  readonly lane: string;
  readonly column: "Carrier" | "Shipments per period";
  /** What stands there now, as the pane has read it: written over only while it still does. */
  readonly former: string | number;
  readonly next: string | number;
}
