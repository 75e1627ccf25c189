/** A period of a planning calendar. Days are Excel serial numbers; `end` is its last day. */
export interface Period {
  readonly id: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly days: number;
  readonly weeks: number;
  /** Monday to Friday, holidays not taken out. */
  readonly workingDays: number;
  readonly quarter: string;
  readonly year: number;
}
