/** Jobs that each go through machines in an order of their own. */
export interface JobShop {
  /** The operations of each job in their order. */
  readonly jobs: readonly (readonly ShopOperation[])[];
  readonly machines: number;
}

/** Work of a job on a machine that it does not leave before it is done. */
export interface ShopOperation {
  readonly machine: number;
  readonly time: number;
}

/** What a schedule is to be good at: the end of the last job, the sum of the times by which jobs are late, that sum weighted, or the greatest lateness. */
export type ShopObjective = "makespan" | "totaltardiness" | "weightedtardiness" | "maxlateness";

/** When a job should be finished, and how much an hour of its delay matters. */
export interface JobDue {
  readonly due: number;
  readonly weight: number;
}

/** When each operation of each job starts, how good that is, and what no schedule can beat. */
export interface JobShopPlan {
  readonly starts: readonly (readonly number[])[];
  /** Value of the objective. */
  readonly value: number;
  readonly bound: number;
}
