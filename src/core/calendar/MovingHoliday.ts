/** A holiday that moves from year to year: Easter, Ramadan, the lunar new year. */
export interface MovingHoliday {
  readonly name: string;
  /** Its days, Excel serials in the order of time, one a year. */
  readonly days: readonly number[];
  /** Days before and after it on which it is felt. */
  readonly daysBefore: number;
  readonly daysAfter: number;
  /** How much more is sold on each of its days: 0.5 = half as much again. null: not known, whole weeks are moved. */
  readonly uplift: number | null;
}
