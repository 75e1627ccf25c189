import { solver } from "../../../core/optimization/solver";
import { planJobShop, type JobShopInput } from "../../../core/production/jobShop/planJobShop";
import type { JobShopPlan } from "../../../core/production/jobShop/JobShop";
import { balance } from "../../../core/supply/balance/balance";
import type { BalanceInput } from "../../../core/supply/balance/BalanceInput";
import type { BalanceResult } from "../../../core/supply/balance/BalanceResult";

/** The calculations of the page that take their time: a worker runs them by their names. */
export const balanceTasks = {
  balance: async (input: BalanceInput): Promise<BalanceResult> => {
    await solver.load();
    return balance(input);
  },
  schedule: (input: JobShopInput): Promise<JobShopPlan> => Promise.resolve(planJobShop(input)),
} as const;
