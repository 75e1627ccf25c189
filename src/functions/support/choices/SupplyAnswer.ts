/**
 * What AOP.SUPPLYPLAN shows.
 * @customenum {string}
 */
export enum SupplyAnswer {
  /** The plan by item with its header, its total cost and its status. */
  plan = "plan",
  /** Plan, resources and cost, one below the other. */
  all = "all",
  /** Units made, items by periods, without names. */
  make = "make",
  /** Units by way of making, with names. */
  ways = "ways",
  /** Units bought ready, items by periods. */
  subcontract = "subcontract",
  /** Units in stock at the end of each period, items by periods. */
  stock = "stock",
  /** Units owed at the end of each period, items by periods. */
  backlog = "backlog",
  /** Units of each period's demand that are never met, items by periods. */
  lost = "lost",
  /** Hours, overtime, use and price of an hour by resource, with names. */
  resources = "resources",
  /** Hours used, overtime included, resources by periods. */
  hours = "hours",
  /** Hours of overtime, resources by periods. */
  overtime = "overtime",
  /** What one more hour would save, resources by periods. */
  hourPrices = "hourPrices",
  /** What one more unit of demand would cost, items by periods. */
  demandPrices = "demandPrices",
  /** Cost by kind, the total and the status. */
  cost = "cost",
}
