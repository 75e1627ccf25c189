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

/** When each operation of each job starts, and what no schedule can beat. */
export interface JobShopPlan {
  readonly starts: readonly (readonly number[])[];
  readonly makespan: number;
  readonly bound: number;
}
