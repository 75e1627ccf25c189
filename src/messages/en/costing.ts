/** Sentences of the cost build-up: roll-up, landed cost, phasing, absorption, valuation, learning, break-even, sourcing, customers, cash. Keys begin with "cost.". */
export const costing: Readonly<Record<string, string>> = {
  "cost.rollup.noCost":
    "{item} has no cost: it is not in componentCosts, and neither bom nor routing says how it is made. Add a row for it to componentCosts (0 if it is free).",
  "cost.rollup.noRate":
    "{item} has an operation at {workCentre}, but rates has no row for it. Add the work centre and its money an hour.",
  "cost.table.twice": "{argument}, row {row}: {item} stands there twice. Delete one of the two rows.",
  "cost.rollup.unknown": "items, row {row}: {item} is in none of the tables. Check its spelling.",
  "cost.rollup.changedCosts": 'The output "change" needs changedCosts: a table of item and new cost.',
  "cost.rollup.changedMade":
    "changedCosts, row {row}: {item} is made, so its cost follows from its components. Change those, or name an element.",
  "cost.rollup.noChange": "Nothing is made of the items in changedCosts, so no cost changes.",

  "cost.landed.noBasis":
    "{charge} of {amount} cannot be shared by {by}: no line has any. Give the {by} of the lines, or share by something else.",
  "cost.landed.noUnits": "A line of no units has no cost a unit.",

  "cost.phase.noWeight":
    "{amount} cannot be phased: its basis is 0 in every period. Give a basis, or use the profile even.",
  "cost.phase.basis": "The profile {profile} needs basis: a value for each period.",
  "cost.phase.shape":
    "basis must be one row of periods, or one for each of the {lines} lines. It has {rows} rows and {columns} columns.",

  "cost.escalate.weights": "The weights add up to {sum}; the part of a price that follows indices cannot be above 1.",
  "cost.escalate.base": "Index {row} has a base of 0. Give its value at the time of the base price.",
  "cost.escalate.indices":
    "change must have a row for each of the {count} weights. It has {rows} rows and {columns} columns.",
  "cost.escalate.periods": "base has {periods} periods, but {found} are wanted. Give one amount, or one a period.",

  "cost.valuation.short":
    "Row {row} issues {issued}, but only {there} are there. Correct the row, or enter what was received before it.",
  "cost.valuation.standard": "The method standard needs standardCost.",
  "cost.valuation.opening":
    "openingUnits is for a list of one item. Enter the opening stock of several items as their first receipts.",

  "cost.breakEven.noContribution":
    "A price of {price} against a variable cost of {variable} leaves nothing for the fixed cost: no volume breaks even.",
  "cost.breakEven.mix": "The output products needs mix: the units of each product in one bundle.",
  "cost.breakEven.emptyMix": "mix is 0 for every product. Enter the units of each in one bundle.",

  "cost.learning.observations":
    "The rate of a learning curve needs two known units with different numbers. Give them in known and knownUnit, or give the rate.",
  "cost.learning.both": "{count} known units already tell the rate. Clear rate, or give one known unit.",

  "cost.absorb.noVolume": "normalVolume is 0: there is no volume to spread the fixed cost over.",
  "cost.absorb.noCapacity": "capacity is 0, so the cost of unused capacity cannot be told.",

  "cost.investment.never": "never",
  "cost.capital.none": "capital is 0: a return on it cannot be told.",
  "cost.cash.noCostOfSales": "costOfSales is 0: days of inventory cannot be told.",
  "cost.cash.noSales": "sales are 0: days of receivables cannot be told.",
  "cost.cash.noPurchases": "purchases are 0: days of payables cannot be told.",

  "cost.serve.noDriver":
    "Pool {pool} of {cost} has no driver units: nobody can bear it. Enter its driver, or clear the pool.",
  "cost.serve.capacity":
    "Pool {pool}: {used} driver units are used, but its capacity is only {capacity}. Correct the one or the other.",
  "cost.serve.pools": "{argument} must have one value for each of the {pools} columns of drivers. It has {count}.",

  "cost.makeBuy.oneVolume": 'volume has {count} values. Give one, or ask for the output "best".',
  "cost.makeBuy.limit": "{name} can supply {limit} units at most, not {units}.",
  "cost.makeBuy.none": "No option can supply {units} units: the most is {most}.",
};
