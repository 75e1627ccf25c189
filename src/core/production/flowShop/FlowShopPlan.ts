/** An order of jobs through machines in a line, the same on every machine. */
export interface FlowShopPlan {
  /** Numbers of the jobs, the first first. */
  readonly order: readonly number[];
  readonly makespan: number;
  /** No order of this kind can be finished sooner. */
  readonly bound: number;
}
