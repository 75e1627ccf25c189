/** How a family's items are made, as its row on Production strategy says; the first is what a plan begins with. */
export const productionStrategies = ["net", "level", "chase", "optimised"] as const;
