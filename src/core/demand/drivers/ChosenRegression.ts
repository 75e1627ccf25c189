import type { ErrorStructure } from "./ErrorStructure";
import type { Regression } from "./Regression";

/** A regression with its structure; its columns are those of the drivers, then those of the structure. */
export interface ChosenRegression {
  readonly structure: ErrorStructure;
  readonly regression: Regression;
}
