import { arcElasticity } from "../../core/demand/elasticity/arcElasticity";
import { logLogElasticity } from "../../core/demand/elasticity/logLogElasticity";
import { DomainError } from "../../core/DomainError";
import { call, eachRow, isOmitted, readChoice, readInteger, readLike, readSeries, writeSeries } from "../support";

/**
 * How the elasticity is found.
 * @customenum {string}
 */
enum ElasticityMethod {
  /** Two points: changes as shares of the means. */
  midpoint = "midpoint",
  /** Two points: changes as shares of the values before. */
  simple = "simple",
  /** Histories: constant elasticity by regression of logarithms. */
  loglog = "loglog",
}

/**
 * Tells by how many percent demand changes when the price rises by one percent: -1.5 means that 1 % more price costs 1.5 % of demand.
 * @customfunction ELASTICITY
 * @param prices Prices, above 0: before and after (two values), or a history; a row an item, a single column is one item.
 * @param quantities Units sold at these prices, in the shape of prices.
 * @param {ElasticityMethod} [method] midpoint: two points, changes as shares of the means, the same in both directions; simple: two points, as shares of the values before; loglog: constant elasticity by regression over a history. If omitted, midpoint for two values, else loglog.
 * @param [season] Periods a season whose effect is taken out first, for loglog: 12 for months. If omitted, 1: none.
 * @returns The elasticity of each item; by loglog beside it its standard error, blank where there are too few periods for one.
 * @example =AOP.ELASTICITY({10,12}, {100,80}) -> -1.2222
 * @example =AOP.ELASTICITY({10,12}, {100,80}, "simple") -> -1
 * @example =AOP.ELASTICITY({10,20,40,10}, {80,40,20,80}) -> {-1,0}
 * @example =AOP.ELASTICITY({10,10}, {100,80}) -> #DIV/0!
 * @source Arc elasticity: Allen (1934). Log-log regression: Talluri and van Ryzin (2004), The Theory and Practice of Revenue Management, section 9.3.
 */
export function elasticity(prices: any[][], quantities: any[][], method?: ElasticityMethod, season?: any): any[][] {
  return call(() => {
    const { series, direction } = readSeries(prices, "prices", { above: 0 });
    const columns = series[0]?.length ?? 0;
    const how = readChoice(
      isOmitted(method) ? (columns === 2 ? "midpoint" : "loglog") : method,
      "method",
      Object.values(ElasticityMethod),
    );
    const isLog = how === "loglog";
    const sold = readLike(
      quantities,
      "quantities",
      { block: series, name: "prices" },
      isLog ? { above: 0 } : { minimum: 0 },
    );
    const periods = readInteger(season, "season", { default: 1, minimum: 1, maximum: 366 });
    if (columns < 2 || (!isLog && columns > 2))
      throw new DomainError("invalid", isLog ? "demand.elasticity.onePoint" : "demand.elasticity.points", {
        method: how,
        columns,
      });
    const rows = eachRow<number | null>(series.length, isLog ? 2 : 1, (row) => {
      const [price, quantity] = [series[row] ?? [], sold[row] ?? []];
      if (how === "loglog") {
        const estimate = logLogElasticity({ prices: price, quantities: quantity, season: periods });
        return [estimate.elasticity, estimate.standardError];
      }
      return [
        arcElasticity({
          prices: [price[0] ?? 0, price[1] ?? 0],
          quantities: [quantity[0] ?? 0, quantity[1] ?? 0],
          method: how,
        }),
      ];
    });
    return writeSeries(rows, direction);
  });
}
