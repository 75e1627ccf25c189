import type { LineBalance } from "../../../core/production/balancing/AssemblyLine";
import { balanceLine, type BalanceInput } from "../../../core/production/balancing/balanceLine";
import type { FlowShopPlan } from "../../../core/production/flowShop/FlowShopPlan";
import { planFlowShop, type FlowShopInput } from "../../../core/production/flowShop/planFlowShop";
import type { JobShopPlan } from "../../../core/production/jobShop/JobShop";
import { planJobShop, type JobShopInput } from "../../../core/production/jobShop/planJobShop";
import { parallelPlan, type ParallelInput, type ParallelPlan } from "../../../core/production/machines/parallelPlan";
import { planSetups } from "../../../core/production/setups/planSetups";
import type { SetupInput, SetupPlan } from "../../../core/production/setups/SetupPlan";
import type { Task } from "./Task";

/** Searches for schedules: one input a shop. Those that may look at all their branches go to a worker. */
export const scheduleTasks = {
  flowShop: {
    name: "planFlowShop",
    run: planFlowShop,
    milliseconds: ({ times, method }) =>
      method === "optimal" && times.length > 6 && (times[0]?.length ?? 0) > 2 ? 1000 : 1,
  } as Task<FlowShopInput, FlowShopPlan>,
  jobShop: {
    name: "planJobShop",
    run: planJobShop,
    milliseconds: ({ shop, work, objective }) =>
      Math.min(work / 5000, shop.jobs.length > 3 || objective !== "makespan" ? Infinity : 1),
  } as Task<JobShopInput, JobShopPlan>,
  lineBalance: {
    name: "balanceLine",
    run: balanceLine,
    milliseconds: ({ line, method }) => (method === "optimal" && line.times.length > 15 ? 500 : 1),
  } as Task<BalanceInput, LineBalance>,
  setups: {
    name: "planSetups",
    run: planSetups,
    milliseconds: ({ setups }) => (setups.length > 10 ? 500 : 5),
  } as Task<SetupInput, SetupPlan>,
  parallel: {
    name: "parallelPlan",
    run: parallelPlan,
    milliseconds: ({ times, method }) => (method === "optimal" && times.length > 8 ? 200 : 1),
  } as Task<ParallelInput, ParallelPlan>,
} as const;
