import { inWorker } from "../../workers/inWorker";
import { balanceTasks } from "./balanceTasks";
import { startBalanceWorker } from "./startBalanceWorker";

/** Runs a task of the page in its worker. */
export const inBalanceWorker = inWorker(balanceTasks, startBalanceWorker);
