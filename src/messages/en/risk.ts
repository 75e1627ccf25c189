/** Sentences of service, comparison of versions, simulation and risk; keys begin with "risk.". */
export const risk: Readonly<Record<string, string>> = {
  "risk.otif.none": "No line counts: nothing was ordered, or all lines are still open. Check ordered and asOf.",
  "risk.otif.orders": "The level order needs orders, the order number of each line.",
  "risk.otif.due": "dueDates, row {row} is blank. Enter the day that was promised.",
  "risk.otif.key": "orders, row {row} is blank. Enter the order number of the line.",

  "risk.diff.change": "Change",
  "risk.diff.key": "Key",
  "risk.diff.column": "Column",
  "risk.diff.before": "Before",
  "risk.diff.after": "After",
  "risk.diff.difference": "Difference",
  "risk.diff.rows": "Rows",
  "risk.diff.added": "added",
  "risk.diff.removed": "removed",
  "risk.diff.changed": "changed",
  "risk.diff.same": "same",
  "risk.diff.none": "no change",
  "risk.diff.twice":
    "{argument}, row {row}: the key {key} stands there twice. Delete one of the two, or count more columns as keys.",
  "risk.diff.keys": "{argument} has {width} columns, fewer than the {keys} keys. Correct keys.",
  "risk.diff.columns": "Without a header both versions must have the same columns: older has {older}, newer {newer}.",
};
