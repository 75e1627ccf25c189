/** Sentences of the cost, KPI and risk parts; keys begin with "cost." or "risk.". */
export const cost: Readonly<Record<string, string>> = {
  "cost.line.stepSize":
    'The behaviour "step" needs stepSize, the driver units that one step serves, above 0. It is {stepSize}.',

  "risk.check.pass": "OK",
  "risk.check.label": "{label}: {sentence}",
  "risk.check.value": "{first} against {second}, off by {largest}.",
  "risk.check.block": "off by {total} in all, {largest} at row {row}, column {column}: {first} against {second}.",
  "risk.check.shape":
    "a and b must have the same shape: a has {rows} rows and {columns} columns, b {otherRows} rows and {otherColumns} columns.",
  "risk.status.bands": "bands must rise: green {green}, amber {amber}. Enter for example 0, 0.05.",
  "risk.scenario.selector": "selector must be 1 or base, 2 or upside, 3 or downside. It is {selector}.",
};
