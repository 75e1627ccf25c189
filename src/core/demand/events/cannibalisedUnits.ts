import { unexplainedShare } from "../../statistics/unexplainedShare";
import { bestRegression } from "../drivers/bestRegression";
import type { SeasonStructure } from "../drivers/seasonStructures";
import type { Estimate } from "./PromotionEffect";

/**
 * Units that the other items of a family lose in a promoted period, from a regression of their demand together on the promotions of the
 * item and their own. Where their own are more than one to eight periods, they count together. null where they are promoted
 * whenever the item is, so that nobody can tell.
 */
export function cannibalisedUnits({
  others,
  flags,
  otherFlags,
  season,
  seasons,
}: {
  readonly others: readonly number[];
  readonly flags: readonly number[];
  readonly otherFlags: readonly (readonly number[])[];
  readonly season: number;
  readonly seasons: readonly SeasonStructure[];
}): Estimate | null {
  const varied = otherFlags.filter((row) => row.some((flag) => flag !== row[0]));
  const distinct = varied.filter(
    (row, index) => varied.findIndex((each) => each.every((flag, period) => flag === row[period])) === index,
  );
  const together = others.map((_, period) => varied.reduce((sum, row) => sum + (row[period] ?? 0), 0));
  const own = distinct.length * 8 <= others.length ? distinct : [together];
  if (unexplainedShare(flags, own) < 0.01) return null;
  const chosen = bestRegression(others, [flags, ...own], season, seasons);
  if (chosen === null) return null;
  const { coefficients, covariance } = chosen.regression;
  const promoted = flags.filter((flag) => flag !== 0);
  const strength = promoted.reduce((sum, flag) => sum + flag, 0) / promoted.length;
  return {
    value: -(coefficients[0] ?? 0) * strength,
    standardError: Math.sqrt(Math.max(0, covariance[0]?.[0] ?? 0)) * Math.abs(strength),
  };
}
