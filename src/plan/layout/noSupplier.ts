/** What the plan calls the supplier of an item for which none is named. */
export const noSupplier = "(not named)";
