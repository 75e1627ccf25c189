import { pooledProfiles } from "../../core/demand/decomposition/pooledProfiles";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { DomainError } from "../../core/DomainError";
import { call, eachRow, isOmitted, readChoice, readKeys, readSeason, readSeries, writeSeries } from "../support";
import { SeasonKind } from "../support/choices/SeasonKind";

/**
 * How the indices are found.
 * @customenum {string}
 */
enum SeasonMethod {
  /** Mean ratio to the centred moving average. */
  centred = "centred",
  /** Simple averages, right without a trend only. */
  averages = "averages",
  /** Mean ratio to the line through the deseasonalised demand. */
  regression = "regression",
  /** centred, drawn towards no season where the years disagree, as the forecast does it. */
  shrunk = "shrunk",
}

/**
 * Gives the seasonal indices of each item: 1.2 = 20 % above the level. Items may share the indices of their family, which steadies them and
 * lends a season to new items.
 * @customfunction SEASONALITY
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param [season] Periods a season (12 for months, 4 for quarters), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {SeasonKind} [kind] multiplicative: shares of the level; additive: units around it. If omitted, multiplicative.
 * @param [pool] TRUE: all rows share their indices; or the family of each row: rows of a family share theirs, a blank stands alone. If omitted, FALSE.
 * @param {SeasonMethod} [method] centred: ratio to the centred moving average; averages: simple averages by period; regression: ratio to the line through the deseasonalised demand (not scaled to the mean 1); shrunk: as the forecast does it. If omitted, centred.
 * @returns A row an item, a column a place of the season; the first belongs to the first period of history. The mean is 1 (additive 0), but by regression. #N/A for items with less than two seasons.
 * @example =AOP.SEASONALITY({8,12,8,12,8,12,8,12}, 2) -> {0.8,1.2}
 * @example =AOP.SEASONALITY({8,12,8,12,8,12,8,12}, 2, "additive") -> {-2,2}
 * @example =AOP.SEASONALITY({8,12,8,12,8,12;0,0,0,0,0,10}, 2, , TRUE) -> {0.8,1.2;0.8,1.2}
 * @example =AOP.SEASONALITY({8,12,8}, 2) -> #N/A
 * @source Classical decomposition: Makridakis, Wheelwright and Hyndman (1998), chapter 3. Static method: Chopra and Meindl, Supply Chain Management, chapter 7. Simple averages: Heizer and Render, Operations Management, chapter 4. Shrinkage: Miller and Williams (2003). Pooling: Bunn and Vassilopoulos (1993).
 */
export function seasonality(
  history: any[][],
  season?: any,
  kind?: SeasonKind,
  pool?: any[][],
  method?: SeasonMethod,
): any[][] {
  return call(() => {
    const { series, direction } = readSeries(history, "history");
    const periods = readSeason(season) ?? seasonLength(series);
    if (periods < 2) throw new DomainError("invalid", "demand.seasonality.none");
    const profiles = pooledProfiles({
      histories: series,
      season: periods,
      kind: readChoice(kind, "kind", Object.values(SeasonKind), "multiplicative"),
      method: readChoice(method, "method", Object.values(SeasonMethod), "centred"),
      families: readFamilies(pool, series.length),
    });
    const rows = eachRow(series.length, periods, (row) => {
      const profile = profiles[row];
      if (profile instanceof DomainError) throw profile;
      return profile ?? [];
    });
    return writeSeries(rows, direction);
  });
}

function readFamilies(raw: unknown, rows: number): string[] {
  const keys = isOmitted(raw) ? ["false"] : readKeys(raw, "pool");
  if (keys.length === rows && rows > 1) return keys;
  const [word = ""] = keys;
  if (keys.length !== 1) throw new DomainError("invalid", "demand.seasonality.pool", { rows, found: keys.length });
  const isPooled = word !== "" && !["false", "no"].includes(word.toLowerCase());
  return Array.from({ length: rows }, () => (isPooled ? word : ""));
}
