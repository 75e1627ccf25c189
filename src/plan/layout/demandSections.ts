const order = [
  "final",
  "lastYear",
  "baseline",
  "launches",
  "ends",
  "events",
  "growth",
  "salesView",
  "marketingView",
  "overrides",
  "revenue",
] as const;

/** The sections of the Demand plan sheet, by number: final demand first, because everything downstream reads it. */
export const demandSections = Object.fromEntries(order.map((key, index) => [key, index])) as Readonly<
  Record<(typeof order)[number], number>
>;
