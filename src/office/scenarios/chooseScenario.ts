import { runInExcel } from "../runInExcel";
import { planAtHand } from "../read/planAtHand";
import { writeSetting } from "../writeSetting";

/** Puts a scenario of the plan in force. */
export function chooseScenario(scenario: string): Promise<void> {
  return runInExcel(async (context) => {
    const { manifest } = await planAtHand(context, [], ["Setup"]);
    await writeSetting(context, manifest, "Scenario", scenario);
  });
}
