/** Sentences of variances, bridges and estimates; keys begin with "cost.". */
export const variance: Readonly<Record<string, string>> = {
  "cost.pvm.plan": "Plan",
  "cost.pvm.price": "Price",
  "cost.pvm.volume": "Volume",
  "cost.pvm.mix": "Mix",
  "cost.pvm.new": "New items",
  "cost.pvm.discontinued": "Discontinued items",
  "cost.pvm.cost": "Cost",
  "cost.pvm.fx": "Exchange rate",
  "cost.pvm.actual": "Actual",
  "cost.pvm.check": "Check",
};
