import type { BalanceInput } from "../../core/supply/balance/BalanceInput";

/** What the plan knows of its supply and its resources, read at one moment. */
export interface BalancePlan {
  readonly currency: string;
  readonly problem: BalanceInput;
  /** Working days of each period. */
  readonly workingDays: readonly number[];
  readonly families: readonly FamilyStrategy[];
}

export interface FamilyStrategy {
  readonly family: string;
  readonly strategy: string;
  /** Items of it that are made. */
  readonly madeItems: number;
}
