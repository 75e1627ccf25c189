import { firstProblem } from "./layout/firstProblem";
import { inScenario } from "./layout/inScenario";
import type { PlanCheck } from "./PlanCheck";
import type { PlanContext } from "./PlanContext";
import { scenarioNames } from "./scenarioNames";

const isOwn = scenarioNames.map((name) => `(Scenario_Name="${name}")`).join("+");

/** What must hold of scenarios: that the one in force is known, and that every row is used. */
export function scenarioChecks(context: PlanContext): readonly PlanCheck[] {
  return [
    {
      sheet: "scenarios",
      what: `="The scenario in force, "&Scenario_Name&", is ${scenarioNames.join(", ")} or named on Scenarios (unknown = 1)"`,
      expected: "=0",
      actual: `=IF(${isOwn}+COUNTIFS(ScenarioDrivers[Scenario],Scenario_Name)>0,0,1)`,
    },
    {
      sheet: "scenarios",
      what: "Every row of ScenarioDrivers is in its scenario (rows left out = 0)",
      expected: "=0",
      actual: `=SUM((Scenario_Status<>"")*(Scenario_Status<>"${inScenario}"))`,
      found: `=${firstProblem.where(context.sheetName("scenarios"), "ScenarioDrivers[Scenario]", "Scenario_Status", `(Scenario_Status<>"")*(Scenario_Status<>"${inScenario}")`)}`,
    },
  ];
}
