import type { PlanTemplate } from "../../../src/plan/planTemplates";
import { planArguments } from "../../../src/workbench/node/plan/planArguments";
import { readTables } from "../../../src/workbench/node/plan/readTables";
import { openPlan } from "./openPlan";

/** The sample company's plan; of its demand alone every figure follows several times as fast. */
export async function samplePlan(template: PlanTemplate = "essential") {
  const tables = await readTables(planArguments(["--sample", "--out", "unused.xlsx"]));
  return template === "essential"
    ? openPlan(tables, "samplePlan")
    : openPlan(tables, `samplePlan-${template}`, { template });
}
