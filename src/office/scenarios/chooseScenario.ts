import { runInExcel } from "../runInExcel";
import { planOfYear } from "../year/planOfYear";
import { writeScenario } from "./writeScenario";

/** Puts a scenario of the plan in force. */
export function chooseScenario(scenario: string): Promise<void> {
  return runInExcel(async (context) => {
    const { manifest } = await planOfYear(context, [], ["Setup"]);
    await writeScenario(context, manifest, scenario);
  });
}
