import { awardTasks } from "./awardTasks";
import { constrainedTasks } from "./constrainedTasks";
import { demandTasks } from "./demandTasks";
import { flowTasks } from "./flowTasks";
import { locationTasks } from "./locationTasks";
import { forecastTasks } from "./forecastTasks";
import { historyTasks } from "./historyTasks";
import { policyTasks } from "./policyTasks";
import { riskTasks } from "./riskTasks";
import { routeTasks } from "./routeTasks";
import { networkTasks } from "./networkTasks";
import { scheduleTasks } from "./scheduleTasks";
import { simulationTasks } from "./simulationTasks";
import { stockTasks } from "./stockTasks";
import { supplyTasks } from "./supplyTasks";
import type { Task } from "./Task";

/** Every calculation that a worker can be asked for. Only the worker reads this list: a function's own chunk knows its own tasks. */
const tasks: readonly Task<never, unknown>[] = [
  ...Object.values(awardTasks),
  ...Object.values(forecastTasks),
  ...Object.values(demandTasks),
  ...Object.values(historyTasks),
  ...Object.values(networkTasks),
  ...Object.values(simulationTasks),
  ...Object.values(policyTasks),
  ...Object.values(riskTasks),
  ...Object.values(routeTasks),
  ...Object.values(scheduleTasks),
  ...Object.values(stockTasks),
  ...Object.values(supplyTasks),
  ...Object.values(constrainedTasks),
  ...Object.values(flowTasks),
  ...Object.values(locationTasks),
];

/** The task of a name, as a worker gets it in a message. */
export function taskNamed(name: string): Task<unknown, unknown> {
  const found = tasks.find((task) => task.name === name);
  if (!found) throw new Error(`The worker knows no task ${name}.`);
  return found as Task<unknown, unknown>;
}
