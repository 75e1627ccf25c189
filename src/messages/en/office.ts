/** Sentences of the office part; keys begin with "office.". What happened, where, what to do. */
export const office: Readonly<Record<string, string>> = {
  "office.cancelled": "Stopped. Everything made so far was removed: the workbook is as it was.",
  "office.noPlan": "There is no plan in this workbook. Make one with AOP > New plan.",
  "office.forecast.entry":
    '"{entry}" cannot be read as a correction. Write 500, +250, -10, +5%, *1.2 or /2, with a point for decimals and no thousands separator.',
  "office.showsError":
    "{name} shows an error, {error} at {address}. Look at AOP > Checks and mend what shows the first error; then open this page anew.",
  "office.calculating": "{name} is still being calculated. Wait a moment, then open this page anew.",
  "office.noNumber":
    "{address}, part of {name}, holds '{value}' where a number belongs. Undo what changed it, then open this page anew.",
  "office.forecast.reason": "Choose the reason of the override: later it tells which corrections helped.",
  "office.forecast.missing":
    "The plan has no {name} any more, so its forecasts cannot be shown. Undo what removed it, or make the plan again.",
  "office.inventory.noSheet":
    "This plan has no sheet Service and stock, which holds the classes and the exchange curve. Make the plan again with that sheet chosen.",
  "office.inventory.missing":
    "The plan has no {name} any more, so its stock cannot be shown. Undo what removed it, or make the plan again.",
  "office.sheetGone":
    "The plan's sheet '{sheet}' is no longer in this workbook. Make the plan again with AOP > New plan.",
  "office.cellFilled": "{cell} is not empty. Select an empty cell, then insert the formula again.",

  "office.workbookProtected":
    "The workbook's structure is protected, so no sheet can be added. Switch it off under Review > Protect Workbook, then make the plan again.",
  "office.planExists":
    "This workbook already holds a plan ({count} sheets, the first is '{sheet}'). Remove it with AOP > Remove plan, then make the new one.",
  "office.unfinishedBuild":
    "An earlier build was interrupted in this workbook. Its remains are being removed: try again in a few seconds.",

  "office.selection.empty": "{address} holds no data. Select a cell of your sales history, then try again.",
  "office.selection.chart":
    "The chart '{chart}' is selected. Select a cell of your sales history instead, then try again.",
  "office.selection.areas":
    "{count} separate areas are selected ({address}). Select one cell, or one block of cells, of your sales history.",
  "office.selection.tooLarge":
    "{address} holds {cells} cells, more than can be read at once. Sum the history by month and item first (a PivotTable does it), or select fewer rows.",
  "office.noHistory":
    "No sales history was found in this workbook. Select a cell of a table with dates, items and quantities, then try again.",

  "office.step.sheets": "Adding {count} sheets",
  "office.step.read": "Reading your tables",
  "office.step.plan": "Working out the plan",
  "office.step.table": "Writing the {sheet} table",
  "office.step.names": "Defining names",
  "office.step.sheet": "Writing {sheet}",
  "office.step.charts": "Drawing the charts of {sheet}",
  "office.step.record": "Noting what was made",
  "office.step.calculate": "Calculating and checking the plan",
  "office.linkTip": "Go to {target}",

  "office.problem.cellEdit": "Excel is editing a cell. Press Enter or Esc in the cell, then try again.",
  "office.problem.protected": "The sheet or workbook is protected. Remove its protection under Review, then try again.",
  "office.problem.nameTaken":
    "A sheet, table or name of the plan came into use while the plan was being written. Try again.",
  "office.problem.tooLarge":
    "Excel refused the amount of data. Use a shorter history or sum it by month, then try again.",
  "office.problem.busy": "Excel is busy with earlier work. Wait a moment, then try again.",
  "office.problem.session":
    "The connection to the workbook was lost. Reload the page with the workbook, then try again.",
  "office.problem.unsupported":
    "This version of Excel lacks something the add-in needs. See AOP > Settings for what it needs.",
  "office.problem.unexpected":
    "Something unexpected happened, and nothing was changed: {text}. Try again; if it comes back, send us this sentence.",
  "office.year.missing":
    "The plan has no {name} any more, or was made before plans kept versions. Make the plan anew; what you typed in it is kept.",
  "office.year.allClosed": "All {count} periods of the plan are closed. Make the plan of the next year.",
  "office.year.noneClosed": "No period is closed yet.",
  "office.year.noSales":
    "There are no sales in {period} on Sales history. Paste them below its last row, then close the period.",
  "office.year.error":
    "{name} shows an error, so the plan cannot be kept. Mend what Checks shows, then close the period.",
  "office.year.version.plan": "Plan",
  "office.year.version.estimate": "Estimate after {period}",
};
