import { DomainError } from "../../DomainError";
import { demandOutliers } from "../history/demandOutliers";
import { lifeOf } from "../history/lifeOf";
import { outlierLimits } from "../history/outlierLimits";
import { bestSegments, type SegmentLimits } from "./bestSegments";
import { seasonForms } from "./seasonForms";
import { shiftModels, type ShiftModel } from "./shiftModels";

export interface LevelShiftsInput {
  readonly history: readonly number[];
  /** Periods a season; 1 = none. */
  readonly season: number;
  /** Shifts of less confidence are not reported, 0 to 1. */
  readonly confidence: number;
}

/** A lasting change of the demand's level. */
export interface LevelShift {
  /** Number of the first period at the new level, 1 = first of the history. */
  readonly period: number;
  /** New level less old one, units without the season. */
  readonly size: number;
  /** The level before, units without the season. */
  readonly before: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Periods since the launch below which nothing can be said. */
const leastPeriods = 8;
/** Periods that a level must last, in long seasons a sixth of them. */
const shortestLevel = 4;
/** Periods of the last level: as many as make a new level of what would else be odd values (demandOutliers). */
const shortestLast = 3;
const mostShifts = 5;
/** Rounds in which breaks, trend and season are found in turn; they settle in two or three. */
const mostRounds = 5;

/**
 * Lasting changes of the level of an item, told apart from trend, season and single odd values (which are repaired first). Breaks, trend and season
 * are fitted in turn: the best places for up to five breaks (Bai and Perron 2003), then levels, line and season together by least
 * squares, in units and in logarithms. The number of breaks, and whether there is a trend or a season, is chosen by Bayes' criterion
 * (Zhang and Siegmund 2007) among the models whose every break is as sure as asked: its t value, the errors' autocorrelation taken
 * into account, against chance at any place (Bonferroni).
 */
export function levelShifts({ history, season, confidence }: LevelShiftsInput): LevelShift[] {
  const { launch, values } = lifeOf(history);
  if (values.length === 0) return [];
  if (values.length < leastPeriods)
    throw new DomainError("notEnoughData", "demand.changePoint.short", { needed: leastPeriods, found: values.length });
  const repaired = withoutOutliers(values, season);
  const limits = { shortest: Math.max(shortestLevel, Math.ceil(season / 6)), last: shortestLast, most: mostShifts };
  const chances = Math.max(1, values.length - limits.shortest - limits.last + 1);
  const sureness = (probability: number): number => Math.max(0, 1 - chances * probability);
  const sure = scalesOf(repaired).flatMap((scale) =>
    candidates(scale.series, season, limits)
      .filter(({ probabilities }) => probabilities.every((probability) => sureness(probability) >= confidence))
      .map((model) => ({ model, scale, criterion: model.criterion + scale.penalty })),
  );
  if (sure.length === 0) return [];
  const { model, scale } = sure.reduce((best, each) => (each.criterion < best.criterion ? each : best));
  const levels = model.levelsBefore();
  return model.breaks.map((start, index) => {
    const level = levels[index] ?? 0;
    const before = scale.units(level);
    return {
      period: launch + start + 1,
      size: scale.units(level + (model.steps[index] ?? 0)) - before,
      before,
      confidence: sureness(model.probabilities[index] ?? 1),
    };
  });
}

interface Scale {
  readonly series: readonly number[];
  /** What makes criteria of different scales comparable: Box and Cox (1964). */
  readonly penalty: number;
  readonly units: (value: number) => number;
}

/** Units, and where all demand is positive their logarithms: a season in percent, growth in percent. */
function scalesOf(values: readonly number[]): Scale[] {
  const plain: Scale = { series: values, penalty: 0, units: (value) => value };
  if (values.some((value) => value <= 0)) return [plain];
  const series = values.map(Math.log);
  return [plain, { series, penalty: 2 * series.reduce((sum, value) => sum + value, 0), units: Math.exp }];
}

function withoutOutliers(values: readonly number[], season: number): number[] {
  const odd = demandOutliers({ history: values, season, limit: outlierLimits.deviations });
  return values.map((value, t) => {
    const each = odd[t];
    return each && each.reason !== "newLevel" ? each.expected : value;
  });
}

/** For each number of breaks, with and without trend and season, the model in which breaks and the rest fit each other. */
function candidates(series: readonly number[], season: number, limits: SegmentLimits): ShiftModel[] {
  const found: ShiftModel[] = [];
  for (const form of seasonForms(series.length, season))
    for (const hasTrend of [false, true]) {
      const fit = shiftModels({ values: series, hasTrend, season: form });
      const start = fit([]);
      if (!start) continue;
      found.push(start);
      const first = bestSegments(start.plain, limits);
      let [best, worse] = [start.criterion, 0];
      for (let count = 1; count < first.length && worse < 2; count++) {
        const model = settledModel(first[count] ?? [], limits, fit);
        if (!model) break;
        found.push(model);
        worse = model.criterion < best ? 0 : worse + 1;
        best = Math.min(best, model.criterion);
      }
    }
  return found;
}

/** The model whose breaks are the best ones for what it leaves of the series. */
function settledModel(
  first: readonly number[],
  limits: SegmentLimits,
  fit: (breaks: readonly number[]) => ShiftModel | null,
): ShiftModel | null {
  let best: ShiftModel | null = null;
  let breaks = first;
  for (let round = 0; round < mostRounds; round++) {
    const model = fit(breaks);
    if (!model || (best && model.criterion >= best.criterion)) break;
    best = model;
    breaks = bestSegments(model.plain, { ...limits, most: first.length })[first.length] ?? first;
    if (breaks.every((start, index) => start === model.breaks[index])) break;
  }
  return best;
}
