/** A named step of long work: "Writing Demand plan", 5 of 15. */
export interface ProgressReport {
  readonly step: string;
  /** Steps finished before this one. */
  readonly done: number;
  readonly total: number;
}
