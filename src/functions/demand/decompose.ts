import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { DomainError } from "../../core/DomainError";
import { call, readChoice, readSeason, readSeries } from "../support";
import { answerRows } from "../support/answerRows";
import { SeasonKind } from "../support/choices/SeasonKind";
import { historyTasks } from "../support/workers/historyTasks";

/**
 * How a history is decomposed.
 * @customenum {string}
 */
enum DecomposeMethod {
  /** Robust: odd values do not pull at trend and season; the season may change slowly. */
  stl = "stl",
  /** Centred moving average, one season for all years. */
  classical = "classical",
}

/**
 * The part to return.
 * @customenum {string}
 */
enum DecomposePart {
  /** Three rows an item: trend, season, remainder. */
  all = "all",
  /** The trend. */
  trend = "trend",
  /** The season. */
  season = "season",
  /** What neither explains. */
  remainder = "remainder",
  /** The history without its season. */
  adjusted = "adjusted",
}

/**
 * Takes each history apart: trend, season and remainder, which add up to (or multiply to) the history.
 * @customfunction DECOMPOSE
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param [season] Periods a season (12 for months, 4 for quarters), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {SeasonKind} [kind] additive: parts in units that add up; multiplicative: season and remainder as shares around 1 (demand above 0 throughout). If omitted, additive.
 * @param {DecomposeMethod} [method] stl: robust, with a trend up to both ends and a season that may change slowly; classical: centred moving average (blank for half a season at both ends) and one season for all years. If omitted, stl.
 * @param {DecomposePart} [part] all: three rows an item: trend, season, remainder; or one row an item: trend, season, remainder, or adjusted: the history without its season. If omitted, all.
 * @returns Rows in the periods of history (columns for a single column); blank before the launch; #N/A for items with less than two seasons.
 * @example =AOP.DECOMPOSE({10,20,12,22,14,24}, 2, , "classical") -> {"",15.5,16.5,17.5,18.5,"";-4.5,4.5,-4.5,4.5,-4.5,4.5;"",0,0,0,0,""}
 * @example =INDEX(AOP.DECOMPOSE({8,12,8,12,8,12,8,12}, 2, "multiplicative", "classical", "trend"), 1, 3) -> 10
 * @example =AOP.DECOMPOSE({8,0,8,12}, 2, "multiplicative") -> #VALUE!
 * @source STL: Cleveland, Cleveland, McRae and Terpenning (1990). Classical decomposition: Makridakis, Wheelwright and Hyndman (1998), chapter 3.
 */
export function decompose(
  history: any[][],
  season?: any,
  kind?: SeasonKind,
  method?: DecomposeMethod,
  part?: DecomposePart,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series, direction } = readSeries(history, "history");
    const periods = readSeason(season) ?? seasonLength(series);
    if (periods < 2) throw new DomainError("invalid", "demand.seasonality.none");
    const how = {
      season: periods,
      kind: readChoice(kind, "kind", Object.values(SeasonKind), "additive"),
      method: readChoice(method, "method", Object.values(DecomposeMethod), "stl"),
    };
    const shown = readChoice(part, "part", Object.values(DecomposePart), "all");
    const inputs = series.map((demand) => ({ history: demand, ...how }));
    const shape = { rows: shown === "all" ? 3 : 1, columns: series[0]?.length ?? 0, direction };
    return answerRows(historyTasks.decomposition, inputs, shape, (parts, item) => {
      if (shown === "all") return [parts.trend, parts.season, parts.remainder];
      if (shown !== "adjusted") return [parts[shown]];
      const demand = series[item] ?? [];
      return [
        parts.season.map((index, t) => {
          if (index === null) return null;
          return how.kind === "additive" ? (demand[t] ?? 0) - index : (demand[t] ?? 0) / index;
        }),
      ];
    });
  });
}
