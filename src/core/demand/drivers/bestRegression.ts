import type { ErrorStructure } from "./ErrorStructure";
import { errorOrders, type ShortOrder } from "./errorOrders";
import { regressWithErrors, type Regression } from "./regressWithErrors";
import { seasonStructures, type SeasonStructure } from "./seasonStructures";
import { termColumns } from "./termColumns";

/** The regression that was chosen; its columns are those of the drivers, then those of the structure. */
export interface ChosenRegression {
  readonly structure: ErrorStructure;
  readonly regression: Regression;
}

/** Fewest periods beyond what is estimated: errors are hardly told from less. */
const fewestDegrees = 3;

/**
 * The regression of a target on drivers whose error structure has the least AICc, all of them judged on the same periods. First the way in which
 * the season enters is chosen with three error models, then error model and trend with that season; the best is fitted again on all
 * periods. null where no structure can be fitted.
 */
export function bestRegression(
  target: readonly number[],
  drivers: readonly (readonly number[])[],
  season: number,
  seasons: readonly SeasonStructure[] = seasonStructures(target.length, season),
): ChosenRegression | null {
  const longestLag = 2 + (seasons.some(({ seasonalD }) => seasonalD > 0) ? season : 0);
  const structureOf = (
    { p, d, q }: ShortOrder,
    { season: terms, ...seasonal }: SeasonStructure,
    hasTrend: boolean,
  ): ErrorStructure => ({ order: { p, d, q, ...seasonal, hasConstant: false }, hasTrend, season: terms });
  const fit = (
    structure: ErrorStructure,
    options?: { skipped: number; tolerance: number },
  ): ChosenRegression | null => {
    const columns = [...drivers, ...termColumns(structure, season, target.length)];
    const regression = regressWithErrors(target, columns, structure.order, season, options);
    return regression && regression.degreesOfFreedom >= fewestDegrees ? { structure, regression } : null;
  };
  const best = (structures: readonly ErrorStructure[]): ChosenRegression | null =>
    structures.reduce<ChosenRegression | null>((leading, structure) => {
      const candidate = fit(structure, { skipped: longestLag, tolerance: 1e-4 });
      return candidate && (leading === null || candidate.regression.aicc < leading.regression.aicc)
        ? candidate
        : leading;
    }, null);

  const orders = errorOrders(target.length);
  const probes = orders.filter(({ p, q }) => p + q <= 1);
  const first = best(seasons.flatMap((each) => probes.map((order) => structureOf(order, each, false))));
  const chosen = seasons.find(
    (each) =>
      first?.structure.season === each.season &&
      first.structure.order.seasonalP === each.seasonalP &&
      first.structure.order.seasonalD === each.seasonalD,
  );
  if (!chosen) return null;
  const second = best(orders.flatMap((order) => [false, true].map((hasTrend) => structureOf(order, chosen, hasTrend))));
  return second && (fit(second.structure) ?? second);
}
