import { rebucket as rebucketRow } from "../../core/calendar/rebucket";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readCalendar, readChoice, readInteger, readSeries, writeSeries } from "../support";

/**
 * What a value is spread over.
 * @customenum {string}
 */
enum RebucketRule {
  /** Days of the calendar. */
  days = "days",
  /** Working days, Monday to Friday. */
  workingdays = "workingdays",
  /** The same share for every new period that the old one touches. */
  even = "even",
}

/**
 * Moves values from the periods of one calendar into those of another: months to weeks, weeks to 4-4-5 periods. The total of
 * each row stays exactly the same.
 * @customfunction REBUCKET
 * @param values Values, a row an item and a column a period of fromCalendar; a single column is one item. Blank = 0.
 * @param fromCalendar The calendar of values, as AOP.CALENDAR gives it.
 * @param toCalendar The calendar to change to. It must contain every period that has a value.
 * @param {RebucketRule} [by] What a value is spread over: days, workingdays (Monday to Friday) or even. If omitted, days.
 * @param [decimals] Decimals to which the parts are rounded, 0 to 9, the total kept. If omitted, they are not rounded.
 * @returns Values by item and period of toCalendar, in the direction of values.
 * @example =SUM(AOP.REBUCKET({310,280}, INDEX(AOP.CALENDAR("2026-01-01"), {1;2}, {1,2,3,4}), AOP.CALENDAR("2025-12-29", 1, "week"))) -> 590
 * @example =INDEX(AOP.REBUCKET({310}, INDEX(AOP.CALENDAR("2026-01-01"), 1, 0), AOP.CALENDAR("2025-12-29", 1, "week")), 1, 1) -> 40
 * @example =AOP.REBUCKET({1,2,3}, AOP.CALENDAR("2026-01-01"), AOP.CALENDAR("2026-01-01", 1, "week")) -> #VALUE!
 * @source Proportional allocation by days; rounding by largest remainder (Hamilton's method).
 */
export function rebucket(
  values: any[][],
  fromCalendar: any[][],
  toCalendar: any[][],
  by?: RebucketRule,
  decimals?: any,
): any[][] {
  return call(() => {
    const { series, direction } = readSeries(values, "values");
    const from = readCalendar(fromCalendar, "fromCalendar");
    const to = readCalendar(toCalendar, "toCalendar");
    const rule = readChoice(by, "by", Object.values(RebucketRule), "days");
    const places = isOmitted(decimals) ? null : readInteger(decimals, "decimals", { minimum: 0, maximum: 9 });
    const columns = series[0]?.length ?? 0;
    if (columns !== from.length)
      throw new DomainError("invalid", "functions.rebucket.count", { count: from.length, columns });
    return writeSeries(
      series.map((row) => rebucketRow({ values: row, from, to, by: rule, decimals: places })),
      direction,
    );
  });
}
