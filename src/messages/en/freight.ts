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

  "logistics.freight.sameBreak":
    "rates, rows {first} and {second}: two rates hold from the weight {weight}. Keep one, or give them different zones.",
  "logistics.freight.bounds":
    "rates, row {row}: the weights from {from} to {to} do not fit; the next row begins at {next}. Correct from or to.",
  "logistics.freight.below":
    "The weight {weight} is below the first break of the rate table, {from}. Add a row from 0.",
  "logistics.freight.belowInZone":
    "The weight {weight} is below the first break of the rate table, {from} (zone {zone}). Add a row from 0.",
  "logistics.freight.above":
    "The weight {weight} is above the last break of the rate table, which ends at {to}. Split the shipment, or add a row for greater weights.",
  "logistics.freight.aboveInZone":
    "The weight {weight} is above the last break of the rate table, which ends at {to} (zone {zone}). Split the shipment, or add a row for greater weights.",
  "logistics.freight.between":
    "The weight {weight} has no rate: one row ends at {to}, the next begins at {from}. Close the gap.",
  "logistics.freight.betweenInZone":
    "The weight {weight} has no rate (zone {zone}): one row ends at {to}, the next begins at {from}. Close the gap.",
  "logistics.freight.noShipments":
    "There is a weight of {weight} to send, but shipments is 0. Enter the number of shipments it goes in.",
  "logistics.freight.blankZone": "The zone is blank, but {argument} has rates by zone. Enter the zone or lane.",
  "logistics.freight.noZones":
    'The zone "{zone}" is given, but {argument} has no column zone. Add it, or leave zone out.',
  "logistics.freight.unknownZone":
    'There is no rate for the zone or lane "{zone}". Add it to {argument}, or correct its name.',
  "logistics.freight.nearestZone":
    'There is no rate for the zone or lane "{zone}" in {argument}. Did you mean "{nearest}"?',
  "logistics.freight.zoneMissing": "rates has a column zone, so zone is needed: which zone or lane is it?",
  "logistics.freight.distance": "rates has money per distance, so distance is needed. Enter the km or miles.",
  "logistics.freight.partsOfBlock":
    'output "parts" shows several figures of a row or column of weights. For a block choose charge, linehaul, fuel, accessorials or ratedweight.',

  "logistics.loads.noVehicle":
    "vehicle has no limit. Enter its weight, volume or pallets, with the name in the first column and the value behind it.",
  "logistics.loads.noLimit":
    "No limit of the vehicle touches this item. Enter its weight, volume or units a pallet, whichever the vehicle has a limit for.",
  "logistics.loads.unitTooBig":
    "One unit has {name} {size}, but a load takes {limit}. Use a greater vehicle, or correct the unit.",
  "logistics.loads.palletTooBig":
    "One full pallet has {name} {size}, but a load takes {limit}. Put fewer units on a pallet, or use a greater vehicle.",
  "logistics.loads.all":
    'output "all" shows several figures of one period, but quantities has {periods}. Choose loads, pallets, fill, weightfill, volumefill or palletfill.',

  "logistics.warehouse.productivity":
    "In period {period} {units} units are handled at an hour rate, but units an hour are not known. Add the row units an hour to rates.",
  "logistics.warehouse.periods":
    "throughput has {found} periods, inventory {periods}. Give both the same periods, in the same direction.",
  "logistics.warehouse.word.figure": "Figure",
  "logistics.warehouse.word.positions": "Positions needed",
  "logistics.warehouse.word.overflow": "Overflow positions",
  "logistics.warehouse.word.used": "Share of positions used",
  "logistics.warehouse.word.hours": "Handling hours",
  "logistics.warehouse.word.storage": "Storage cost",
  "logistics.warehouse.word.overflowCost": "Overflow cost",
  "logistics.warehouse.word.handling": "Handling cost",
  "logistics.warehouse.word.fixed": "Fixed cost",
  "logistics.warehouse.word.cost": "Cost",

  "logistics.chargeable.columns":
    "dimensions has {columns} columns. Give three (length, width, height), or one (the volume).",
  "logistics.chargeable.loadingMetres":
    'loadingMetres count by road only, not with the mode "{mode}". Leave them out, or choose the mode road.',

  "logistics.carrier.minimum":
    "{name} has a minimum a shipment, but no lot. Enter the units a shipment, from which the number of shipments follows.",
  "logistics.carrier.weights":
    "All weights are 0, so nothing counts. Give cost, transit, reliability or quality a weight above 0.",
  "logistics.carrier.word.option": "Option",
  "logistics.carrier.word.total": "Total cost",
  "logistics.carrier.word.freight": "Freight",
  "logistics.carrier.word.cycle": "Cycle stock",
  "logistics.carrier.word.safety": "Safety stock",
  "logistics.carrier.word.inTransit": "In transit",
  "logistics.carrier.word.holding": "Holding cost",
  "logistics.carrier.word.above": "Above the cheapest",
  "logistics.carrier.word.score": "Score",
  "logistics.carrier.word.choice": "Choice",
  "logistics.carrier.word.runnerUp": "Runner-up",

  "logistics.truck.consumption":
    "The fuel price {price} is above its base {base}, but how far a litre or gallon lasts is not known. Enter distancePerFuel.",
  "logistics.breakEven.capacity":
    "The truck pays from a weight of {weight}, but takes only {capacity}. Freight by weight is cheaper for all that fits in.",
  "logistics.breakEven.never":
    "Freight by weight costs {most} at the end of its table, {end}, which is less than the truck's {vehicle}. It is cheaper for every weight of the table.",
  "logistics.breakEven.flat":
    "Freight by weight never costs as much as the truck, {vehicle}: its last rate is 0. Enter that rate.",
};
