/** Sentences of the functions part; keys begin with "functions.", those of the solver with "optimization.". */
export const functions: Readonly<Record<string, string>> = {
  "functions.defect": "AOP Planner made a mistake here, you did not. Please report it with this formula: {detail}",
  "functions.notFinite":
    "the answer is not a finite number (row {row}, column {column}). Check for extremely large or small inputs.",
  "functions.workersFailed":
    "Calculating {count} rows failed twice, probably for want of memory. Close other programs or split the block, then press Ctrl+Alt+F9.",
  "functions.cancelled": "The calculation was stopped. Press Ctrl+Alt+F9 to run it again.",
  "optimization.notLoaded":
    "The solver did not load ({reason}). Reload the add-in and press Ctrl+Alt+F9; if that does not help, ask your IT to allow WebAssembly for it.",
  "functions.ragged": "the rows of the answer differ in length.",
  "functions.empty": "There is nothing to show: the answer has no rows or no columns. Check that the ranges hold data.",

  "functions.found.text": 'the text "{text}"',
  "functions.found.true": "TRUE",
  "functions.found.false": "FALSE",
  "functions.found.error": "the error {code}",
  "functions.found.blank": "blank",
  "functions.found.number": "the number {number}",

  "functions.required": "{argument} is missing. Give it a value.",
  "functions.single": "{argument} must be a single value, but the range has {rows} rows and {columns} columns.",
  "functions.vector": "{argument} must be one row or one column, but the range has {rows} rows and {columns} columns.",
  "functions.rectangle": "{argument} must be a rectangle, but row {row} has a different length.",

  "functions.number": "{argument} must be a number, not {found}.",
  "functions.cell.number": "{argument}, row {row}, column {column}: {found} is not a number. Enter a number.",
  "functions.cell.blank": "{argument}, row {row}, column {column} is blank. Enter a number.",
  "functions.integer": "{argument} must be a whole number, not {value}.",
  "functions.minimum": "{argument} must be {limit} or more, not {value}.",
  "functions.maximum": "{argument} must be {limit} or less, not {value}.",
  "functions.above": "{argument} must be more than {limit}, not {value}.",
  "functions.below": "{argument} must be less than {limit}, not {value}.",
  "functions.cell.minimum": "{argument}, row {row}, column {column}: {value} is too small. Enter {limit} or more.",
  "functions.cell.maximum": "{argument}, row {row}, column {column}: {value} is too large. Enter {limit} or less.",
  "functions.cell.above": "{argument}, row {row}, column {column}: {value} is too small. Enter more than {limit}.",
  "functions.cell.below": "{argument}, row {row}, column {column}: {value} is too large. Enter less than {limit}.",
  "functions.cell.integer": "{argument}, row {row}, column {column}: {value} is not a whole number.",

  "functions.text": "{argument} must be a text, not {found}.",
  "functions.cell.error": "{argument}, row {row}, column {column} holds {found}. Mend that cell first.",
  "functions.choice": "{argument} must be one of {choices}, not {found}.",
  "functions.choiceNearest": "{argument} must be one of {choices}, not {found}. Did you mean {nearest}?",
  "functions.choiceOfItem": "Item {item}: {argument} must be one of {choices}, not {found}.",
  "functions.choiceOfItemNearest":
    "Item {item}: {argument} must be one of {choices}, not {found}. Did you mean {nearest}?",
  "functions.flag": "{argument} must be TRUE or FALSE, not {found}.",
  "functions.date": "{argument} must be a date, not {found}. Enter a date, or the text year-month-day: 2026-01-31.",
  "functions.cell.date":
    "{argument}, row {row}, column {column}: {found} is not a date. Enter a date, or the text year-month-day: 2026-01-31.",

  "functions.perItem":
    "{argument} must have one value, or one for each of the {count} rows. It has {rows} rows and {columns} columns.",
  "functions.perCell":
    "{argument} must have one value, one a row, one a column, or {wantedRows} rows and {wantedColumns} columns. It has {rows} rows and {columns} columns.",
  "functions.table.columns": "{argument} must have at least {wanted} columns ({names}). It has {columns}.",
  "functions.settings.unknown": '{argument}, row {row}: "{found}" is no setting. Use one of {choices}.',
  "functions.settings.nearest": '{argument}, row {row}: "{found}" is no setting. Did you mean "{nearest}"?',
  "functions.settings.twice": '{argument}, row {row}: "{name}" stands there twice. Delete one of the two rows.',
  "functions.settings.single":
    '{argument}, row {row}: "{name}" takes one value for the whole plan. Clear the cells behind it.',
  "functions.settings.periods":
    '{argument}, row {row}: "{name}" has {count} values, but the plan only {periods} periods. Give one value, or one a period.',
  "functions.named.missing":
    '{argument} needs a column "{name}". Its first row must name the columns, in any order; {argument} may have {choices}.',
  "functions.named.unknown": '{argument}, column {column}: "{found}" is no column it knows. Use {choices}.',
  "functions.named.nearest": '{argument}, column {column}: "{found}" is no column it knows. Did you mean "{nearest}"?',
  "functions.named.twice": '{argument}: the column "{name}" stands there twice. Delete one of the two.',
  "functions.table.empty": "{argument} has no rows with data.",
  "functions.table.key": "{argument}, row {row}: the column {column} is blank. Enter a name or delete the row.",

  "functions.unknownItem": '{argument}, row {row}: "{name}" is not in {list}. Correct the name, or add it there.',
  "functions.unknownItemNearest": '{argument}, row {row}: "{name}" is not in {list}. Did you mean "{nearest}"?',
  "functions.duplicateKey":
    "{argument} names {key} twice, in its entries {first} and {second}. Join the two, or give one of them another name.",

  "functions.locked.shape":
    "locked must have the shape of the answer: {rows} rows and {columns} columns. It has {foundRows} rows and {foundColumns} columns.",
  "functions.locked.cell":
    "locked, row {row}, column {column}: {found} cannot be read. Enter a number, or the text =0 to lock at zero.",

  "functions.calendar.backwards": "{argument}, row {row}: the period ends before it starts. Correct its dates.",
  "functions.calendar.order":
    "{argument}, row {row}: the period starts before the one above has ended. Periods must follow each other without overlap.",
  "functions.period.outside":
    "The date lies in no period of the calendar. Make the calendar longer, or leave the row out.",
  "functions.rebucket.count":
    "values must have one column for each of the {count} periods of fromCalendar. It has {columns}.",
  "functions.rebucket.uncovered":
    "{days} days of period {period} lie outside toCalendar, so the total would be lost. Make toCalendar longer, or set the value of that period to 0.",
  "functions.weekend":
    "weekend must be a code of NETWORKDAYS.INTL (1 to 7, 11 to 17) or seven digits, Monday first, 1 = free: 0000011. It is {found}.",
  "functions.sameLength": "{argument} must have as many cells as {other}: it has {count}, {other} has {wanted}.",
  "functions.series.duplicate":
    "rows names {key} twice (rows {first} and {second}); its quantities would count double. Keep one of them.",
  "functions.series.noKeys": "rows is given, but keys is not. Give the range with the key of each record.",
};
