import { mean } from "simple-statistics";
import { DomainError } from "../../DomainError";
import { lifeOf } from "../history/lifeOf";
import { seasonalIndices } from "../seasonality/seasonalIndices";
import { averageIndices } from "./averageIndices";
import { centredMovingAverage } from "./centredMovingAverage";
import type { SeasonKind } from "./Decomposition";
import { staticDecomposition, trendAt } from "./staticDecomposition";

/** How seasonal indices are found; "shrunk" as the forecast does it. */
export type SeasonMethod = "centred" | "averages" | "regression" | "shrunk";

export interface SeasonProfileInput {
  readonly history: readonly number[];
  /** Periods a season, 2 or more. */
  readonly season: number;
  readonly kind: SeasonKind;
  readonly method: SeasonMethod;
}

/** The seasonal indices of an item, the first for the place of the history's first period, whenever the item was launched. Needs two seasons of life. */
export function seasonProfile({ history, season, kind, method }: SeasonProfileInput): number[] {
  const { launch, values } = lifeOf(history);
  if (values.length < 2 * season)
    throw new DomainError("notEnoughData", "demand.seasonality.short", {
      season,
      needed: 2 * season,
      found: values.length,
    });
  const negative = history.findIndex((value) => value < 0);
  if (kind === "multiplicative" && negative >= 0)
    throw new DomainError("invalid", "demand.seasonality.negative", { period: negative + 1 });
  const indices = indicesBy(method, values, season, kind);
  return indices.map((_, place) => indices[(place + season - (launch % season)) % season] ?? 0);
}

function indicesBy(
  method: SeasonMethod,
  values: readonly number[],
  season: number,
  kind: SeasonKind,
): readonly number[] {
  const isRatio = kind === "multiplicative";
  const requirePositive = (bases: readonly (number | null)[]): void => {
    if (isRatio && bases.some((base) => base !== null && base <= 0))
      throw new DomainError("divisionByZero", "demand.seasonality.zero");
  };
  switch (method) {
    case "averages":
      requirePositive([mean([...values])]);
      return averageIndices(values, season, kind);
    case "regression": {
      const { line, indices } = staticDecomposition(values, season, kind);
      requirePositive(values.map((_, t) => trendAt(line, t + 1, false)));
      return indices;
    }
    case "shrunk":
      requirePositive(centredMovingAverage(values, season));
      return seasonalIndices(values, season, { kind }).values;
    default:
      requirePositive(centredMovingAverage(values, season));
      return seasonalIndices(values, season, { kind, isShrunk: false }).values;
  }
}
