import { DomainError } from "../../core/DomainError";
import { message } from "../../messages/message";
import { scenarioNames } from "../../plan/scenarioNames";
import type { ProgressReport } from "../ProgressReport";
import { runInExcel } from "../runInExcel";
import { throwIfCancelled } from "../throwIfCancelled";
import { waitForCalculation } from "../waitForCalculation";
import { planAtHand } from "../read/planAtHand";
import { namesOfScenarios } from "./namesOfScenarios";
import { writeSetting } from "../writeSetting";
import { writeScenarioResults, type ScenarioResult } from "./writeScenarioResults";

/**
 * Calculates the plan in each scenario and keeps its figures on Scenarios. The results are written in one go at the end; whatever happens, the
 * scenario in force is put back.
 * @returns how many scenarios were compared
 */
export async function compareScenarios(
  onProgress: (report: ProgressReport) => void = () => undefined,
  signal?: AbortSignal,
): Promise<number> {
  const { manifest, inForce, names } = await readNames();
  const results: ScenarioResult[] = [];
  // In force last: it is then in force again without another calculation.
  const order = [...names.filter((name) => name !== inForce), ...names.filter((name) => name === inForce)];
  try {
    for (const [done, scenario] of order.entries()) {
      throwIfCancelled(signal);
      onProgress({ step: message("office.scenarios.step", { scenario }), done, total: order.length });
      await runInExcel((context) => writeSetting(context, manifest, "Scenario", scenario));
      if ((await waitForCalculation(manifest, signal)) === "pending")
        throw new DomainError("invalid", "office.scenarios.pending", { scenario });
      results.push(...(await readFigures(scenario)));
    }
  } finally {
    await runInExcel((context) => writeSetting(context, manifest, "Scenario", inForce));
  }
  const sorted = names.flatMap((name) => results.filter(({ scenario }) => scenario === name));
  await runInExcel(async (context) => {
    const { plan } = await planAtHand(context, ["Scenario_Print"], []);
    const print = { scenario: names[0] ?? "", measure: "Fingerprint", value: plan.text("Scenario_Print") };
    await writeScenarioResults(context, manifest, [...sorted, print]);
  });
  return names.length;
}

function readNames() {
  return runInExcel(async (context) => {
    const tables = ["ScenarioDrivers", "ScenarioResults", "Setup"];
    const { manifest, plan } = await planAtHand(context, ["Scenario_Name"], tables);
    const named = plan.rows("ScenarioDrivers").map((row) => String(row.Scenario ?? ""));
    return { manifest, inForce: plan.text("Scenario_Name"), names: namesOfScenarios([...scenarioNames, ...named]) };
  });
}

function readFigures(scenario: string): Promise<ScenarioResult[]> {
  return runInExcel(async (context) => {
    const { plan } = await planAtHand(context, ["Scenario_Measures", "Scenario_Now", "Scenario_Name"], []);
    const values = plan.grid("Scenario_Now");
    return plan.grid("Scenario_Measures").map(([label], index) => {
      const [value, measure] = [values[index]?.[0], String(label)];
      if (typeof value !== "number" && (typeof value !== "string" || value.startsWith("#")))
        throw new DomainError("invalid", "office.scenarios.error", { scenario, measure });
      return { scenario, measure, value };
    });
  });
}
