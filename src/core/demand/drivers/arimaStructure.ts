import type { ChosenRegression } from "./ChosenRegression";
import type { ArimaStructure } from "./ErrorStructure";
import { errorOrders, type ShortOrder } from "./errorOrders";
import type { SeasonStructure } from "./seasonStructures";

/**
 * The structure of ARIMA errors that `best` likes best: first the way in which the season enters, with three error models; then error
 * model and trend with that season. null where none can be fitted.
 */
export function arimaStructure(
  length: number,
  seasons: readonly SeasonStructure[],
  best: (structures: readonly ArimaStructure[]) => ChosenRegression | null,
): ChosenRegression | null {
  const structureOf = (
    { p, d, q }: ShortOrder,
    { season: terms, ...seasonal }: SeasonStructure,
    hasTrend: boolean,
  ): ArimaStructure => ({ order: { p, d, q, ...seasonal, hasConstant: false }, hasTrend, season: terms });
  const orders = errorOrders(length);
  const probes = orders.filter(({ p, q }) => p + q <= 1);
  const bySeason = seasons.flatMap((each) =>
    probes.map((order) => ({ each, structure: structureOf(order, each, false) })),
  );
  const first = best(bySeason.map(({ structure }) => structure));
  const season = bySeason.find(({ structure }) => structure === first?.structure)?.each;
  return season
    ? best(orders.flatMap((order) => [false, true].map((hasTrend) => structureOf(order, season, hasTrend))))
    : null;
}
