/** Sentences of the plan: what stops it from being made, and what it assumes. */
export const plan: Readonly<Record<string, string>> = {
  "plan.history.empty": "The sales history has no rows. Select a list with a date, an item and a quantity in each row.",
  "plan.history.short":
    "The history covers {periods} complete periods; a plan needs at least {fewest}. Add earlier sales, or choose shorter periods.",
  "plan.start.notAPeriod":
    "The plan's first day is not the first day of a period of this calendar. Choose the first day of a fiscal period.",
  "plan.start.tooLate":
    "The plan would start more than 60 years after the first sale. Check the dates of the history and the start of the plan.",
  "plan.assumed.price": "Items: the price of {count} of {total} items is an assumption (unit cost / 60 %).",
  "plan.assumed.unitCost": "Items: the unit cost of {count} of {total} items is an assumption (60 % of the price).",
  "plan.assumed.makeOrBuy":
    "Items: {count} of {total} items are taken as made here if they have a bill of materials or a routing, else as bought.",
  "plan.assumed.openingStock":
    "Items: the opening stock of {count} of {total} items is an assumption (4 weeks of average demand).",
  "plan.assumed.leadTimeDays":
    "Items: the lead time of {count} of {total} items is an assumption (7 days made, 14 days bought).",
  "plan.assumed.leadTimeSdDays":
    "Items: the deviation of the lead time of {count} of {total} items is an assumption (20 % of it).",
  "plan.assumed.orderCost": "Items: the order cost of {count} of {total} items is an assumption (50).",
  "plan.assumed.weightKg": "Items: the weight of {count} of {total} items is an assumption (1 kg).",
  "plan.assumed.unitsPerPallet": "Items: the units per pallet of {count} of {total} items are an assumption (100).",
  "plan.assumed.leftOut":
    "Items: {count} items of your item table have no sales in the history and are no component of one that has; they are left out. To plan one, add its row to Items and a row on Launches and ends.",
  "plan.assumed.routings":
    "Resources: there are no routings, so every unit takes 0.05 h of warehouse handling, at a team that the busiest month of last year filled to 80 %.",
  "plan.assumed.resources":
    "Resources: the hours (80 a week), efficiency (85 %) and rate (30 an hour) of {count} resources are assumptions.",
  "plan.assumed.overtime":
    "Resources: the overtime limit (10 % of the hours), the overtime premium (25 % of the rate) or the people of an hour (1) of {count} of {total} resources are assumptions.",
  "plan.assumed.suppliersUnnamed":
    "Supplier prices: {count} bought items have no supplier in your tables. They are bought at the unit cost and on the terms of Items or Parts.",
  "plan.assumed.suppliersUnused":
    "Supplier prices: {count} offers are not used, because all of an item is bought at its lowest price. Split the shares there.",
  "plan.assumed.lanes":
    "Lanes: {count} regions have no lane, so each gets a road lane at 0.25 per kg, at least 60 a shipment, 12 % fuel.",
  "plan.assumed.vehicles":
    "Lanes: the vehicles of {count} of {total} lanes are an assumption: a road trailer for 24,000 kg or 33 pallets.",
  "plan.assumed.deviations":
    "Carrier offers: how far the days on the way vary is an assumption for {count} of {total} offers: {share} % of the days.",
  "plan.assumed.transit":
    "Carrier offers: {count} of {total} offers have no days on the way, so goods on the way and late arrivals cost nothing there and Carrier choice compares freight alone. Enter the days on Carrier offers.",
  "plan.assumed.warehouses":
    "Warehouses: hours per pallet (0.1 in, 0.1 out), their rate (30 an hour) and the cost of a pallet (8 a month, 14 in a hired house) are assumptions; the number of positions is not limited.",
  "plan.assumed.stockUnplaced":
    "Sites: your tables do not say where the stock lies, so each site gets its share of the item's demand of it, in whole units. The list of stock by location on Sites is where you say otherwise.",
  "plan.assumed.stockOneSite":
    "Sites: all channels are served from {site}, with the stock of all {count} locations. Name sites on Sites as the locations are named, and each keeps the stock that was counted there.",
  "plan.assumed.sitesNamed":
    "Sites: {count} of {total} channels are served from the location of stock that bears their name, the others from {site}.",
  "plan.assumed.stockElsewhere":
    "Sites: stock lies at {count} locations that are no site of the plan, such as {example}. It is spread over the sites in whole units, by their share of the item's demand. Name a site on Sites as the location is named, and its stock stays there.",
  "plan.assumed.costLines": "Cost lines: the cost lines and their rates are assumptions.",
};
