/**
 * What the plan assumes where the planner's tables say nothing. Each stands in a visible input cell of the plan, and the
 * About sheet counts how often it was used.
 */
export const defaults = {
  /** Share of the price that an item without a cost is taken to cost, and the reverse. */
  costShareOfPrice: 0.6,
  /** Weeks of average demand on hand at the start of the plan, for an item without a stock figure. */
  openingCoverWeeks: 4,
  leadTimeDaysMade: 7,
  leadTimeDaysBought: 14,
  /** Deviation of the lead time as a share of it. */
  leadTimeVariation: 0.2,
  minimumOrder: 1,
  orderMultiple: 1,
  orderCost: 50,
  weightKg: 1,
  unitsPerPallet: 100,
  /** Hours at the one assumed resource to handle a unit, where there are no routings. */
  handlingHoursPerUnit: 0.05,
  /** Utilisation that the assumed resource is sized for. */
  targetUtilisation: 0.8,
  resourceEfficiency: 0.85,
  handlingRatePerHour: 30,
  /** Most overtime as a share of the regular hours, and what it costs on top of the rate. */
  overtimeShare: 0.1,
  overtimePremium: 0.25,
  /** A road trailer: payload in kg, places of pallets. */
  vehicleKg: 24_000,
  vehiclePallets: 33,
  /** Share of the pallet positions that can be filled at once, and hours to put away or take out a pallet. */
  usablePositions: 0.85,
  hoursPerPallet: 0.1,
  /** Money a month for a pallet in the own house, and in a hired one. */
  storagePerPalletMonth: 8,
  overflowPerPalletMonth: 14,
  /** People at work in an hour of a resource. */
  peoplePerHour: 1,
} as const;
