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

  "risk.simulate.driver": "Driver",
  "risk.simulate.mean": "Mean",
  "risk.simulate.deviation": "Standard deviation",
  "risk.simulate.least": "Least",
  "risk.simulate.most": "Most",
  "risk.simulate.columns":
    "drivers must have at least 3 columns: name, distribution, and the parameters. It has {columns}.",
  "risk.simulate.none": "drivers has no rows with data. Enter a name, a distribution and its parameters in each row.",
  "risk.simulate.name": "drivers, row {row}: the name is blank. Enter a name or delete the row.",
  "risk.simulate.unknown": 'drivers, row {row}: "{found}" is no distribution. Use {choices}.',
  "risk.simulate.nearest": 'drivers, row {row}: "{found}" is no distribution. Did you mean "{nearest}"?',
  "risk.simulate.number": "drivers, row {row}, column {column}: {found} is not a number. Enter a number.",
  "risk.simulate.positive":
    "drivers, row {row}: {parameter} is {value}. A {distribution} driver needs {parameter} above 0.",
  "risk.simulate.negative":
    "drivers, row {row}: {parameter} is {value}. A {distribution} driver needs {parameter} of 0 or more.",
  "risk.simulate.order": "drivers, row {row}: least, mode and most must rise. They are {values}; correct their order.",
  "risk.simulate.chance": "drivers, row {row}: the chance of an event is between 0 and 1, not {value}.",
  "risk.simulate.values": "drivers, row {row}: an empirical driver needs the values seen, from column 3 on.",
  "risk.simulate.correlations":
    "correlations must have a row and a column for each of the {count} drivers, 1 in the diagonal, the same on both sides of it, all between -1 and 1. See row {row}, column {column}.",
  "risk.simulate.definite":
    "These correlations contradict one another: no drivers can have all of them. Bring the largest ones nearer to 0.",
  "risk.simulate.many":
    "{trials} trials of {drivers} drivers are more than the {most} cells that one call may give. Ask for fewer trials, or for the summary.",
};
