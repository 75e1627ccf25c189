/** What the planner says about vehicles and roads. */
export interface RouteChoices {
  /** Units that a vehicle takes; null: any. */
  readonly capacity: number | null;
  /** Most routes; null: as many as are best. */
  readonly vehicles: number | null;
  /** Of places by longitude and latitude: the unit of lengths. */
  readonly unit: "km" | "mi";
  /** Road length over straight line, 1 or more. */
  readonly circuity: number;
}
