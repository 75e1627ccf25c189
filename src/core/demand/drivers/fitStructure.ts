import { thoroughStarts } from "../models/ets/exponentialSmoothingFamily";
import type { ChosenRegression } from "./ChosenRegression";
import type { ErrorStructure } from "./ErrorStructure";
import { regressWithErrors } from "./regressWithErrors";
import { regressWithSmoothing } from "./regressWithSmoothing";
import { termColumns } from "./termColumns";
import { waveColumns } from "./waveColumns";

/** What is explained, and by what. */
export interface RegressionData {
  readonly target: readonly number[];
  readonly drivers: readonly (readonly number[])[];
  /** Periods a season; 1 = none. */
  readonly season: number;
}

/** Fewest periods beyond what is estimated: errors are hardly told from less. */
const fewestDegrees = 3;
const brief = { starts: thoroughStarts.slice(0, 2), iterations: 50, tolerance: 1e-5 };
const thorough = { starts: thoroughStarts, iterations: 200, tolerance: 1e-9 };

/**
 * The regression with an error structure: on all periods and to the end or, where `skipped` is a number, in brief and without the first ones, so
 * that structures can be compared. null where it cannot be fitted.
 */
export function fitStructure(
  { target, drivers, season }: RegressionData,
  structure: ErrorStructure,
  skipped: number | null,
): ChosenRegression | null {
  let found: ChosenRegression | null;
  if ("form" in structure) {
    const waves = structure.season === "none" ? [] : waveColumns(structure.season, season, target.length);
    const options = skipped === null ? { skipped: 0, effort: thorough } : { skipped, effort: brief };
    const regression = regressWithSmoothing(target, [...drivers, ...waves], structure.form, season, options);
    found = regression && { structure: { ...structure, phi: regression.parameters.phi }, regression };
  } else {
    const columns = [...drivers, ...termColumns(structure, season, target.length)];
    const options = skipped === null ? undefined : { skipped, tolerance: 1e-4 };
    const regression = regressWithErrors(target, columns, structure.order, season, options);
    found = regression && { structure, regression };
  }
  return found && found.regression.degreesOfFreedom >= fewestDegrees ? found : null;
}
