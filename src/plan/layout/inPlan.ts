/** What the status of an input row says when the plan uses the row. */
export const inPlan = "In the plan";
