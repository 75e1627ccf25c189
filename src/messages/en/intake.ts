/** Sentences of the intake part; keys begin with "intake.". */
export const intake: Readonly<Record<string, string>> = {
  // What stops the reading
  "intake.empty":
    "There is nothing in the selection ({table}). Select your sales history with its headings, or one cell inside it, and try again.",
  "intake.oneCell":
    "Only one cell is filled in {table}. Select the whole sales history with its headings: dates, items and quantities.",
  "intake.noRows": "{table} has headings but no rows below them. Select the headings together with the data.",
  "intake.noHistory":
    "No sales history was found in {tables}. A history has a date or month, an item and a quantity in each row, or items down and periods across. Choose the table that holds it and say what its columns are.",
  "intake.noDateColumn":
    "{table} has no column that reads as dates or periods. Say which column holds the date, or give the history one with dates such as 2026-01-31 or months such as Jan-26.",
  "intake.headersMissing":
    "{table} has no headings: its first row ({cells}) is data already, and the columns cannot be told apart without them. Put a row of headings (date, item, quantity) above the data, or say what each column is.",
  "intake.noQuantityColumn": "{table} has no column of quantities. Say which column holds the units sold.",
  "intake.datesUnreadable":
    "None of the {count} entries in '{column}' of {table} reads as a date (the first is '{example}', {cells}). Write dates such as 2026-01-31, 31/01/2026 or Jan-26, or choose another column.",
  "intake.quantitiesUnreadable":
    "None of the entries in '{column}' of {table} reads as a number (the first is '{example}', {cells}). Choose another column for the units, or enter numbers.",
  "intake.oneRow":
    "{table} has one row of sales. A plan needs a history: at least 3 periods, better 24 months or more.",
  "intake.tooFewPeriods":
    "{table} covers {periods} of the 3 periods that a forecast needs at least ({first} to {last}). Add older sales; 24 months or more show a season.",
  "intake.yearMissing":
    "The periods of {table} carry no year ('{example}'). Say when the first one begins, or write the year into the headings (Jan-26).",
  "intake.firstPeriodMissing":
    "{table} is a list of numbers without dates. Say which month the first number belongs to.",
  "intake.bomLoop":
    "The bill of materials in {table} goes round in a circle: {loop}. An item cannot be made from itself; correct one of these rows.",
  "intake.nothingSold": "Every quantity in {table} is blank or zero, so there is nothing to plan from.",

  "intake.cellsAndMore": "{listed} and {rest} more",

  // What was found, and what is done about it
  "intake.issue.headersMissing": "{table} has no headings; its first row ({cells}) is data.",
  "intake.done.headersMissing": "The columns were told apart by what they hold. Check their roles.",
  "intake.issue.headersJoined": "The headings of {table} stand in two rows ({cells}).",
  "intake.done.headersJoined": "Both rows were read together; a merged heading counts for the columns to its right.",
  "intake.issue.totalRows": "{count} rows of {table} are totals ({cells}).",
  "intake.done.totalRows": "They are left out, so that nothing counts twice.",
  "intake.issue.blankRows": "{count} blank rows stand inside {table} ({cells}).",
  "intake.done.blankRows": "They are skipped.",
  "intake.issue.rowsBelow": "{count} rows stand below a gap of two or more blank rows in {table} ({cells}).",
  "intake.done.rowsBelow": "They are taken for another table and left out. Close the gap if they belong to it.",
  "intake.issue.blankItems": "{count} rows of {table} have no entry in '{column}' ({cells}).",
  "intake.done.blankItems.leaveOut": "These rows are left out.",
  "intake.done.blankItems.fillDown": "Each takes the entry of the row above it.",
  "intake.issue.blankUnits": "{count} quantities in '{column}' of {table} are blank ({cells}).",
  "intake.done.blankUnits": "They are read as no sale.",
  "intake.issue.errorValues": "{count} cells in '{column}' of {table} hold an error ({cells}).",
  "intake.done.errorValues": "They are read as blank. Mend the formulas behind them and read again.",
  "intake.issue.textInNumbers": "{count} cells in '{column}' of {table} hold text, such as '{example}' ({cells}).",
  "intake.done.textInNumbers": "They are read as blank. Enter numbers there and read again.",
  "intake.issue.decimalMarkAmbiguous":
    "In '{column}' of {table}, {count} numbers can be read in two ways: '{example}' ({cells}). No other cell decides.",
  "intake.done.decimalMarkAmbiguous.decimalPoint":
    "The point is read as the decimal mark, a comma as a thousands mark.",
  "intake.done.decimalMarkAmbiguous.decimalComma":
    "The comma is read as the decimal mark, a point as a thousands mark.",
  "intake.issue.numbersAsText": "{count} numbers in '{column}' of {table} are stored as text ({cells}).",
  "intake.done.numbersAsText": "They are read as numbers: '{example}' is {reading}.",
  "intake.issue.dateOrderAmbiguous":
    "{count} dates in '{column}' of {table} can be read in two ways, such as '{example}': no day above 12 decides ({cells}).",
  "intake.done.dateOrderAmbiguous.dayFirst": "The day is read first: 03/04/2026 is 3 April.",
  "intake.done.dateOrderAmbiguous.monthFirst": "The month is read first: 03/04/2026 is 4 March.",
  "intake.issue.datesUnread": "{count} entries in '{column}' of {table} are no dates, such as '{example}' ({cells}).",
  "intake.done.datesUnread": "These rows are left out. Enter dates there and read again.",
  "intake.issue.fiscalPeriods": "'{column}' of {table} holds fiscal periods, such as '{example}' ({cells}).",
  "intake.done.fiscalPeriods":
    "They are read by the month in which your fiscal year begins, the year named after the one it ends in. Check it under the calendar.",
  "intake.issue.duplicates": "{count} rows of {table} repeat the date, item and region of another row ({cells}).",
  "intake.done.duplicates": "Their quantities are added up.",
  "intake.issue.exactDuplicates":
    "{count} rows of {table} are exact copies of another row ({cells}). Was a file loaded twice?",
  "intake.done.exactDuplicates.keep": "They are counted as sales of their own.",
  "intake.done.exactDuplicates.removeCopies": "The copies are left out.",
  "intake.issue.returns": "{count} quantities in {table} are negative ({cells}): returns or corrections.",
  "intake.done.returns.net":
    "They are netted against the sales of their month; what is left over goes to the months before. The total is unchanged.",
  "intake.done.returns.leave": "They stay as they are.",
  "intake.issue.partialPeriod": "The history of {table} ends on {last}, before the month is over.",
  "intake.done.partialPeriod.exclude":
    "That month is left out, because a part of a month would look like a fall in sales.",
  "intake.done.partialPeriod.include": "That month is taken as it is.",
  "intake.issue.noItemColumn": "{table} has no column that names items.",
  "intake.done.noItemColumn": "It is planned as one item, '{table}'.",
  "intake.issue.itemLevel":
    "{table} names {finestItems} items in '{finest}', but half of them sold in {months} months or fewer: too little to forecast one by one.",
  "intake.done.itemLevel":
    "It is planned by '{level}' ({items} items). Choose another column as the item to change the level.",
  "intake.issue.itemsFromHistory": "There is no table of items.",
  "intake.done.itemsFromHistory":
    "The {count} items of the history are planned. Costs, stock and lead times that are unknown are shown as assumptions.",
  "intake.issue.itemsWithoutHistory": "{count} items of {table} have no sales in the history, such as {example}.",
  "intake.done.itemsWithoutHistory.leaveOut": "They are left out of the plan.",
  "intake.done.itemsWithoutHistory.include": "They are planned too; their forecast begins at zero until you enter one.",
  "intake.issue.repeatedItems": "{count} rows of {table} repeat an item that has a row already ({cells}).",
  "intake.done.repeatedItems": "The first row of each item counts.",
  "intake.issue.unknownItems": "{count} items were sold that {table} does not list, such as {example}.",
  "intake.done.unknownItems": "They are planned with what the history tells about them.",
  "intake.issue.unknownComponents": "{count} rows of {table} belong to items that are not planned, such as {example}.",
  "intake.done.unknownComponents": "They are left out.",
  "intake.issue.unknownResources":
    "{count} resources of the routings are not in a table of resources, such as {example}.",
  "intake.done.unknownResources": "Add them to the table of resources; until then the plan assumes their hours.",
  "intake.issue.pricesFromRevenue": "{count} items have no price in a table.",
  "intake.done.pricesFromRevenue": "Their price is revenue by units of the last 12 months with sales.",
  "intake.issue.costsFromProfit": "{count} items have no unit cost in a table.",
  "intake.done.costsFromProfit":
    "Their unit cost is what the history's cost or profit gives for a unit, last 12 months with sales.",
  "intake.issue.weightUnits": "{count} weights in {table} are in {units}.",
  "intake.done.weightUnits": "They are converted to kilograms.",
  "intake.issue.laneRatesByCarrier": "{table} lists {count} carriers and no regions.",
  "intake.done.laneRatesByCarrier":
    "Each region is served by the cheapest, {carrier}; the others stand on Carrier offers. Change it on Lanes.",
  "intake.issue.offersLeftOut":
    "{count} rows of {table} name no lane or region of your lane table, no carrier or no rate, such as {example}.",
  "intake.done.offersLeftOut": "They are left out of the offers of carriers.",
  "intake.issue.resourceRatesMissing": "{count} resources of {table} have no hours, such as {example}.",
  "intake.done.resourceRatesMissing": "They are taken for places without capacity and left out.",
  "intake.issue.purchasesLeftOut":
    "{count} rows of {table} have no day of the order, or were received before they were ordered ({cells}).",
  "intake.done.purchasesLeftOut": "They are left out of the lead times.",
  "intake.issue.shipDateAsReceipt": "{table} has no day of receipt, only '{column}'.",
  "intake.done.shipDateAsReceipt":
    "Lead times are counted to that day. Add the days in transit to them on Items if they matter, or give the day of receipt.",
  "intake.issue.stockAtSites":
    "{count} locations of {table} are named as a channel of the sales history or {site}, such as {example}.",
  "intake.done.stockAtSites":
    "They are taken as sites and keep the stock that was counted there; each serves the channel of its name. Change it on Sites.",
  "intake.issue.stockElsewhere":
    "{count} locations of {table} are named as no channel of the sales history, such as {example}.",
  "intake.done.stockElsewhere":
    "Their stock counts for the item; by site it is spread in whole units, by each site's share of the item's demand. Name a site on Sites as the location is named, and its stock stays there.",
  "intake.issue.stockWithoutPlace": "{count} rows of {table} do not say where the stock lies.",
  "intake.done.stockWithoutPlace":
    "Their stock counts for the item; by site it is spread in whole units, by each site's share of the item's demand.",
  "intake.issue.tableNotUsed":
    "{table} is not used: its columns fit no table that a plan is made from, or another table fits better.",
  "intake.done.tableNotUsed": "Say what it is for if the plan should use it.",
  "intake.issue.monthsSummed": "The history has {count} rows.",
  "intake.done.monthsSummed":
    "It is summed to {records} rows by month, item and region, so that the workbook stays quick.",

  // Choices
  "intake.choice.leaveOut": "Leave out",
  "intake.choice.fillDown": "Fill down from above",
  "intake.choice.decimalPoint": "Point is decimal",
  "intake.choice.decimalComma": "Comma is decimal",
  "intake.choice.dayFirst": "Day first",
  "intake.choice.monthFirst": "Month first",
  "intake.choice.keep": "Keep all",
  "intake.choice.removeCopies": "Remove the copies",
  "intake.choice.net": "Net against sales",
  "intake.choice.leave": "Leave",
  "intake.choice.exclude": "Leave that month out",
  "intake.choice.include": "Include",

  // Names that the intake gives
  "intake.planName.year": "Operating plan {year}",
  "intake.planName.fiscal": "Operating plan {first} to {last}",
  "intake.lane": "To {region}",
  "intake.mode.road": "Road",
};
