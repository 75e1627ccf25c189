import { accuracyMetric } from "../../core/demand/accuracy/accuracyMetric";
import { lagPairs, type Snapshot } from "../../core/demand/accuracy/lagPairs";
import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readBlock, readChoice, readKeys, readPerItem, readVector, writeVector } from "../support";
import { eachItem } from "../support/eachItem";
import { readDistinctKeys } from "../support/readDistinctKeys";
import { sameRows } from "../support/sameRows";

/**
 * Measures of accuracy by lag.
 * @customenum {string}
 */
enum LagMetric {
  /** Sum of absolute errors over sum of actuals. */
  wape = "wape",
  /** 1 - wape. */
  accuracy = "accuracy",
  /** Mean absolute error in percent of each actual; zero actuals are skipped. */
  mape = "mape",
  /** Mean of 2 |error| / (|actual| + |forecast|), 0 to 2. */
  smape = "smape",
  /** Mean absolute error, units. */
  mae = "mae",
  /** Root mean squared error, units. */
  rmse = "rmse",
  /** Mean of actual - forecast, units: positive means forecast too low. */
  bias = "bias",
  /** Sum of actual - forecast over sum of actuals. */
  biasShare = "bias%",
}

/**
 * Level at which forecasts are compared.
 * @customenum {string}
 */
enum LagLevel {
  /** Each item and period by itself. */
  item = "item",
  /** Items added up in each period. */
  total = "total",
}

/**
 * Scores forecasts by how far ahead they were made, from the snapshots that were kept of them: lag 1 is the forecast made one period
 * before, lag 3 the one on which material was bought.
 * @customfunction LAGACCURACY
 * @param snapshots Forecasts as they stood: a row a snapshot, a column a period (those of actual). What stands before the period of its making is not looked at.
 * @param actual Actual demand: one row, or a row an item with items; only periods that are over.
 * @param lags Lag or lags, periods between the making of a forecast and the period that it is for; 0 = made in the same period.
 * @param {LagMetric} [metric] Measure: wape, accuracy, mape, smape, mae, rmse, bias or bias%. If omitted, wape.
 * @param [made] Number of the period in which each snapshot was made (1 = the first column, 0 = before it), one a row. If omitted, 1, 2, 3 ... from top to bottom, for each item.
 * @param [snapshotItems] Item of each row of snapshots; those of items that actual does not have are left out. If omitted, all are of one item.
 * @param [actualItems] Item of each row of actual, needed with snapshotItems.
 * @param {LagLevel} [level] item: each item and period by itself; total: items are added up in each period first. If omitted, item.
 * @returns A score for each lag, lying as lags does; #N/A for a lag of which no snapshot is kept.
 * @example =AOP.LAGACCURACY({0,90,80;0,0,95}, {100,100,100}, {1;2}) -> {0.075;0.2}
 * @example =AOP.LAGACCURACY({90;60;20}, {100;50;10}, 1, , 0, {"A";"B";"C"}, {"A";"B";"C"}, "total") -> 0.0625
 * @example =AOP.LAGACCURACY({0,90,80;0,0,95}, {100,100,100}, 5) -> #N/A
 * @source Accuracy at a lag (waterfall of snapshots): Gilliland (2010), The Business Forecasting Deal; measures of Hyndman and Koehler (2006).
 */
export function lagAccuracy(
  snapshots: any[][],
  actual: any[][],
  lags: any[][],
  metric?: LagMetric,
  made?: any[][],
  snapshotItems?: any[][],
  actualItems?: any[][],
  level?: LagLevel,
): any[][] {
  return call(() => {
    const block = readBlock(snapshots, "snapshots");
    const actuals = readBlock(actual, "actual");
    const { values: wanted, direction } = readVector(lags, "lags", { minimum: 0, integer: true });
    const measure = readChoice(metric, "metric", Object.values(LagMetric), "wape");
    const shown = readChoice(level, "level", Object.values(LagLevel), "item");
    const [periods, columns] = [actuals[0]?.length ?? 0, block[0]?.length ?? 0];
    if (periods > columns) throw new DomainError("invalid", "demand.lagAccuracy.periods", { periods, columns });
    const items = readItems(snapshotItems, actualItems, block.length, actuals.length);
    const known = readSnapshots(block, made, items.snapshots);
    const demand = actuals.map((row, index) => ({ item: items.actual[index] ?? "", demand: row }));
    const scores = eachItem(wanted.length, (index) => {
      const lag = wanted[index] ?? 0;
      const pairs = lagPairs({ snapshots: known, actual: demand, lag, level: shown });
      if (pairs.actual.length === 0) throw new DomainError("notEnoughData", "demand.lagAccuracy.noSnapshot", { lag });
      const scored = [{ ...pairs, upper: null, history: null, weight: 1 }];
      return accuracyMetric(scored, { metric: measure, season: 1, quantile: 0.5 });
    });
    return writeVector(scores, direction);
  });
}

function readItems(
  snapshotItems: unknown,
  actualItems: unknown,
  snapshots: number,
  actuals: number,
): { snapshots: readonly string[]; actual: readonly string[] } {
  if (isOmitted(snapshotItems) && isOmitted(actualItems)) {
    if (actuals > 1) throw new DomainError("invalid", "demand.lagAccuracy.items", { rows: actuals });
    return { snapshots: [], actual: [] };
  }
  if (isOmitted(snapshotItems) || isOmitted(actualItems))
    throw new DomainError("invalid", "demand.lagAccuracy.bothItems");
  const own = readKeys(snapshotItems, "snapshotItems");
  sameRows("snapshotItems", own.length, "snapshots", snapshots);
  return { snapshots: own, actual: readDistinctKeys(actualItems, "actualItems", "actual", actuals) };
}

function readSnapshots(block: readonly number[][], made: unknown, items: readonly string[]): Snapshot[] {
  const rule = { minimum: 0, integer: true };
  const given = isOmitted(made) ? null : readPerItem(made, "made", block.length, rule);
  const counts = new Map<string, number>();
  return block.map((forecast, row) => {
    const item = items[row] ?? "";
    const count = (counts.get(comparableKey(item)) ?? 0) + 1;
    counts.set(comparableKey(item), count);
    return { item, made: given?.[row] ?? count, forecast };
  });
}
