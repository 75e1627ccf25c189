/** One order to a supplier; days as serial numbers. */
export interface PurchaseOrder {
  readonly ordered: number;
  /** null: not received yet. */
  readonly received: number | null;
  /** Day on which the supplier promised it; null: unknown. */
  readonly promised: number | null;
}
