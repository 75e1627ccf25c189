import { answerRequests } from "../../workers/answerRequests";
import { forecastTasks } from "./forecastTasks";

// The file that a worker runs.
answerRequests(forecastTasks);
