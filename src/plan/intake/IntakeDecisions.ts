/** What the user decided while the tables were read. An empty object takes every default. */
export interface IntakeDecisions {
  /** Issue id -> one of the choices. */
  readonly answers?: Readonly<Record<string, string>>;
  /**
   * How fine the plan's history is: as the table has it, or summed by day, by week (Monday) or by month. Absent: as the
   * table has it up to 5,000 records, by month beyond.
   */
  readonly bucket?: "asGiven" | "day" | "week" | "month";
  /** Excel serial of the first value's period, for a row or column of numbers without dates. */
  readonly firstPeriod?: number;
  /** Month (1 to 12) in which the fiscal year begins, for periods such as "P03 FY27". Absent: 1. */
  readonly fiscalYearStartMonth?: number;
}
