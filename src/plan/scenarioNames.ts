/** The scenarios that every plan has: the columns of the assumptions. The planner names further ones on Scenarios. */
export const scenarioNames = ["Base", "Upside", "Downside"] as const;
