/** A job for one machine. */
export interface Job {
  readonly time: number;
  /** When it should be finished; null where that is not known. */
  readonly due: number | null;
  /** How much an hour of its waiting matters. */
  readonly weight: number;
}
