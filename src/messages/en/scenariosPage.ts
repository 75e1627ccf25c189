/** Words of scenarios in the pane and of their comparison. */
export const scenariosPage: Readonly<Record<string, string>> = {
  "office.scenarios.step": "Calculating the plan in scenario {scenario}",
  "office.scenarios.pending":
    "The plan was not calculated in time in scenario {scenario}. Nothing was written; wait until Excel is ready and compare again.",
  "office.scenarios.error":
    "{measure} shows an error in scenario {scenario}. Put the scenario in force, look at Checks, mend it, and compare again. Nothing was written.",
};
