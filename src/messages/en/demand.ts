/** Sentences of the demand part; keys begin with "demand.". */
export const demand: Readonly<Record<string, string>> = {
  "demand.workingDays.count":
    "workingDays must have one value for each of the {history} periods of the history and the {horizon} periods of the horizon: {wanted} in all. It has {count}.",
  "demand.season": 'season must be a whole number of periods from 1 to 366 (12 for months), or "auto", not {found}.',
  "demand.forecast.alpha":
    'alpha and firstLevel belong to the model "ses" only. Leave them out, or set model to "ses".',
  "demand.forecast.level": "firstLevel needs alpha beside it: the smoothing weight, for example 0.2.",
  "demand.quantile.leadTime": "leadTime must be at most the horizon of {horizon} periods, not {leadTime}.",
  "demand.parts.events":
    "events must have the shape of the forecast: {rows} rows and {columns} columns. It has {foundRows} rows and {foundColumns} columns.",
  "demand.test.short":
    "Too little history: {needed} periods since the first demand are needed to hide {holdout} from {origins} ends; there are {found}.",
  "demand.model.positive":
    'The model {model} needs a history without zeros and negative values. Use "auto", or a model for intermittent demand.',
  "demand.model.short":
    'The model {model} needs {needed} periods since the first demand; there are {found}. Use "auto".',
  "demand.abc.cutoffs": "cutoffs must rise from more than 0 up to at most 1, for example 0.8 and 0.95. Check {cutoff}.",
  "demand.sameShape":
    "{argument} must have the shape of {other}: {rows} rows and {columns} columns. It has {foundRows} rows and {foundColumns} columns.",
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
  "demand.flags.shape":
    "{argument} must have the shape of history: {rows} rows and {columns} columns. It has {foundRows} rows and {foundColumns} columns.",
  "demand.outliers.short":
    "This item has less than 5 periods since its first demand, too few to call one odd. Look at it yourself, or wait.",
  "demand.outliers.reason.spike": "spike: usual about {expected}",
  "demand.outliers.reason.dip": "dip: usual about {expected}",
  "demand.outliers.reason.zero": "out of stock? usual about {expected}",
  "demand.outliers.reason.tenfold": "typed tenfold? usual about {expected}",
  "demand.outliers.reason.hundredfold": "typed a hundredfold? usual about {expected}",
  "demand.outliers.reason.tenth": "typed a tenth? usual about {expected}",
  "demand.outliers.reason.return": "negative: a return? usual about {expected}",
  "demand.outliers.reason.newLevel": "new level? before about {expected}",
  "demand.clean.days":
    "stockoutDays needs daysInPeriod: the days on which each period sells, one value (30), one a period, or a block.",
  "demand.clean.allFlagged":
    "Every period of this item is flagged, so nothing is left to repair it from. Flag fewer periods.",
  "demand.lostSales.daysOut":
    "Period {period}: {daysOut} days out of stock are more than the {days} days of the period. Correct one of them.",
  "demand.lostSales.neverInStock":
    "This item was out of stock in all its periods, so nothing tells what it would have sold. Enter its demand yourself.",

  "demand.reconcile.rows":
    "hierarchy must have one row for each of the {count} rows of forecasts, in the same order. It has {rows}.",
  "demand.reconcile.loop":
    "The hierarchy runs in a circle: {loop}. Correct one of these parents: no row is part of itself.",
  "demand.reconcile.leaf":
    "The leaf of column {column} of hierarchy has no row of its own, with a 1 in this column only. Add its row and its forecast.",
  "demand.reconcile.empty":
    "hierarchy, row {row} holds no leaf. Put a 1 into the columns of the leaves that it adds up.",
  "demand.reconcile.tree":
    "Row {row} of hierarchy crosses other rows (as families and channels do), so its forecast cannot be split downwards. Choose bottomup, ols, wls or mint.",
  "demand.reconcile.level":
    "level {level} is too deep: the hierarchy has {deepest} levels. Enter 1 for the top to {deepest}.",
  "demand.reconcile.residuals":
    "The method mint needs residuals: the one-step errors in the history, one row for each row of forecasts. Give them, or choose ols.",
  "demand.reconcile.residualRows":
    "residuals must have one row for each of the {count} rows of forecasts. It has {rows}.",
  "demand.reconcile.fewResiduals":
    "residuals have {periods} periods; at least 3 are needed to tell which forecasts err most. Give more, or choose ols.",
  "demand.reconcile.noErrors": "All residuals are 0, so nothing tells which forecasts err most. Choose ols.",
  "demand.reconcile.singular":
    "The errors of the forecasts depend on each other so closely that the reconciliation cannot be calculated. Choose ols or wls.",

  "demand.events.calendar":
    "calendar must have one row for each of the {count} periods of baseline. It has {periods}. Give the calendar of the baseline's own periods.",
  "demand.events.time":
    'events, row {row}: "{time}" is no time. With a calendar enter a day or a period of the calendar, without one a period number: 1 is the first.',
  "demand.events.backwards": "events, row {row}: the event of {item} ends before it starts. Correct its dates.",
  "demand.events.twoUplifts":
    "events, row {row}: the event of {item} has an uplift in percent and one in units. Keep one of them.",
  "demand.events.probability":
    "events, row {row}: the probability of the event of {item} is blank or 0. Enter 1 if it is certain, or delete the row.",
  "demand.events.cannibalised":
    "events, row {row}: to take units from another item, the event of {item} needs both the cannibalised item and its share.",
  "demand.events.itself":
    "events, row {row}: the event of {item} cannibalises {other}, but that is the item itself. Name another item.",

  "demand.seasonality.none":
    "season is 1, which means none. Enter the periods of a season: 12 for months, 4 for quarters.",
  "demand.seasonality.short":
    "A season of {season} needs {needed} periods since the first demand; this item has {found}. Pool it with items of its family that have them.",
  "demand.seasonality.negative":
    "history, period {period}: the demand is negative, so indices as shares make no sense. Choose additive, or clean the history.",
  "demand.seasonality.zero":
    "The level of this item falls to 0 or below, so indices as shares of it cannot be given. Choose additive.",
  "demand.seasonality.pool":
    "pool must be TRUE, FALSE, or the family of each of the {rows} rows. It has {found} cells.",

  "demand.decompose.short":
    "A season of {season} needs {needed} periods since the first demand; this item has {found}. Give more history or a shorter season.",
  "demand.decompose.notPositive":
    "history, period {period}: the demand is not above 0, so it is no product of trend and season. Choose additive, or clean the history.",

  "demand.trend.short":
    "A trend needs {needed} periods since the first demand; this item has {found}. Give more history, or a shorter season.",
  "demand.trend.notPositive":
    "history, period {period}: the demand is not above 0, so it does not grow by percent. Choose linear, or clean the history.",

  "demand.drivers.unnamed": "driver {number}",
  "demand.drivers.length":
    "drivers must have the {length} periods of history, but has {periods}. A driver without a figure for a period cannot be used.",
  "demand.drivers.count":
    "futureDrivers must hold as many drivers as drivers does, {count}, in the same order. It holds {future}. Give every driver its future.",
  "demand.drivers.names":
    "Driver {position} is {past} in drivers, but {future} in futureDrivers. Put both in the same order.",
  "demand.drivers.noDemand": "The history holds no demand, so no driver can explain it.",
  "demand.drivers.short":
    "Drivers: {drivers}. They need {needed} periods of history from the first demand and the longest lag on, and there are {observations}. Use fewer drivers, shorter lags, or more history.",
  "demand.drivers.lag":
    "The longest lag, {lag} periods, is as long as the history, {length} periods, or longer, so no demand is left for the drivers to explain. Use shorter lags, or more history.",
  "demand.drivers.noFit":
    "The {observations} periods of history are too few to tell the drivers from trend and season. Use fewer drivers, season 1, or more history.",
  "demand.drivers.log":
    "The scale log needs demand above 0 in every period from the first demand on. Choose linear, or clean the history first.",
  "demand.drivers.far":
    "futureDrivers, period {period}: {name} is {value}, so far from its past, {low} to {high}, that a forecast in logs has no sense there. Check its unit, or choose linear.",
  "demand.drivers.factor":
    "{name} lies so far from 0 that its factor cannot be written. Give it as the difference from its usual value, or choose linear.",
  "demand.drivers.constant":
    "{name} never changes in the history, so its effect cannot be told. Leave it out, or give periods in which it differs.",
  "demand.drivers.seasonal":
    "{name} repeats itself every {season} periods, so its effect cannot be told apart from the season. Leave it out, or set season to 1 if demand has no season of its own.",
  "demand.drivers.dependent":
    "{name} follows from {others} together, so their effects cannot be told apart. Leave one of them out.",
  "demand.drivers.collinear":
    "{first} and {second} move together, so their effects cannot be told apart. Leave one of them out, or join them into one driver.",

  "demand.promoLift.noDemand": "The history holds no demand, so promotions cannot be measured.",
  "demand.promoLift.short":
    "There are {periods} periods from the first demand on; at least {needed} are needed to measure promotions.",
  "demand.promoLift.none": "No period from the first demand on has a promotion, so there is no uplift to measure.",
  "demand.promoLift.always":
    "Every period has the same promotion, so nothing shows what would be sold without. Give a history with periods without promotion.",
  "demand.promoLift.dip":
    "What is missing after promotions cannot be told from the promotions themselves, which follow each other too closely for dipPeriods {periods}. Enter fewer dipPeriods, or 0.",
  "demand.promoLift.season":
    "A season of {season} needs {needed} periods to be told from promotions; there are {periods} from the first demand on. Give more history, or set season to 1 if demand has no season.",
  "demand.promoLift.seasonal":
    "Promotions (or the periods after them) and season cannot be told apart: they come at the same place of every season of {season} periods. Give a history in which they differ from season to season, or set season to 1 if demand has no season.",
  "demand.promoLift.log":
    "The scale log needs demand above 0 in every period from the first demand on. Choose linear or auto, or clean the history first.",
  "demand.promoLift.noFit":
    "The {periods} periods of history are too few to tell promotions from trend and season. Give more history, or set season to 1.",
  "demand.promoLift.noBaseline":
    "Without its promotions the item would have sold nothing, so an uplift in percent cannot be given.",

  "demand.changePoint.short":
    "A change of level needs {needed} periods since the first demand; this item has {found}. Look at it yourself, or wait.",
  "demand.changePoint.none": "none",

  "demand.fva.steps":
    "Give at least one forecast to compare with naive: statistical, override or consensus, in the shape of actual.",
  "demand.fva.step.naive": "naive",
  "demand.fva.step.statistical": "statistical",
  "demand.fva.step.override": "override",
  "demand.fva.step.consensus": "consensus",
  "demand.lagAccuracy.periods":
    "actual has {periods} periods, but snapshots only {columns}. Both must begin with the same period.",
  "demand.lagAccuracy.items":
    "actual has {rows} rows, so it must be told which snapshot belongs to which: give snapshotItems and actualItems.",
  "demand.lagAccuracy.bothItems": "Give both snapshotItems and actualItems, or neither.",
  "demand.lagAccuracy.noSnapshot":
    "No snapshot was made {lag} periods before a period of actual. Check the column made, or ask for another lag.",

  "demand.elasticity.samePrice":
    "The price never changes, so what a change does cannot be told. Give periods with different prices.",
  "demand.elasticity.noQuantity":
    "Nothing was sold before, so the change of quantity is no share of it. Choose midpoint, or another period.",
  "demand.elasticity.seasonalPrice":
    "The price changes with the season only, so its effect cannot be told from that of the season. Leave season out, or give more history.",
  "demand.elasticity.short":
    "An elasticity with a season of {season} needs {needed} periods. There are {found}. Give more history, or leave season out.",
  "demand.elasticity.points":
    "The method {method} takes two prices, before and after; there are {columns}. Choose loglog for a history.",
  "demand.elasticity.onePoint": "One price tells nothing about a change. Give at least two, with the quantities sold.",

  "demand.consensus.noWeight":
    "Period {period}: the weights of the sources that have an opinion add up to 0. Give at least one of them a weight.",
  "demand.consensus.noPast":
    "Source {source} has no past figure, so its accuracy is not known. Give weights instead, or leave the source out.",
  "demand.consensus.weights":
    "weights must have one value for each of the {rows} rows of inputs, or one for each of their cells. It has {foundRows} rows and {foundColumns} columns.",
  "demand.consensus.both": "Give weights, or the past (pastInputs and pastActual) to find them from, not both.",
  "demand.consensus.pastPair":
    "pastInputs and pastActual belong together: what the sources said, and what came. Give both.",
  "demand.consensus.pastRows":
    "pastInputs must have one row for each of the {rows} rows of inputs, in their order. It has {found}.",
  "demand.consensus.pastActual":
    "pastActual must have {columns} columns, like pastInputs, and one row, one for each of the {items} items, or one for each row of inputs. It has {foundRows} rows and {foundColumns} columns.",
  "demand.overrideCheck.one": "{period}: '{entry}' cannot be read; write a number, =500, +250, -10, *1.2 or +20%",
  "demand.overrideCheck.several":
    "{period}: '{entry}' cannot be read, nor can {others} more; write a number, =500, +250, -10, *1.2 or +20%",
  "demand.overrideCheck.periods": "periods must name each of the {columns} columns of entries. It has {found}.",
};
