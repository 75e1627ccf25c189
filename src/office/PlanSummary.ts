import type { ErrorCell } from "./read/planErrors";

/** What a build has brought. */
export interface PlanSummary {
  readonly title: string;
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  readonly checks: { readonly passed: number; readonly total: number };
  /** Cells of the plan that show an error; empty in a sound plan. */
  readonly errors: readonly ErrorCell[];
  readonly seconds: number;
  /** Whether some formulas were still calculating when the build ended. */
  readonly isPending: boolean;
  readonly history: { readonly items: number; readonly records: number };
}
