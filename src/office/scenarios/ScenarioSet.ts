import type { ScenarioResult } from "./writeScenarioResults";

/** An assumption's other value in a scenario. */
export interface ScenarioChange {
  readonly id: string;
  readonly driver: string;
  readonly value: number | string;
  /** "%" is a share: 0.2 is 20 %. */
  readonly unit: string;
  /** Why the plan does not use it; absent where it does. */
  readonly problem?: string;
}

/** An assumption of the plan as a scenario may change it. */
export interface ScenarioAssumption {
  readonly id: string;
  readonly driver: string;
  readonly unit: string;
  readonly base: number;
}

/** A figure that scenarios are compared by, and what it counts: "units1" has a decimal. */
export interface ComparedMeasure {
  readonly label: string;
  readonly format: "units" | "units1" | "money" | "percent";
}

/** The scenarios of the plan with their changes, and what they came to when they were last compared. */
export interface ScenarioSet {
  readonly inForce: string;
  readonly scenarios: readonly { readonly name: string; readonly changes: readonly ScenarioChange[] }[];
  readonly assumptions: readonly ScenarioAssumption[];
  /** In the sheet's words: never compared, up to date, or old. */
  readonly state: string;
  readonly currency: string;
  /** Figures in their order. */
  readonly measures: readonly ComparedMeasure[];
  readonly results: readonly ScenarioResult[];
}
