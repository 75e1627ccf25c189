import { seriesFromRecords } from "../../core/calendar/seriesFromRecords";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readCalendar, readChoice, readDates, readKeys, readSparseBlock } from "../support";

/**
 * What a cell shows of the records of its key and period.
 * @customenum {string}
 */
enum SeriesAggregate {
  /** Their sum: sales, receipts. */
  sum = "sum",
  /** Their mean: prices, rates. */
  average = "average",
  /** The record with the latest date: stock levels. */
  last = "last",
}

/**
 * What a cell without any record shows.
 * @customenum {string}
 */
enum SeriesMissing {
  /** 0. */
  zero = "zero",
  /** An empty text. */
  blank = "blank",
}

/**
 * Turns a long list of records (date, quantity, item) into a block: a row an item, a column a period. Records outside the
 * calendar, without a date, or of a key that is not asked for are left out.
 * @customfunction SERIES
 * @param dates Date of each record.
 * @param quantities Quantity of each record; blank = 0.
 * @param keys Item (or any other key) of each record; upper and lower case are the same, numbers and their texts too. Left empty (,,): all records make one row.
 * @param calendar The table of AOP.CALENDAR, with or without a header row.
 * @param [rows] The keys to return, one row each, in this order; a key without records gives zeros. If omitted, all keys in the order of their first record, and the first column names them.
 * @param {SeriesAggregate} [aggregate] sum, average or last (the latest record of the period). If omitted, sum.
 * @param {SeriesMissing} [missing] What a period without records shows: zero or blank. If omitted, zero.
 * @returns Items x periods: numbers only if rows is given or keys is left empty.
 * @example =AOP.SERIES({"2026-01-05";"2026-02-10";"2026-02-11"}, {5;7;2}, {"A";"B";"A"}, INDEX(AOP.CALENDAR("2026-01-01"), {1;2}, {1,2,3,4}), {"B";"A"}) -> {0,7;5,2}
 * @example =AOP.SERIES({"2026-01-05";"2026-02-10"}, {5;7}, {"A";"B"}, INDEX(AOP.CALENDAR("2026-01-01"), {1;2}, {1,2,3,4})) -> {"A",5,0;"B",0,7}
 * @example =AOP.SERIES({"2026-01-05";"2026-02-10"}, {5}, {"A";"B"}, AOP.CALENDAR("2026-01-01")) -> #VALUE!
 * @source Cross tabulation of records by key and period.
 */
export function series(
  dates: any[][],
  quantities: any[][],
  keys: any[][],
  calendar: any[][],
  rows?: any[][],
  aggregate?: SeriesAggregate,
  missing?: SeriesMissing,
): any[][] {
  return call(() => {
    const periods = readCalendar(calendar, "calendar");
    const recordDates = readDates(dates, "dates").flat();
    const recordQuantities = readSparseBlock(quantities, "quantities").flat();
    const recordKeys = readRecordKeys(keys);
    const wanted = isOmitted(rows) ? null : readKeys(rows, "rows");
    sameLength("quantities", recordQuantities.length, recordDates.length);
    if (recordKeys) sameLength("keys", recordKeys.length, recordDates.length);
    if (wanted && !recordKeys) throw new DomainError("invalid", "functions.series.noKeys");
    const answer = seriesFromRecords({
      dates: recordDates,
      quantities: recordQuantities,
      keys: recordKeys,
      periods,
      rows: wanted,
      aggregate: readChoice(aggregate, "aggregate", Object.values(SeriesAggregate), "sum"),
      missing: readChoice(missing, "missing", Object.values(SeriesMissing), "zero") === "zero" ? 0 : null,
    });
    if (wanted || !recordKeys) return answer.values.map((row) => [...row]);
    return answer.values.map((row, index) => [answer.keys[index], ...row]);
  });
}

/** An argument left empty between two commas arrives as null, or as one blank cell. */
function readRecordKeys(raw: unknown): string[] | null {
  const keys = isOmitted(raw) ? [] : readKeys(raw, "keys");
  return keys.length === 0 || (keys.length === 1 && keys[0] === "") ? null : keys;
}

function sameLength(argument: string, count: number, wanted: number): void {
  if (count !== wanted)
    throw new DomainError("invalid", "functions.sameLength", { argument, other: "dates", count, wanted });
}
