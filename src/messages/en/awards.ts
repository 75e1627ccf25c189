/** Sentences of AOP.CARRIERPLAN; keys begin with "logistics.awards.". */
export const awards: Readonly<Record<string, string>> = {
  "logistics.awards.noColumn":
    'The table {table} says what each warehouse may serve by {column}, but shipments names no {column}. Fill its column "{column}", or leave {table} out.',
  "logistics.awards.twoFigures":
    "warehouses, row {row}: {warehouse} has the {column} {second} here and {first} above. Give it one, in any of its rows.",
  "logistics.awards.band":
    "rates, row {row}: the weights of {carrier} go from {from} to {to}. Let the second be the larger; blank means no limit.",
  "logistics.awards.charge":
    'rates, row {row}: the charge is "{found}". Write weight (each shipment pays by its weight) or load (all that share the load pay its rate once).',

  "logistics.awards.unsolved":
    "The solver found no award in time. Award fewer shipments at once, or leave limits of carriers and rates out.",
  "logistics.awards.status": "Status",
  "logistics.awards.optimal": "optimal",
  "logistics.awards.within": "within {percent} % of the least cost",
  "logistics.awards.allServed": "All {all} shipments are served.",
  "logistics.awards.someServed.here":
    "{count} of {all} shipments are served; the other {rest} have their reasons here.",
  "logistics.awards.someServed.there":
    "{count} of {all} shipments are served; the other {rest} have their reasons in the answers shipments and unserved.",
  "logistics.awards.mayServeMore.shipments":
    "It is not proven that no more can be served: at most {more} shipments more.",
  "logistics.awards.mayServeMore.weight":
    "It is not proven that no more can be served: at most a weight of {more} more.",
  "logistics.awards.mayServeMore.units": "It is not proven that no more can be served: at most {more} units more.",
  "logistics.awards.others":
    "products or customers name warehouses that the table of warehouses does not have, and which serve nothing: {names}.",
  "logistics.awards.weightless": "It weighs 0 and pays the minimum. Check its weight.",
  "logistics.awards.load": "One load, which pays the rate of row {row} once.",
  "logistics.awards.andMore": "{names} and {count} more",

  "logistics.awards.reason.product": "No warehouse stocks {product}. Add it to products.",
  "logistics.awards.reason.productAsked":
    "It must come from {names}, where {product} is not stocked. Add it to products, or clear the shipment's warehouse.",
  "logistics.awards.reason.customer": "{product} is stocked only at {names}, which does not serve {customer}.",
  "logistics.awards.reason.lane": "No rate leads from {names} to {destination}. Add one, or another warehouse.",
  "logistics.awards.reason.weight":
    "No rate from {names} to {destination} is for a weight of {weight}; the highest band ends at {limit}. Split it, or add a band.",
  "logistics.awards.reason.days":
    "From {names} nothing reaches {destination} within {days} days; the fastest rate for its weight takes {limit}.",
  "logistics.awards.reason.full":
    "{names}: full with other shipments. Answer capacities tells what one more place is worth.",
  "logistics.awards.reason.limits":
    "{names}, or the carriers and rates from there, are full with other shipments. Answer capacities tells what one more place is worth.",

  "logistics.awards.column.shipment": "Shipment",
  "logistics.awards.column.warehouse": "Warehouse",
  "logistics.awards.column.port": "Port",
  "logistics.awards.column.carrier": "Carrier",
  "logistics.awards.column.mode": "Mode",
  "logistics.awards.column.destination": "Destination",
  "logistics.awards.column.days": "Days",
  "logistics.awards.column.handling": "Handling",
  "logistics.awards.column.freight": "Freight",
  "logistics.awards.column.cost": "Cost",
  "logistics.awards.column.note": "Note",
  "logistics.awards.column.shipments": "Shipments",
  "logistics.awards.column.units": "Units",
  "logistics.awards.column.weight": "Weight",
  "logistics.awards.column.customer": "Customer",
  "logistics.awards.column.product": "Product",
  "logistics.awards.column.capacity": "Capacity",
  "logistics.awards.column.name": "Name",
  "logistics.awards.column.unit": "Unit",
  "logistics.awards.column.limit": "Limit",
  "logistics.awards.column.used": "Used",
  "logistics.awards.column.moreServed": "One more serves",
  "logistics.awards.column.moreCost": "One more costs",

  "logistics.awards.of.warehouse": "Warehouse",
  "logistics.awards.of.carrier": "Carrier",
  "logistics.awards.of.carrierWeight": "Carrier",
  "logistics.awards.of.rate": "Rate",
  "logistics.awards.of.load": "Load",
  "logistics.awards.unit.warehouse": "shipments",
  "logistics.awards.unit.carrier": "shipments",
  "logistics.awards.unit.carrierWeight": "weight",
  "logistics.awards.unit.rate": "shipments",
  "logistics.awards.unit.load": "weight",
  "logistics.awards.one.warehouse": "shipment here",
  "logistics.awards.one.carrier": "shipment with this carrier",
  "logistics.awards.one.carrierWeight": "unit of weight with this carrier",
  "logistics.awards.one.rate": "shipment at this rate",
  "logistics.awards.one.load": "unit of weight in this load",
  "logistics.awards.rateName": "{carrier}, {origin} to {destination} (row {row})",
  "logistics.awards.about": "about ",
  "logistics.awards.worth.serves":
    "One more {unit} serves {about}{served} more in all; the total cost rises by {about}{cost}.",
  "logistics.awards.worth.servesCheaper":
    "One more {unit} serves {about}{served} more in all, and the total cost falls by {about}{cost}.",
  "logistics.awards.worth.saves": "One more {unit} saves {about}{cost}.",
  "logistics.awards.worth.free": "Not full.",
  "logistics.awards.worth.unknown": "Full; what one more is worth was not worked out.",
  "logistics.awards.worth.nothing": "Full, but one more {unit} would change nothing.",
};
