import type { JobDue } from "./JobShop";

/** The last operation of a job, and how much its delay matters. */
export interface JobEnd extends JobDue {
  readonly operation: number;
}
