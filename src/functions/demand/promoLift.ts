import type { Estimate, PromotionEffect } from "../../core/demand/events/PromotionEffect";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readChoice, readInteger, readKeys, readSeason } from "../support";
import { readItemSeries } from "../support/readItemSeries";
import { sameRows } from "../support/sameRows";
import { answerEach } from "../support/workers/answerEach";
import { demandTasks } from "../support/workers/demandTasks";

/**
 * On which scale promotions act.
 * @customenum {string}
 */
enum PromotionScale {
  /** log where every period has demand, else linear. */
  auto = "auto",
  /** They multiply demand. */
  log = "log",
  /** They add units. */
  linear = "linear",
}

const columns = 10;

/**
 * Measures what promotions did: uplift with its standard error, what it took from the other items of the family, and what was missing
 * afterwards; by a regression with season, trend and correlated errors. #N/A with the reason where promotions and season cannot be told apart.
 * @customfunction PROMOLIFT
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand do not count.
 * @param flags Promotions in the same periods: 0 without, 1 with (or their strength; the uplift is then that of strength 1). One row for all items, or a row an item.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected. Used from two seasons on. If omitted, auto.
 * @param {PromotionScale} [scale] auto, log or linear. If omitted, auto.
 * @param [families] Family of each row: what an item's promotions take from the others of its family is measured. If omitted, all rows are one family.
 * @param [dipPeriods] Periods after a promotion in which sales may be missing, 0 to 12. If omitted, 0: not measured.
 * @returns A row an item, ten columns: uplift (0.35 = +35 %), its standard error, p value, units added in a promoted period; share of them that the family lost, its standard error; share that is missing afterwards, its standard error; promoted periods; scale. What is not measured is blank.
 * @example =INDEX(AOP.PROMOLIFT({100,102,150,98,101,99,152,100,101,149}, {0,0,1,0,0,0,1,0,0,1}, 1), 1, 1) -> 0.5
 * @example =INDEX(AOP.PROMOLIFT({100,102,150,98,101,99,152,100,101,149;80,81,60,79,80,80,60,81,79,61}, {0,0,1,0,0,0,1,0,0,1;0,0,0,0,0,0,0,0,0,0}, 1, "linear"), 1, 5) -> 0.4
 * @example =AOP.PROMOLIFT({10,12,11,20,10,12,11,21}, {0,0,0,1,0,0,0,1}, 4) -> #N/A
 * @example =AOP.PROMOLIFT({10,12,11,20}, {0,0,1}) -> #VALUE!
 * @source Regression with ARIMA errors (Pankratz 1991); uplift in logs by Kennedy (1981), Estimation with correctly interpreted dummy variables in semilogarithmic equations, its standard error by van Garderen and Shah (2002).
 */
export function promoLift(
  history: any[][],
  flags: any[][],
  season?: any,
  scale?: PromotionScale,
  families?: any[][],
  dipPeriods?: any,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series, matching } = readItemSeries(history, "history", []);
    const promotions = matching(flags, "flags", { minimum: 0 });
    const given = readSeason(season);
    const length = given ?? seasonLength(series);
    const chosen = readChoice(scale, "scale", Object.values(PromotionScale), "auto");
    const dip = readInteger(dipPeriods, "dipPeriods", { default: 0, minimum: 0, maximum: 12 });
    const familyOf = isOmitted(families) ? series.map(() => "") : readKeys(families, "families").map(comparableKey);
    sameRows("families", familyOf.length, "history", series.length);
    const inputs = series.map((own, item) => {
      const others = series.flatMap((_, other) =>
        other !== item && familyOf[other] === familyOf[item] ? [other] : [],
      );
      const sold = own.map((_, period) => others.reduce((sum, other) => sum + (series[other]?.[period] ?? 0), 0));
      return {
        history: own,
        flags: promotions[item] ?? [],
        season: length,
        isSeasonGiven: given !== null,
        scale: chosen,
        dipPeriods: dip,
        others: others.length === 0 ? null : { history: sold, flags: others.map((other) => promotions[other] ?? []) },
      };
    });
    return answerEach(demandTasks.promotion, inputs, (results) => results.map(liftRow));
  });
}

function liftRow(lift: PromotionEffect | DomainError): unknown[] {
  if (lift instanceof DomainError) return new Array<DomainError>(columns).fill(lift);
  const { uplift, probability, units, cannibalised, pullForward, promotedPeriods, scale } = lift;
  const pair = (estimate: Estimate | null): (number | null)[] => [
    estimate?.value ?? null,
    estimate?.standardError ?? null,
  ];
  return [...pair(uplift), probability, units, ...pair(cannibalised), ...pair(pullForward), promotedPeriods, scale];
}
