import { answerRequests } from "../../workers/answerRequests";
import { logisticsTasks } from "./logisticsTasks";

// The file that a worker runs.
answerRequests(logisticsTasks);
