/** Sentences of distribution, freight, loading, carriers and warehouses; keys begin with "logistics.". */
export const freight: Readonly<Record<string, string>> = {
  "logistics.drp.loop":
    "The sourcing runs in a circle: {loop}, each supplying the next. Correct the source of one of these sites, or leave it blank.",
  "logistics.drp.twice":
    "sourcing, rows {first} and {second}: {site} has two rows for the item {item}. Keep one of them: a site gets an item from one source.",
  "logistics.drp.sharedStock":
    "sourcing, row {row}: the opening stock of {site} is given for all items at once. Give a row for each item there, with its own stock.",
  "logistics.drp.noSource":
    "sites, row {row}: {site} has demand, but no row for it (item {item}) in sourcing. Say there where it gets its goods from.",
  "logistics.drp.unknownNode":
    "{argument}, row {row}: there is no {site} {item} in the network. Correct its name, or give it a row in sourcing.",
  "logistics.drp.unitsTwice": "{argument}, row {row}: {site} {item} stands there twice. Keep one of its rows.",
  "logistics.drp.unitPeriods":
    "{argument} has {count} columns of units, but demand has {periods} periods. Give one column, or one a period.",
  "logistics.drp.supplied":
    "supply names {site}, which gets its goods from {source}. Give the supply of sites without a source only, or clear the source of {site}.",
  "logistics.drp.late":
    'output "late" needs supply: without it nothing is late. Give supply, or choose another output.',
  "logistics.drp.word.source": "Source",
  "logistics.drp.word.site": "Site",
  "logistics.drp.word.item": "Item",
  "logistics.drp.word.figure": "Figure",
  "logistics.drp.word.before": "Before",
  "logistics.drp.word.pastDue": "Past due",
  "logistics.drp.word.opening": "Opening",
  "logistics.drp.word.gross": "Gross requirement",
  "logistics.drp.word.inTransit": "In transit",
  "logistics.drp.word.receipts": "Receipts",
  "logistics.drp.word.closing": "Closing stock",
  "logistics.drp.word.shipments": "Shipments",
  "logistics.drp.word.orders": "Orders",
};
