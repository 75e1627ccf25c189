/** Sentences of the demand part; keys begin with "demand.". */
export const demand: Readonly<Record<string, string>> = {
  "demand.workingDays.count":
    "workingDays must have one value for each of the {history} periods of the history and the {horizon} periods of the horizon: {wanted} in all. It has {count}.",
  "demand.season": 'season must be a whole number of periods from 1 to 366 (12 for months), or "auto", not {found}.',
  "demand.abc.cutoffs": "cutoffs must rise from more than 0 up to at most 1, for example 0.8 and 0.95. Check {cutoff}.",
  "demand.accuracy.shape":
    "{argument} must have the shape of actual: {rows} rows and {columns} columns. It has {foundRows} rows and {foundColumns} columns.",
  "demand.accuracy.history":
    "The metric {metric} needs history: the demand before the forecast, one row for each row of actual.",
  "demand.accuracy.historyRows": "history must have one row for each of the {rows} rows of actual. It has {found}.",
  "demand.accuracy.upper": "The metric coverage needs upper, the upper bounds; forecast holds the lower ones.",
  "demand.accuracy.noDemand": "The actual demand adds up to 0, so an error in percent of it cannot be given.",
  "demand.accuracy.noError": "The forecast has no error, so there is no tracking signal.",
  "demand.accuracy.noWeight": "The weights add up to 0.",
  "demand.accuracy.constant": "The history never changes, so its naive error, which is the scale of this metric, is 0.",
  "demand.accuracy.shortHistory":
    "The history is too short for the scale of this metric: {needed} periods are needed from the first demand on.",
  "demand.override.unreadable":
    'entries, row {row}, column {column}: "{entry}" cannot be read. Write =500, +250, -10, +5%, *1.2, /2 or a number, with a point for decimals and no thousands separator.',
  "demand.override.negative":
    "entries, row {row}, column {column}: the number {entry} would make the plan negative. To take {entry} off, enter it as a text: '{entry} with the apostrophe.",
  "demand.override.divideByZero": 'entries, row {row}, column {column}: "{entry}" divides by zero.',
  "demand.override.shape":
    "entries must have the shape of baseline: {rows} rows and {columns} columns. It has {foundRows} rows and {foundColumns} columns.",
  "demand.override.columns":
    "entries must have one column for each of the {columns} columns of baseline. It has {found}.",
  "demand.override.keys": "{argument} must have one key for each of the {rows} rows of {block}. It has {found}.",
  "demand.override.bothKeys":
    "Give both keys (of the baseline's rows) and entryKeys (of the entries' rows), or neither.",

  "demand.likeItem.noDemand":
    "The like item has no demand in its history, so there is nothing to learn from it. Choose another like item.",
  "demand.likeItem.launchPeriod":
    "launchPeriod is missing, and there are no newSales to take it from. Enter the period of the horizon in which sales begin: 1 is the first.",
  "demand.likeItem.noOverlap":
    "The like item sold nothing at the ages that the new item has reached ({periods} periods), so newSales give no scale. Enter scale.",
  "demand.likeItem.newSales":
    "newSales must have one row, or {rows}, and the {periods} periods of history. It has {foundRows} rows and {found} periods.",

  "demand.phaseOut.stock": 'The choice "{choice}" needs stock: the units on hand before the first period.',

  "demand.supersede.loop":
    "The successions run in a circle: {loop}. Take one of these lines out: an item cannot succeed itself.",
  "demand.supersede.shares":
    "The successors of {item} take {percent} % of its demand. Lower their shares to 100 % together.",

  "demand.disaggregate.shape":
    "totals ({rows} rows, {columns} columns) and weights ({weightRows} rows, {weightColumns} columns) do not fit. Give one total; or a row of totals, one a period, and weights with one column or as many; or a column of totals and weights with one row or as many.",
  "demand.disaggregate.bothKeys":
    "Give both totalKeys (the group of each row of totals) and keys (the group of each row of weights), or neither.",
  "demand.disaggregate.emptyGroup":
    "totals, row {row}: the group {group} has a total, but no row of weights belongs to it. Add its items, or set its total to 0.",
  "demand.disaggregate.noHistory":
    "The history holds no demand, so there are no shares to split by. Give weights instead.",
  "demand.disaggregate.noWeight": "The weights of the free cells add up to 0, so the total of {total} cannot be split.",
  "demand.disaggregate.tooMuch":
    "The locked cells add up to {locked}, which leaves less than nothing of their total of {total} for the others. Lower a locked cell, or raise the total.",
  "demand.disaggregate.allLocked":
    "All cells are locked and add up to {locked}, not to their total of {total}. Free a cell, or correct the total.",
};
