import { inWorker } from "../../workers/inWorker";
import { forecastTasks } from "./forecastTasks";
import { startForecastWorker } from "./startForecastWorker";

/** Runs a task of the page in its worker. */
export const inForecastWorker = inWorker(forecastTasks, startForecastWorker);
