/** Sentences of networks, locations and distances; keys begin with "logistics.network.". */
export const network: Readonly<Record<string, string>> = {
  "logistics.network.shape":
    "{argument} must have {rows} rows and {columns} columns, or one more of each with the names. It has {foundRows} rows and {foundColumns} columns.",
  "logistics.network.blank":
    "{argument}, row {row}, column {column} is blank, which Excel on the desktop passes as 0. Enter 0 if you mean it, or x where there is no lane.",
  "logistics.network.cell":
    "{argument}, row {row}, column {column}: {found} is not a number. Enter a number, or x where there is no lane.",
  "logistics.network.supply":
    "Supply is short by {short}: the sources have {supply}, the destinations need {demand}. Raise a supply, lower a demand, or give a shortage cost.",
  "logistics.network.lanes":
    "{names}: they need {needed}, but what can be sent there is {most}, {short} too few. Open a lane, raise a capacity or a supply there, or give a shortage cost.",

  "logistics.network.places": "{latitudes} has {count} values and {longitudes} {other}. Give each place both.",
  "logistics.network.oneSide":
    "Of toLatitude and toLongitude one is missing. Give both, or neither for the distances of the first places among themselves.",
  "logistics.network.pairs":
    'Row by row, both lists must have as many places: there are {rows} to come from and {columns} to go to. For all distances between them choose the layout "matrix".',
  "logistics.network.tooManyDistances":
    "{rows} times {columns} distances are too many for one formula. Ask for them in parts.",

  "logistics.network.noPair": "{names}: no pair is allowed. Enter a number for one in place of an x.",
  "logistics.network.fewPairs":
    "{names}: they may only be paired with {others}, which are too few for all of them. Allow one of them another pair.",

  "logistics.network.itself":
    "arcs, row {row}: it leads from {name} to {name} itself. Delete the row, or correct one of its ends.",
  "logistics.network.least":
    "arcs, row {row}: its fewest units ({least}) are more than its most ({capacity}). Correct one of the two.",
  "logistics.network.loop":
    "Going around {loop} earns money with each unit, and no arc of the loop has a limit. Give one of them a capacity, or correct its cost.",
  "logistics.network.unserved":
    "{names}: they need {needed}, but at most {most} can get there, {short} too few. Open an arc, or raise a capacity or a supply on the way.",
  "logistics.network.stuck":
    "{names}: the fewest units on the arcs bring {units} more than is needed there and can go on. Lower a fewest, or raise a capacity.",
  "logistics.network.forced":
    "{names}: the fewest units on the arcs take {units} more from there than there are or can come. Lower a fewest, or raise a supply.",

  "logistics.network.noDemand":
    "demand is 0 everywhere, so there is nothing to weigh distances by. Enter the units of at least one customer.",
  "logistics.network.noSite":
    "{names}: no open site serves them. Open one that does, or enter its distance in place of an x.",
  "logistics.network.noWeight":
    "All weights are 0, so every place is as good. Enter the units or the rate of at least one point.",
  "logistics.network.points":
    "coordinates must have two columns (x and y, or latitude and longitude), one point a row. It has {rows} rows and {columns} columns.",
  "logistics.network.degrees":
    "coordinates, point {point}: a latitude lies between -90 and 90, and a longitude between -180 and 180. Check that the latitude comes first.",
  "logistics.network.globe":
    "The points lie on opposite sides of the globe and cancel each other out: they have no mean.",
  "logistics.network.gravity":
    "The location did not settle. Check the coordinates for extremely large or small values.",

  "logistics.network.locate.unservable":
    "{names}: no site serves them. Enter the cost of a site that can in place of an x, or give one of theirs a capacity.",
  "logistics.network.locate.sites":
    "The {count} largest sites hold {held}, but {demand} are demanded: {short} too few. Raise a capacity, add a site, or let more sites open.",
  "logistics.network.locate.single":
    "No choice of sites serves each customer from one site alone within the capacities. Raise a capacity, or set singleSource to FALSE.",
  "logistics.network.locate.count":
    "No choice of {fewest} to {most} sites serves all customers. Change sitesOpen, or let the sites serve more customers.",
  "logistics.network.locate.lanes.sites":
    "The sites that may serve some of the customers do not hold enough for them. Raise a capacity there, or enter a cost in place of an x.",
  "logistics.network.locate.unsolved": "The search ended before it found any choice of sites. Raise branches.",
  "logistics.network.locate.tooLarge":
    "{rows} sites times {columns} customers are more than one search can decide. Join customers that lie together, or leave out sites.",
  "logistics.network.locate.number": "The method {method} needs sitesOpen: how many sites are to be open.",
  "logistics.network.locate.center":
    "The method center looks at distances only. Leave out capacity and fixedCost, or choose another method.",
  "logistics.network.locate.sitesOpen":
    "sitesOpen must be a number from 1 to {sites}, or two cells with the fewest and the most of them.",

  "logistics.network.open": "Open",
  "logistics.network.fixedCost": "Fixed cost",
  "logistics.network.transportCost": "Transport cost",
  "logistics.network.customer": "Customer",
  "logistics.network.site": "Site",
  "logistics.network.distance": "Distance",
  "logistics.network.within": "Within",
  "logistics.network.to": "To",
  "logistics.network.units": "Units",
  "logistics.network.cost": "Cost",
  "logistics.network.left": "Left over",
  "logistics.network.short": "Not delivered",
  "logistics.network.price.what": "What",
  "logistics.network.price.from": "From",
  "logistics.network.price.to": "To",
  "logistics.network.price.price": "Price of a unit",
  "logistics.network.price.supply": "One more unit of supply saves",
  "logistics.network.price.demand": "One more unit of demand costs",
  "logistics.network.price.node": "One more unit needed costs",
  "logistics.network.price.forced": "One unit less of the fewest saves",
  "logistics.network.price.full": "One more unit on a full lane saves",
  "logistics.network.price.missing": "A lane that is missing pays up to",
};
