/** Sentences of the supply and production parts; keys begin with "supply.". */
export const supply: Readonly<Record<string, string>> = {
  "supply.rows": "{argument} must have one row for each entry of {other}: it has {count}, {other} has {wanted}.",
  "supply.output.block":
    'output "{output}" shows several rows of one item. For a block of items choose one of {choices}.',
  "supply.lots.foq": 'The lot rule "foq" needs lotSize, the units of a lot, above 0. It is {lotSize}.',
  "supply.lots.poq": 'The lot rule "poq" needs lotSize, a whole number of periods from 1. It is {lotSize}.',
  "supply.lotSize.capacity":
    'capacity works with the rule "ww" only, which finds the cheapest orders within it. Leave it out for "{rule}".',
  "supply.lotSize.short":
    "The orders cannot cover the demand: by period {period} they are short by {short} units, {needed} are needed and {most} possible at most. Raise the capacity or move demand later.",
  "supply.lotSize.tooMany":
    "With minimum, capacities or prices of this kind {periods} periods allow too many different orders to find the best exactly. Give a multiple (a pack size), or plan fewer periods.",
  "supply.lotSize.noHolding":
    "Without a holding cost the economic order quantity has no limit. Enter a holding cost, or give lotSize.",
  "supply.calendar.short":
    "The plan has {periods} periods, but the calendar only {rows} rows. Give the plan's own calendar.",
  "supply.bom.loop":
    "The bill of materials runs in a circle: {loop}. Take one of these lines out: an item cannot be part of itself.",
  "supply.bom.noComponent":
    "No item of the plan has a line in the bill of materials. Check that the item codes are the same in both.",
  "supply.aggregate.hours":
    'settings name "{given}", but not "{missing}": a plan with people needs "hours a unit" and "hours a worker". Add that row.',
  "supply.aggregate.people":
    'settings: "minimum workers" ({minimum}) is more than "maximum workers" ({maximum}). Lower one or raise the other.',
  "supply.aggregate.noPrices":
    'With whole workers one more unit has no price of its own. Choose the strategy "optimal" for prices.',
  "supply.aggregate.workers": "Workers",
  "supply.aggregate.hired": "Hired",
  "supply.aggregate.laidOff": "Laid off",
  "supply.aggregate.regular": "Regular time",
  "supply.aggregate.overtime": "Overtime",
  "supply.aggregate.subcontracted": "Subcontracted",
  "supply.aggregate.stock": "Closing stock",
  "supply.aggregate.backlog": "Owed",
  "supply.aggregate.cost": "Cost",
  "supply.aggregate.demandPrice": "Cost of one more unit",
  "supply.aggregate.short":
    "By period {period} the plan is short by {units} units, whatever is used to the full. Allow more people, overtime, subcontracting or stock at the start.",
  "supply.aggregate.strategy":
    'The strategy "{strategy}" cannot meet this demand with these limits, though other ways can. Choose "optimal".',
  "supply.aggregate.unbounded": "The plan would cost less without end: a cost is below 0. Enter costs of 0 or more.",
  "supply.aggregate.unsolved": "No plan was found in the time allowed. Allow more seconds.",
  "supply.bom.unused": "Nothing needs {item}: no line of the bill of materials has it as its component.",
  "supply.source.minimum":
    "{name} must get {wanted} units for its smallest share, but can deliver only {possible}. Lower that share or raise its capacity.",
  "supply.source.minimums":
    "The smallest shares of the suppliers add up to {percent} % of the need. Lower them to 100 % together.",
  "supply.source.short":
    "The suppliers are short by {short} of {need} units. Raise a capacity or a largest share, or add a supplier.",
  "supply.source.shares":
    "suppliers, row {row}: the smallest share of {name} is above its largest share. Correct one of the two.",
  "supply.source.noNeed": "Nothing is needed, so there are no shares of it.",
  "supply.score.noWeight": "All weights are 0, so nothing counts. Give at least one criterion a weight above 0.",
  "supply.score.perCriterion":
    "{argument} must have one value, or one for each of the {criteria} criteria (columns of metrics). It has {count}.",
  "supply.headcount.noTime":
    "There are {hours} hours of work in period {period}, but a head has no productive hours there. Enter productiveHours above 0, or move the work.",
  "supply.labour.noHeads":
    "There are {hours} hours of work in period {period}, but no heads. Enter heads, or move the work.",
  "supply.labour.sameLimit": "overtime, rows {first} and {second}: both hold above {limit} hours. Keep one of them.",
  "supply.leadTime.none":
    "There is no received order to take the lead time from. Give the day of receipt of at least one order.",
  "supply.leadTime.one": "One received order tells nothing about how lead times vary. Give at least two.",
  "supply.leadTime.keys": "items needs keys: the item of each order, as many as orderDates.",
  "supply.leadTime.noOrder":
    "orderDates, row {row}: the day of the order is missing, but the order was received. Enter the day it was placed.",
  "supply.leadTime.backwards":
    "receiptDates, row {row}: the receipt is {days} days before the order. Correct one of the two dates.",
  "supply.maintenance.resource":
    "maintenance, row {row}: {resource} is not in the resource table. Correct its name or add the resource.",
  "supply.maintenance.period":
    "maintenance, row {row}: {period} is no period of the calendar. Enter a period's id, its label, or a day in it.",
  "supply.maintenance.hours":
    "{resource} loses {stopped} hours to maintenance in {period}, but has only {hours}. Correct the maintenance hours.",
  "supply.shares.sum": "The historic shares of the resources must add up to 1 (100 %). They add up to {sum}.",
  "supply.utilization.noCapacity": "There are {load} hours of load, but no capacity.",
  "supply.utilization.bands": "bands must rise: low {low}, high {high}, over {over}. Enter for example 0.75, 0.9, 1.",
  "supply.plan.short.hours":
    "Short by {quantity} h on {name} in {period}. Add hours, overtime or another way, or let demand be late or lost; AOP.WHYSHORT names the cheapest.",
  "supply.plan.short.hoursSpan":
    "Short by {quantity} h on {name} from {period} to {last}. Add hours, overtime or another way, or let demand be late or lost; AOP.WHYSHORT names the cheapest.",
  "supply.plan.short.units":
    "Short by {quantity} units of {name} in {period}, and no hours can bring them. Raise its subcontract limit or give it another way.",
  "supply.plan.short.unitsSpan":
    "Short by {quantity} units of {name} from {period} to {last}, and no hours can bring them. Raise its subcontract limit or give it another way.",
  "supply.plan.short.minimumStock":
    "The minimum stock of {name} lacks {quantity} units in {period}. Lower it there or give it a cost of missing it.",
  "supply.plan.short.minimumStockSpan":
    "The minimum stock of {name} lacks {quantity} units from {period} to {last}. Lower it there or give it a cost of missing it.",
  "supply.plan.unsolved": "The solver did not finish in two minutes. Plan fewer items or fewer periods at a time.",
  "supply.plan.impossible":
    "No plan keeps these limits, and no hours or units would mend that. Check the limits of stock.",
  "supply.plan.tooLarge":
    "{items} items over {periods} periods are too many for one plan: {most} items x periods at most. Plan fewer items or periods at a time.",
  "supply.plan.noWay":
    "Nothing can supply {item}: usage has no line for it, and it has no subcontract cost. Enter its hours a unit (0 if it needs none) or that cost.",
  "supply.plan.unnamedCapacity":
    "{argument} has hours only. Put the names of the resources in its first column, or give the table resources.",
  "supply.plan.capacityPeriods":
    "{argument} has {count} columns of hours, but the demand {periods} periods. Give one column for all periods alike, or one a period.",
  "supply.plan.overtimeTwice":
    "resources, row {row}: {name} has overtime hours and an overtime share. Clear one of the two.",
  "supply.plan.overtimeCost":
    "resources, row {row}: {name} may work overtime, but its overtime cost is missing. Enter the cost of an hour of overtime.",
  "supply.plan.overtimeCheap":
    "resources, row {row}: an hour of overtime on {name} costs {cost}, less than a regular one with {hourCost}. Enter its full cost, not the premium.",
  "supply.plan.periodName": "period {number}",
  "supply.plan.item": "Item",
  "supply.plan.figure": "Figure",
  "supply.plan.way": "Way",
  "supply.plan.regular": "Regular",
  "supply.plan.resource": "Resource",
  "supply.plan.make": "Make",
  "supply.plan.overtimeShare": "Overtime share",
  "supply.plan.subcontract": "Subcontract",
  "supply.plan.stock": "Stock",
  "supply.plan.backlog": "Backlog",
  "supply.plan.lost": "Lost sales",
  "supply.plan.missingStock": "Below minimum stock",
  "supply.plan.hours": "Hours",
  "supply.plan.overtime": "Overtime",
  "supply.plan.used": "Used",
  "supply.plan.hourPrice": "Price of an hour",
  "supply.plan.kind": "Kind",
  "supply.plan.cost": "Cost",
  "supply.plan.cost.making": "Making",
  "supply.plan.cost.regularHours": "Regular hours",
  "supply.plan.cost.overtimeHours": "Overtime",
  "supply.plan.cost.subcontract": "Subcontract",
  "supply.plan.cost.holding": "Holding",
  "supply.plan.cost.backlog": "Backlog",
  "supply.plan.cost.lostSales": "Lost sales",
  "supply.plan.cost.missingStock": "Below minimum stock",
  "supply.plan.total": "Total cost",
  "supply.why.what": "What",
  "supply.why.where": "Where",
  "supply.why.period": "Period",
  "supply.why.quantity": "Quantity",
  "supply.why.unit": "Unit",
  "supply.why.price": "Price",
  "supply.why.planCost": "Plan cost",
  "supply.why.hours": "h",
  "supply.why.units": "units",
  "supply.why.before": "before the start",
  "supply.why.span": "{first} to {last}",
  "supply.why.more": "and {count} more",
  "supply.why.status": "Status",
  "supply.why.status.met": "all is met on time",
  "supply.why.status.short": "not all is met on time",
  "supply.why.status.infeasible": "no plan keeps the limits",
  "supply.why.short.hours": "Short of hours",
  "supply.why.short.units": "Short of units",
  "supply.why.short.minimumStock": "Below minimum stock",
  "supply.why.conflict.demand": "Conflict: demand",
  "supply.why.conflict.hours": "Conflict: hours",
  "supply.why.conflict.subcontract": "Conflict: subcontract limit",
  "supply.why.conflict.wayLimit": "Conflict: limit of a way",
  "supply.why.conflict.minimumStock": "Conflict: minimum stock",
  "supply.why.binding.hours": "All hours used",
  "supply.why.binding.overtime": "All overtime used",
  "supply.why.binding.subcontract": "All that can be bought",
  "supply.why.binding.minimumStock": "Minimum stock kept",
  "supply.why.remedy": "{rank}. {kind}",
  "supply.why.remedy.withinLimits": "All on time within the limits",
  "supply.why.remedy.overtime": "Overtime beyond its limit",
  "supply.why.remedy.subcontract": "Subcontract beyond its limit",
  "supply.why.remedy.capacity": "More hours",
  "supply.why.remedy.preBuild": "Build before the start",
  "supply.why.remedy.backlog": "Deliver late",
  "supply.why.remedy.minimumStock": "Go below minimum stock",
  "supply.why.use": "of it",
  "supply.why.stillShort": "still short",
  "supply.lots.shortHours":
    "The hours do not suffice: {hours} h more are needed up to period {period}, setups included. Add hours, shorten setups or move demand later.",
  "supply.lots.unsolved":
    "No plan was found before the search ended; with {hours} h more up to period {period} there is one. Add hours, or allow more branches or seconds.",
  "supply.lots.tooLittle": "The hours do not suffice for all lots and setups. Add hours or shorten setups.",
  "supply.lots.tooLarge":
    "{items} items over {periods} periods are too many for one plan. Plan fewer items or fewer periods at a time.",
  "supply.lots.hours": "Hours",
  "supply.lots.setupCost": "Setup cost",
  "supply.lots.holdingCost": "Holding cost",
  "supply.lots.total": "Total cost",
  "supply.lots.bound": "Bound",
  "supply.lots.timeOver":
    "at most {percent} % above the least; the seconds were over, so another machine may find another plan",
};
