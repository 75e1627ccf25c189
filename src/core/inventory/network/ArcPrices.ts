/**
 * Prices on the arcs that a forest leaves out: entry v of an arc's list is what its supplier pays, and its customer gets, for each promise (plan)
 * of v units of time or more. Where the supplier promises no more than its customer plans with, the two together never gain by it,
 * so that the least cost with prices is still a bound. The first entry (v = 0) is not used.
 */
export type ArcPrices = readonly (readonly number[])[];
