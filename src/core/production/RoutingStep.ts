/** Hours that a resource needs for an item. */
export interface RoutingStep {
  readonly item: string;
  readonly resource: string;
  readonly hoursPerUnit: number;
  readonly setupHours: number;
  /** Units made after one set-up; 0: one set-up in every period in which the item is made. */
  readonly batchSize: number;
  /** Periods before the plan's period in which the hours fall. */
  readonly offset: number;
}
