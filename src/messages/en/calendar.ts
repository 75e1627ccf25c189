/** Sentences of the calendar part; keys begin with "calendar.". */
export const calendar: Readonly<Record<string, string>> = {
  "calendar.likeForLike.count":
    "series has {columns} columns, but calendar only {count} periods. Give the calendar that begins with the first column of series.",
  "calendar.likeForLike.noYear":
    "calendar, period {period}: the year is missing (column 9). Give the whole table of AOP.CALENDAR, or align by week.",
  "calendar.likeForLike.noWorkingDays":
    "Period {period} has no working days, so its value cannot be put on a working day. Align by period.",
  "calendar.likeForLike.uplift":
    "{holiday}: the period {period} is no single week, so whole weeks cannot be moved. Give the uplift of the days of {holiday} (column 5 of movingHolidays): 0.5 for half as much again.",
  "calendar.likeForLike.oneDate":
    "{holiday}: one date cannot be moved. Give its date in each year of the calendar, or write easter for the computed dates.",
  "calendar.likeForLike.gap":
    "{holiday}: two of its dates that follow each other are {days} days apart. Give its date in each year, once.",
  "calendar.likeForLike.noDate":
    'movingHolidays, row {row}: {found} has no date. Enter it in the second column; only "easter" and "orthodox easter" are calculated.',

  "calendar.units.unknown": 'The unit "{unit}" is not in unitTable, which knows {known}. Add a row for it.',
  "calendar.units.unknownNearest":
    'The unit "{unit}" is not in unitTable, which knows {known}. Did you mean {nearest}?',
  "calendar.units.unknownItem": "unitTable has no row for the item {item}, nor one for all items. Add its units.",
  "calendar.units.noChain":
    "No chain of rows in unitTable leads from {from} to {to}. Add a row that links them, for example {from}, a number, {to}.",
  "calendar.units.contradiction":
    "unitTable contradicts itself: {first}, but {second} (row {row}). Correct one of these rows.",
  "calendar.units.itself":
    "unitTable, row {row}: {unit} is given as a multiple of {unit}. Name the smaller unit that it holds.",
  "calendar.units.items":
    "unitTable has four columns: item, unit, factor, base unit. Give items too, or a table of three columns.",
  "calendar.units.perCell":
    "{argument} must have one unit, one a row, one a column, or {wantedRows} rows and {wantedColumns} columns. It has {rows} rows and {columns} columns.",
};
