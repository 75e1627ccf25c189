import { DomainError } from "../../DomainError";
import { forecastSeries } from "../forecastSeries";
import { likeItemProfile, type Profile } from "./likeItemProfile";

/** A new item that will sell as another one did. */
export interface LikeItemInput {
  /** Demand of the like item, oldest first; the horizon follows it. Zeros before its first demand mean "not launched yet". */
  readonly history: readonly number[];
  readonly horizon: number;
  /** Periods a season; 1 = none. */
  readonly season: number;
  /** "launch": the same demand at the same age; "calendar": the same demand in the same period. */
  readonly alignment: "launch" | "calendar";
  /** Period of the horizon in which the new item's sales begin; 1 is the first, 0 and less lie in the history. null: taken from newSales. */
  readonly launchPeriod: number | null;
  /** Units of the new item for one of the like item. null: from newSales, 1 without them. */
  readonly scale: number | null;
  /** Sales of the new item in the periods of the history; null: none yet. */
  readonly newSales: readonly number[] | null;
}

/**
 * Forecast of a new item by analogy with a like item: its demand by age with the season taken out and that of the new item's own
 * months put in, times the scale. Past the like item's own life its forecast goes on. Without a given scale, sales so far
 * against the like item's at the same age give it.
 */
export function likeItemForecast(input: LikeItemInput): number[] {
  const { history, horizon, newSales, alignment } = input;
  if (history.every((value) => value === 0)) throw new DomainError("notEnoughData", "demand.likeItem.noDemand");
  const firstSale = newSales === null ? -1 : newSales.findIndex((value) => value !== 0);
  const launchPeriod = input.launchPeriod ?? launchOf(firstSale, history.length);
  const profile: Profile =
    alignment === "launch" ? likeItemProfile({ ...input, launchPeriod }) : calendarProfile(input);
  const scale = input.scale ?? scaleFromSales(profile, newSales ?? [], firstSale, history.length);
  return Array.from({ length: horizon }, (_, index) => (index + 1 < launchPeriod ? 0 : scale * profile(index + 1)));
}

function launchOf(firstSale: number, periods: number): number {
  if (firstSale < 0) throw new DomainError("invalid", "demand.likeItem.launchPeriod");
  return firstSale + 1 - periods;
}

function calendarProfile({ history, horizon, season }: LikeItemInput): Profile {
  const ahead = forecastSeries({ history, horizon, season, model: "auto", workingDays: null }).mean;
  return (period) => (period > 0 ? ahead[period - 1] : history[history.length - 1 + period]) ?? 0;
}

/** Units sold so far over those of the like item in its place; 1 where nothing was sold yet. */
function scaleFromSales(profile: Profile, sales: readonly number[], firstSale: number, periods: number): number {
  if (firstSale < 0) return 1;
  const sold = sales.slice(firstSale);
  const like = sold.reduce((sum, _, index) => sum + profile(firstSale + 1 + index - periods), 0);
  if (like <= 0) throw new DomainError("notEnoughData", "demand.likeItem.noOverlap", { periods: sold.length });
  return sold.reduce((sum, each) => sum + each, 0) / like;
}
