/** A delivery against an order line. Units, and days as serial numbers. */
export interface OrderLine {
  /** Order (or order line) that it belongs to. */
  readonly key: string;
  readonly ordered: number;
  readonly delivered: number;
  readonly due: number;
  /** Null: not delivered yet. */
  readonly actual: number | null;
}

/** What still counts as on time and in full. */
export interface ServiceTolerance {
  /** Days after and before the due date. Null: any time before is on time. */
  readonly lateDays: number;
  readonly earlyDays: number | null;
  /** Share of the ordered quantity that may be missing, and may be too much. Null: too much is still in full. */
  readonly under: number;
  readonly over: number | null;
  /** Undelivered lines that are due after this day are open and do not count. Null: all count. */
  readonly asOf: number | null;
}

/** Whether a line was on time and in full. Null: it does not count, being open, or without a quantity ordered. */
export interface LineService {
  readonly onTime: boolean;
  readonly inFull: boolean;
  readonly otif: boolean;
}
