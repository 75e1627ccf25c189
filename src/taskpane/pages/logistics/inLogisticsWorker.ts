import { inWorker } from "../../workers/inWorker";
import { logisticsTasks } from "./logisticsTasks";
import { startLogisticsWorker } from "./startLogisticsWorker";

/** Runs a task of the page in its worker. */
export const inLogisticsWorker = inWorker(logisticsTasks, startLogisticsWorker);
