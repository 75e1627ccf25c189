/** Sentences of the pane's page of service and stock; keys begin with "taskpane.inventory.". */
export const inventoryPage: Readonly<Record<string, string>> = {
  "taskpane.inventory.title": "Service and stock",
  "taskpane.inventory.reading": "Reading the plan's stock ...",
  "taskpane.inventory.working": "The plan follows ...",
  "taskpane.inventory.summary":
    "The plan serves {served} % of demand from stock. That takes a stock worth {stock} on average and costs {cost} a year to carry.",
  "taskpane.inventory.more.one": "One percentage point more served would cost about {cost} a year.",
  "taskpane.inventory.more.part": "{points} percentage points more served would cost about {cost} a year.",
  "taskpane.inventory.chart":
    "Exchange curve: {lowest} to {highest} of demand served from stock; the plan serves {served} with a stock of {stock}.",
  "taskpane.inventory.legend.equal": "One target for all",
  "taskpane.inventory.legend.best": "Same money, spread best",
  "taskpane.inventory.legend.plan": "Your plan",
  "taskpane.inventory.stockAxis": "Stock {value} {currency}",
  "taskpane.inventory.figures": "Figures of the curve",
  "taskpane.inventory.column.target": "Target %",
  "taskpane.inventory.column.stock": "Stock",
  "taskpane.inventory.column.served": "Served %",
  "taskpane.inventory.column.best": "Best %",
  "taskpane.inventory.column.point": "A point more",
  "taskpane.inventory.targets": "Service targets by class",
  "taskpane.inventory.kind.cycle":
    "Share of order cycles without a stock-out, scenario {scenario}, in percent: 98 and 98 % are both 98 %. Below each target: its items and their average stock.",
  "taskpane.inventory.kind.fill":
    "Share of demand served from stock, scenario {scenario}, in percent: 98 and 98 % are both 98 %. Below each target: its items and their average stock.",
  "taskpane.inventory.xyz.X": "X steady",
  "taskpane.inventory.xyz.Y": "Y variable",
  "taskpane.inventory.xyz.Z": "Z erratic",
  "taskpane.inventory.target": "Service target of class {name}, percent",
  "taskpane.inventory.items": "{items} items",
  "taskpane.inventory.oneItem": "1 item",
  "taskpane.inventory.wrongTarget":
    "{names}: a service target is more than 0 and less than 100 %. Enter for example 97.5.",
  "taskpane.inventory.save": "Save the targets",
  "taskpane.inventory.saved.more":
    "Saved. The average stock rises by {amount}; demand served goes from {from} to {to} %.",
  "taskpane.inventory.saved.less":
    "Saved. The average stock falls by {amount}; demand served goes from {from} to {to} %.",
  "taskpane.inventory.show.serviceAndStock": "Service and stock",
  "taskpane.inventory.show.inventoryPolicy": "Inventory policy",
  "taskpane.inventory.show.excessStock": "Excess stock",
};
