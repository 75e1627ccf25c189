/** Sentences of AOP.ROUTES; keys begin with "logistics.routes.". */
export const routes: Readonly<Record<string, string>> = {
  "logistics.routes.header.stopsInOrder": "Stops in order",
  "logistics.routes.header.stops": "Stops",
  "logistics.routes.header.load": "Load",
  "logistics.routes.header.fill": "Fill",
  "logistics.routes.header.length": "Length",
  "logistics.routes.header.route": "Route",
  "logistics.routes.header.position": "Position",
  "logistics.routes.header.site": "Site",
  "logistics.routes.header.onBoard": "Load after",
  "logistics.routes.header.sofar": "Length so far",
  "logistics.routes.bound": "Bound",
  "logistics.routes.status": "Status",
  "logistics.routes.notProven": "not proven: no bound is known",
  "logistics.routes.square":
    "sites must be a square table of distances, as many rows as columns, the depot first; or two columns with coordinates. It has {rows} rows and {columns} columns.",
  "logistics.routes.coordinates":
    "Coordinates are two columns, one site a row. sites has {columns} columns. Give the distances instead, or leave measure out.",
  "logistics.routes.degrees":
    "sites, row {row}: {latitude}, {longitude} is no latitude and longitude. The first column is the latitude, -90 to 90, the second the longitude, -180 to 180.",
  "logistics.routes.circuity":
    "circuity makes straight lines longer. It goes with coordinates, not with a table of distances. Leave it out.",
  "logistics.routes.depot":
    "The depot, the first row of sites, has a demand of {demand}. Set it to 0, or add the depot as first row.",
  "logistics.routes.demands":
    "demands must have one value a site: {sites}, or {rows} with 0 for the depot first. It has {count}.",
  "logistics.routes.tooMany": "There are {sites} sites. Up to {most} can be planned at once: split them by area.",
  "logistics.routes.none":
    "No routes keep all limits. Allow one vehicle more, longer routes, or more units on a vehicle.",
  "logistics.routes.tooLarge":
    "{name} needs {demand}, but a vehicle takes {capacity}. Split it over several rows, or take a larger vehicle.",
  "logistics.routes.noRoad":
    "There is no way from the depot to {name} and back. Enter a distance in its row and in its column.",
  "logistics.routes.tooFar":
    "{name} is too far: there and back it is {least}, but a route may be {longest}. Raise longest.",
  "logistics.routes.fleet":
    "{vehicles} vehicles of {capacity} are too few for {total}: at least {needed} are needed. Raise vehicles or capacity.",
  "logistics.routes.savings":
    "The savings method needs {routes} routes, but there are {vehicles} vehicles. Choose the method improve, or raise vehicles.",
  "logistics.routes.savingsRoad":
    "The savings method found no routes without a missing way (x). Choose the method improve.",
  "logistics.routes.notFound":
    "No routes for all {sites} sites were found within the limits; whether there are any is not proven. Raise vehicles, longest or seconds, or enter distances for missing ways (x).",
};
