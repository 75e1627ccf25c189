import { median } from "simple-statistics";
import { isSeasonal } from "../seasonality/isSeasonal";
import { localLevel, seasonLevel } from "./localLevel";
import { otherYears, type OtherYears } from "./otherYears";

export interface UsualDemandInput {
  /** Demand a period since the launch. */
  readonly values: readonly number[];
  /** Periods a season, 1 = none. */
  readonly season: number;
  /** Periods that say nothing about what is usual: stock-outs, flagged values. */
  readonly isLeftOut: readonly boolean[];
}

/** What an item usually sells, period by period. */
export interface UsualDemand {
  /** "ratio": indices are shares of the level; "difference" (where values are negative): they are added to it. */
  readonly kind: "ratio" | "difference";
  /** Demand without the season; positive for ratios. */
  readonly level: readonly number[];
  /** Seasonal index of each period as the other years have it; 1 (difference: 0) where there is none. */
  readonly index: readonly number[];
  /** The other years on which the index rests, relative to their level. */
  readonly years: readonly OtherYears[];
  /** True where nothing at all is usual: before a relaunch, after the end of sales. */
  readonly isResting: readonly boolean[];
  /** The usual demand, units: the level, with the season where there is a significant one. */
  readonly expected: readonly number[];
}

/** Share of zeros up to which a zero is the exception that must not pull the level down. */
const rareZeros = 0.15;
/** Periods of which the level is the median: a run of four odd values does not move it. */
const levelWindow = 9;
/** Share of the item's median demand below which it rests. */
const restingShare = 0.02;

/**
 * The level of an item and its seasonal index, by medians only, so that odd values leave no trace: a first level over a whole season, the
 * median ratio to it at each place of the season, the level of what remains, twice. The index of a period is the median of the
 * same place in the nearest other years, so that no value explains itself.
 */
export function usualDemand({ values, season, isLeftOut }: UsualDemandInput): UsualDemand {
  const used = values.filter((_, t) => !isLeftOut[t]);
  const kind = used.every((value) => value >= 0) ? "ratio" : "difference";
  const isRatio = kind === "ratio";
  const neutral = isRatio ? 1 : 0;
  const skipsZeros = isRatio && used.filter((value) => value === 0).length <= rareZeros * used.length;
  const usable = values.map((value, t) => !isLeftOut[t] && !(skipsZeros && value === 0));
  const positive = used.filter((value) => value > 0);
  const typical = positive.length > 0 ? median(positive) : 1;
  const isRestingAt = (level: number): boolean => isRatio && level <= restingShare * typical;
  const relative = (value: number, level: number): number => (isRatio ? value / level : value - level);
  const absolute = (index: number, level: number): number => (isRatio ? index * level : index + level);

  const hasSeason = season > 1 && values.length > season;
  const window = Math.max(levelWindow, 2 * Math.floor(season / 8) + 1);
  let raw = hasSeason ? seasonLevel(values, usable, season) : localLevel(values, usable, levelWindow);
  for (let pass = 0; hasSeason && pass < 2; pass++) {
    const level = raw.map((each) => (isRestingAt(each) ? typical : each));
    const ratios = values.map((value, t) => relative(value, level[t] ?? 1));
    const profile = Array.from({ length: season }, (_, place) => {
      const group = ratios.filter((_, t) => t % season === place && usable[t]);
      return group.length > 0 ? median(group) : neutral;
    });
    const at = (t: number): number => profile[t % season] ?? neutral;
    // A place of the season in which nothing sells says nothing about the level.
    const isInformative = usable.map((isUsable, t) => isUsable && (!isRatio || at(t) > 0.1));
    const deseasonalised = values.map((value, t) => (isRatio ? value / (at(t) || 1) : value - at(t)));
    raw = localLevel(deseasonalised, isInformative.some(Boolean) ? isInformative : usable, window);
  }

  const level = raw.map((each) => (isRestingAt(each) ? typical : each));
  const ratios = values.map((value, t) => relative(value, level[t] ?? 1));
  const none: OtherYears = { same: [], around: [] };
  const years = values.map((_, at) => (hasSeason ? otherYears({ ratios, at, season, isLeftOut }) : none));
  const index = years.map(({ same }) => (same.length > 0 ? median([...same]) : neutral));
  const filled = values.map((value, t) => (isLeftOut[t] ? absolute(index[t] ?? neutral, level[t] ?? 0) : value));
  const showsSeason = hasSeason && isSeasonal(filled, season);
  return {
    kind,
    level,
    index,
    years,
    isResting: raw.map(isRestingAt),
    expected: raw.map((each, t) => {
      if (isRestingAt(each)) return 0;
      return showsSeason ? absolute(index[t] ?? neutral, each) : each;
    }),
  };
}
