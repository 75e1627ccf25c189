/** Sentences of the inventory part; keys begin with "inventory.". */
export const inventory: Readonly<Record<string, string>> = {
  "inventory.service.one":
    "A service target of 1 (100 %) would need unlimited stock. Enter a share below 1, such as 0.99.",
  "inventory.service.percent":
    "The service target {value} is not a share. Enter a share between 0 and 1: {share} for {value} %.",
  "inventory.service.range": "The service target must be more than 0 and less than 1, such as 0.95. It is {value}.",
  "inventory.service.orderQuantity":
    'A fill rate ("{type}") depends on how much is ordered at a time. Give orderQuantity, or use serviceType "cycle".',
  "inventory.mean.leadTime": "A lead time that varies needs the mean demand. Give meanDemand, in units a period.",
  "inventory.mean.distribution":
    'The distribution "{distribution}" needs the mean demand. Give meanDemand, in units a period.',
  "inventory.errors.few":
    '"empirical" needs at least {needed} forecast errors of an item. There are {count}. Give more history, or use "normal".',
  "inventory.errors.rows":
    "The forecast errors in deviation have {rows} rows, but there are {count} items. Give one row of errors for each item.",
  "inventory.shortage.convergence":
    "No stock meets this fill rate within the numbers a computer can hold. Check the deviation, the mean and the order quantity.",
  "inventory.eoq.productionRate":
    "The production rate {rate} is not above the demand {demand}: production would never catch up. Enter a higher rate.",
  "inventory.eoq.budget": "The budget must be more than 0. It is {budget}.",
  "inventory.eoq.budgetAndQuantity":
    "Give a budget or orderQuantity, not both: a budget chooses the quantities itself.",
  "inventory.cover.shape":
    "stock must have one row for each of the {rows} rows of demand, and one column or {periods} columns. It has {stockRows} rows and {columns} columns.",
  "inventory.cover.endless":
    "Demand never uses up this stock. Give longest, the longest cover to show, or demandBeyond, the demand after the last period.",
  "inventory.excess.shape":
    "stock must have one row for each of the {rows} rows of demand, with an item's lots side by side. It has {stockRows} rows.",
  "inventory.excess.lastUse":
    "obsoleteAfter needs lastUse: the periods since each item was last used. Give it, or leave obsoleteAfter out.",
  "inventory.xyz.cutoffs":
    "cutoffs must be two rising numbers, such as 0.5 and 1: the largest variation of X and of Y.",
  "inventory.xyz.abc": "abc must have one class for each of the {count} items. It has {found}.",
  "inventory.xyz.noDemand": "The item has no demand on average, so its variation has no meaning.",
  "inventory.xyz.short":
    "Variation needs at least two periods since the first demand. There is {count}: wait for another period, or take Z.",
};
