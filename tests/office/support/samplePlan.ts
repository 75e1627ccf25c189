import { planArguments } from "../../../src/workbench/node/plan/planArguments";
import { readTables } from "../../../src/workbench/node/plan/readTables";
import { openPlan } from "./openPlan";

/** The sample company's plan. */
export async function samplePlan() {
  return openPlan(await readTables(planArguments(["--sample", "--out", "unused.xlsx"])), "samplePlan");
}
