import { DomainError } from "../../DomainError";
import { lifeOf } from "../history/lifeOf";
import { seasonalIndices } from "../seasonality/seasonalIndices";
import { centredMovingAverage } from "./centredMovingAverage";
import type { Decomposition, SeasonKind } from "./Decomposition";
import { stl } from "./stl";

export interface DecomposeInput {
  readonly history: readonly number[];
  /** Periods a season, 2 or more. */
  readonly season: number;
  readonly kind: SeasonKind;
  /** "stl": a robust trend up to both ends and a season that may change slowly; "classical": centred moving average and one season for all years. */
  readonly method: "stl" | "classical";
}

/** Seasons over which STL smooths the season, as MSTL does: Bandara, Hyndman and Bergmeir (2021). */
const seasonSpan = 11;
/** Rounds that its authors call safe: Cleveland et al. (1990), section 3.3. */
const rounds = { robustRounds: 5, innerRounds: 1 };

/** Trend, season and remainder of a history since its launch. Needs two seasons; the product of parts needs positive demand throughout. */
export function decomposeHistory({ history, season, kind, method }: DecomposeInput): Decomposition {
  const { launch, values } = lifeOf(history);
  if (values.length < 2 * season)
    throw new DomainError("notEnoughData", "demand.decompose.short", {
      season,
      needed: 2 * season,
      found: values.length,
    });
  const isRatio = kind === "multiplicative";
  const notPositive = values.findIndex((value) => value <= 0);
  if (isRatio && notPositive >= 0)
    throw new DomainError("invalid", "demand.decompose.notPositive", { period: launch + notPositive + 1 });
  const parts = method === "classical" ? classical(values, season, kind) : byStl(values, season, isRatio);
  const before = Array.from({ length: launch }, () => null);
  return {
    trend: [...before, ...parts.trend],
    season: [...before, ...parts.season],
    remainder: [...before, ...parts.remainder],
  };
}

function classical(values: readonly number[], season: number, kind: SeasonKind): Decomposition {
  const trend = centredMovingAverage(values, season);
  const { values: indices } = seasonalIndices(values, season, { kind, isShrunk: false });
  const seasonal = values.map((_, t) => indices[t % season] ?? 0);
  const remainder = values.map((value, t) => {
    const [level, index] = [trend[t] ?? null, seasonal[t] ?? 0];
    if (level === null) return null;
    return kind === "multiplicative" ? value / (level * index) : value - level - index;
  });
  return { trend, season: seasonal, remainder };
}

/** A product is a sum of logarithms. */
function byStl(values: readonly number[], season: number, isRatio: boolean): Decomposition {
  if (!isRatio) return stl({ values, season, seasonSpan, ...rounds });
  const parts = stl({ values: values.map(Math.log), season, seasonSpan, ...rounds });
  return {
    trend: parts.trend.map(Math.exp),
    season: parts.season.map(Math.exp),
    remainder: parts.remainder.map(Math.exp),
  };
}
