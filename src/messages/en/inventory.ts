/** Sentences of the inventory part; keys begin with "inventory.". */
export const inventory: Readonly<Record<string, string>> = {
  "inventory.service.one":
    "A service target of 1 (100 %) would need unlimited stock. Enter a share below 1, such as 0.99.",
  "inventory.service.percent":
    "The service target {value} is not a share. Enter a share between 0 and 1: {share} for {value} %.",
  "inventory.service.range": "The service target must be more than 0 and less than 1, such as 0.95. It is {value}.",
  "inventory.service.orderQuantity":
    'The target "{type}" depends on how much is ordered at a time. Give orderQuantity or a reviewPeriod, or use serviceType "cycle".',
  "inventory.service.reviewMean":
    'The target "{type}" depends on how much a review period sells. Give meanDemand, in units a period, or orderQuantity.',
  "inventory.service.cost": "The cost of being out of stock must be 0 or more. It is {value}.",
  "inventory.service.holdingCost":
    'For "b1" and "b2" the cost of holding a unit for a period must be more than 0. It is {value}. Enter it in holdingCost.',
  "inventory.service.costMean":
    'For "{type}" it must be known how much a period sells. Give meanDemand, in units a period.',
  "inventory.interval.short":
    "The interval between demands must be 1 period or more. It is {interval}: there cannot be more demands than periods. Use shorter periods.",
  "inventory.interval.mean":
    "An intermittent item (demandInterval) needs the mean size of a demand. Give it in meanDemand.",
  "inventory.interval.distribution":
    'demandInterval does not go with the distribution "{distribution}". Leave the distribution out, or use gamma, negbin, lognormal or normal.',
  "inventory.factor.empirical":
    'Forecast errors ("empirical") have no safety factor: their safety stock is a share of the errors themselves. Use AOP.SAFETYSTOCK.',
  "inventory.risk.horizon":
    "The lead time of {leadTime} periods is longer than the {periods} periods of demand. Give more periods, or one value for all.",
  "inventory.risk.interval":
    "For an intermittent item (demandInterval) give demand as one value: the mean size of a demand.",
  "inventory.minmax.size": "Give orderQuantity, or coverPeriods: how many periods of demand an order is to last.",
  "inventory.minmax.target": "Give deviation and serviceTarget, or the safetyStock itself.",
  "inventory.newsvendor.costs":
    "Give price, cost and salvage, or underageCost and overageCost: what a unit too few and a unit too many cost. Not both.",
  "inventory.newsvendor.price":
    "The price {price} is not above the cost {cost}: every unit sold would lose money, so the best is to buy none.",
  "inventory.newsvendor.salvage":
    "The salvage value {salvage} is not below the cost {cost}: units left over would cost nothing, so there is no largest quantity.",
  "inventory.newsvendor.rates":
    "underageCost and overageCost must both be more than 0. They are {underage} and {overage}.",
  "inventory.newsvendor.spread":
    'The distribution "{distribution}" needs spread: the standard deviation, the highest demand (uniform) or the probabilities (discrete).',
  "inventory.newsvendor.uniform":
    "The highest demand {high} is below the lowest, {low}. Enter demand = lowest, spread = highest.",
  "inventory.newsvendor.probabilities": "The probabilities must be 0 or more and add up to 1. They add up to {total}.",
  "inventory.newsvendor.pairs":
    "There are {values} values of demand, but {probabilities} probabilities. Give one for each.",
  "inventory.newsvendor.sample": "The sample of demands is empty. Give the demands of earlier seasons.",
  "inventory.newsvendor.leadTime":
    'With "{distribution}" the lead time must be a whole number of periods, because whole periods are added up. It is {leadTime}.',
  "inventory.newsvendor.rows":
    "demand has {rows} rows of demands, but there are {count} items. Give one row for each item.",
  "inventory.pooling.correlation":
    "The correlations must be one value between -1 and 1, or a square table with {sites} rows and columns that is the same on both sides of its diagonal of ones.",
  "inventory.pooling.negative":
    "These correlations cannot all hold: the pooled variance would be negative. With one value for {sites} sites it must be {least} or more.",
  "inventory.errors.mixed":
    '"empirical" must be the distribution of all items or of none, because it changes what deviation is.',
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
  "inventory.exchange.noDemand": "None of the items has demand, so there is no service to measure.",
  "inventory.exchange.orderQuantity":
    "Item {item} has demand, but its orderQuantity is 0 or blank. Give the units that it orders at a time.",
  "inventory.turns.shape":
    "inventory must have one row for each of the {rows} rows of costOfSales, and {periods} columns, one more for the opening, or one. It has {stockRows} rows and {columns} columns.",
  "inventory.turns.noInventory": "The average inventory is 0 or less, so there is nothing to divide by.",
  "inventory.turns.noSales": "Nothing was sold, so the inventory lasts for no number of days.",
  "inventory.discount.none": "priceBreaks has no price. Give at least one quantity with its price.",
  "inventory.discount.order":
    "Price break {row} of the item starts at {from}, which is not above the one before. List the quantities in rising order, each once.",
  "inventory.discount.price":
    "Price break {row} of the item (from {from}) costs {price}, more than the one before. Prices must not rise with the quantity.",
  "inventory.discount.smallest":
    "orderQuantity {quantity} is below the smallest order of the price list, {from}. Order more, or add its price.",
  "inventory.discount.items": "items must have one name for each of the {count} rows of demand. It has {found}.",
  "inventory.discount.unknown": '"{name}" has no row in priceBreaks. Add its prices, or correct the name.',
  "inventory.disruption.unprofitable":
    "Losing all sales would cost {lost}, no more than ordering and holding stock for them. Check stockoutCost, or do not stock the item.",
  "inventory.eoq.basePeriod":
    "basePeriod rounds the best quantity to a cycle: leave out budget and orderQuantity, or basePeriod.",
  "inventory.rq.orderQuantity": "reorderPoint needs orderQuantity: give both, or let the reorder point be found.",
  "inventory.rq.cheap":
    "Being short costs so little that no reorder point pays: holding {quantity} units costs more than all of the demand being short. Raise backorderCost, or order to demand.",
  "inventory.rq.convergence":
    "The search for the reorder point does not settle. Check the costs and the deviation: some are extremely large or small beside the others.",
  "inventory.network.loop": "The stages supply each other in a circle: {loop}. Take one of these arcs out.",
  "inventory.network.service":
    "Give service: a target for all stages, such as 0.95, or one for each stage in the seventh column of the stage table.",
  "inventory.network.factor": "A safety factor must be 0 or more. It is {factor}.",
  "inventory.network.half":
    "The service target {service} is below 0.5: demand would be covered below its mean. Enter a share from 0.5 to less than 1.",
  "inventory.network.total": "Total",
  "inventory.network.status": "Status",
  "inventory.network.optimal": "optimal",
  "inventory.network.within": "within {percent} % of the least",
  "inventory.serial.chain":
    'The model "stochastic" is for a chain: each stage has one supplier and one customer, and takes one unit for one unit. Correct the arcs, or use the model "guaranteed".',
  "inventory.serial.demand":
    'In the model "stochastic" only the last stage of the chain has outside customers. Take away the deviation of {name}, or use the model "guaranteed".',
  "inventory.serial.times":
    'The model "stochastic" knows no service times. Take away those of {name} (its longest and inbound service time, and its name in stockAt), or use the model "guaranteed".',
  "inventory.serial.holdingCost":
    'In the model "stochastic" holding a unit must cost more from stage to stage towards the customers. At {name} it costs {holdingCost}, at its supplier {supplierCost}.',
  "inventory.ss.power":
    'The power approximation needs demand that varies and an orderCost above 0. Use the method "normal", which needs neither.',
  "inventory.ss.unit":
    "In steps of {unit} there are about {steps} steps from no stock to the highest one, too many to compare. Enter a larger unit, or leave it out.",
  "inventory.ss.both": "reorderPoint and orderUpTo belong together: give both, or let both be found.",
  "inventory.ss.order": "orderUpTo must be above reorderPoint. Item {item} has {orderUpTo} and {reorderPoint}.",
  "inventory.simulation.parameters":
    'The policy "{policy}" takes {wanted} numbers in parameters ({names}). There are {count}.',
  "inventory.simulation.quantity": "The order quantity must be more than 0. It is {quantity}.",
  "inventory.simulation.levels":
    "The order-up-to level {orderUpTo} is below the reorder point {reorderPoint}. Raise it.",
  "inventory.simulation.reviewPeriod":
    "A review period of {reviewPeriod} with {reviews} looks a period is not a whole number of looks. Enter a multiple of one look, more than 0.",
  "inventory.simulation.row":
    'demand has {count} periods, which do not go with the distribution "{distribution}". Leave it out to run them as they were, take "empirical" to draw from them, or give their mean.',
  "inventory.simulation.mean":
    '"empirical" draws from periods of demand. Give demand as a row or column of them, or take another distribution.',
  "inventory.simulation.continuous":
    'Reviews after each unit sold (0) need the distribution "poisson", which sells one unit at a time, and a policy without a review period. Enter the looks a period, such as 1.',
  "inventory.simulation.long":
    "This would take {steps} looks at the stock; {most} is the most. Enter fewer periods or reviews.",
  "inventory.simulation.figure.fillRate": "Fill rate",
  "inventory.simulation.figure.cycleService": "Cycle service",
  "inventory.simulation.figure.averageStock": "Average stock",
  "inventory.simulation.figure.backlog": "Average backlog",
  "inventory.simulation.figure.lost": "Lost a period",
  "inventory.simulation.figure.orders": "Orders a period",
  "inventory.simulation.figure.cost": "Cost a period",
  "inventory.joint.major":
    "Without a majorCost nothing is saved by ordering together. Use the method independent, or AOP.EOQ.",
  "inventory.rq.free":
    'With an orderCost of 0 "eil" has no answer: it would order nothing at a time, all the time. Use the method "exact".',
};
