import type { ArimaOrder } from "../models/arima/ArimaOrder";
import type { ErrorStructure } from "./ErrorStructure";

/** The longest season that is described by an index of each period. */
const longestIndices = 13;

/** Seasons of history from which on a season may change: what it costs, one season of data, was too much for less in simulated series. */
const seasonsToChange = 5;

/** How a season enters a regression: as columns, as terms of the error model, or not at all. */
export type SeasonStructure = Pick<ErrorStructure, "season"> &
  Pick<ArimaOrder, "seasonalP" | "seasonalD" | "seasonalQ">;

const constant = { seasonalP: 0, seasonalD: 0, seasonalQ: 0 };

/**
 * The ways in which a season can enter a regression on a history of `length`: not at all; as constant indices; as two (for a long season
 * also five) pairs of waves; from five seasons on as a seasonal autoregression, or by seasonal differences with a moving average, a
 * season that changes. `isForced`: only the ways that allow for a peak of a single period.
 */
export function seasonStructures(length: number, season: number, isForced = false): readonly SeasonStructure[] {
  const none = { season: "none", ...constant } as const;
  if (season <= 1 || length < 2 * season) return [none];
  return [
    ...(isForced ? [] : [none]),
    ...(isForced || season <= longestIndices ? [{ season: "indices", ...constant } as const] : []),
    ...(!isForced && season > 4 ? [{ season: 2, ...constant }] : []),
    ...(!isForced && season > longestIndices ? [{ season: 5, ...constant }] : []),
    ...(length >= seasonsToChange * season
      ? [
          ...(isForced ? [] : [{ season: "none", seasonalP: 1, seasonalD: 0, seasonalQ: 0 } as const]),
          { season: "none", seasonalP: 0, seasonalD: 1, seasonalQ: 1 } as const,
        ]
      : []),
  ];
}
