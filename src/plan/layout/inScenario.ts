/** What the status of a row of ScenarioDrivers says when its scenario uses it; the plan does while that scenario is in force. */
export const inScenario = "In its scenario";
