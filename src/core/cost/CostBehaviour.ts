/** How a cost follows its driver. */
export type CostBehaviour = "variable" | "fixed" | "step" | "semi";
