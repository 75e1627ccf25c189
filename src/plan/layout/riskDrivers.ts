/** What of the plan is not known: the names that AOP.RISKBAND takes, with cautious defaults. */
export const riskDrivers = [
  {
    name: "market",
    value: 0.05,
    meaning: "Demand of all items together, whole year: standard deviation, share of plan",
  },
  { name: "item", value: 0.1, meaning: "Demand of each item by itself, whole year: standard deviation, share of plan" },
  { name: "price", value: 0.02, meaning: "All prices: standard deviation, share of plan" },
  { name: "cost", value: 0.03, meaning: "All unit costs: standard deviation, share of plan" },
  { name: "rate", value: 0.08, meaning: "Exchange rate: standard deviation, share of plan" },
  { name: "imported", value: 0, meaning: "Share of unit cost that is paid in foreign currency" },
  { name: "fixed", value: 0.03, meaning: "Supply-chain cost: standard deviation, share of plan" },
  { name: "yield", value: 0.01, meaning: "What of each receipt is good: standard deviation, share of plan" },
  { name: "delay", value: 0.05, meaning: "Chance that a receipt comes a period late" },
] as const;
