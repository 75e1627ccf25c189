import { answerRequests } from "../../workers/answerRequests";
import { balanceTasks } from "./balanceTasks";

// The file that a worker runs.
answerRequests(balanceTasks);
