import type { SolverLimits } from "../../optimization/SolverLimits";

/** Where sites may be opened and whom they serve; it can be cloned into a worker. A row is a site, or one of the sizes that a site may have. */
export interface LocateInput {
  /** Cost of a unit (or the distance): rows down, customers across; null where a row does not serve a customer. */
  readonly costs: readonly (readonly (number | null)[])[];
  readonly demand: readonly number[];
  /** Most units of each row; Infinity for no limit, 0: never open. */
  readonly capacity: readonly number[];
  /** Cost of opening each row. */
  readonly fixedCost: readonly number[];
  /** The site of each row: of a site, one row opens at most. */
  readonly siteOf: readonly number[];
  /** Fewest and most sites that may be open. */
  readonly fewest: number;
  readonly most: number;
  /** Whether each customer gets everything from one site. */
  readonly isSingleSource: boolean;
  /** "cost": the least cost of opening and serving; "center": the least distance of the farthest customer. */
  readonly goal: "cost" | "center";
  /** Names of the customers, for what the errors say. */
  readonly customers: readonly (string | number)[];
  readonly limits: SolverLimits;
}
