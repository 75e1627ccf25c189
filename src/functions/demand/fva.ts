import { forecastValueAdded, type ValueAddedStep } from "../../core/demand/accuracy/forecastValueAdded";
import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readLike, readPerItem, readSeries } from "../support";
import { eachItem } from "../support/eachItem";

/**
 * Measures in which steps are compared.
 * @customenum {string}
 */
enum ValueAddedMetric {
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
  /** Sum of actual - forecast over sum of actuals; its size counts. */
  biasShare = "bias%",
}

/**
 * One staircase or one a row.
 * @customenum {string}
 */
enum ValueAddedBy {
  /** One staircase for all. */
  total = "total",
  /** One row an item. */
  row = "row",
}

/**
 * Shows which steps of the forecasting process earned their keep: the error of the naive, statistical, overridden and consensus forecast, and
 * what each step took off the error (positive) or put on (negative).
 * @customfunction FVA
 * @param actual Actual demand: a row an item and a column a period; a single column is one item. Blank = 0.
 * @param naive Naive forecast (the last value, or the same period of last year), in the shape of actual.
 * @param [statistical] Forecast of the model, in the shape of actual. Steps that are left out are skipped; one of them must be given.
 * @param [override] Forecast after the planner's overrides.
 * @param [consensus] Forecast agreed in the consensus meeting.
 * @param {ValueAddedMetric} [metric] Measure: wape, accuracy, mape, smape, mae, rmse or bias% (its size counts). If omitted, wape.
 * @param {ValueAddedBy} [by] total: one staircase for all; row: one row an item. If omitted, total.
 * @param [weights] Weight of each row (its price, its margin) in the total, zero or more. If omitted, 1.
 * @returns total: a row a step: name, score, value added over the step before, value added over naive. row: a row an item: the scores of the steps, then what each step after naive added over the one before. Shares are shares: 0.048 = 4.8 points.
 * @example =AOP.FVA({100,100}, {91,107}, {95,103}) -> {"naive",0.08,"","";"statistical",0.04,0.04,0.04}
 * @example =AOP.FVA({100,100;50,50}, {90,90;50,50}, , {95,95;40,40}, , "mae", "row") -> {10,5,5;0,10,-10}
 * @example =AOP.FVA({100,100}, {91,107}) -> #VALUE!
 * @source Gilliland (2010), The Business Forecasting Deal: forecast value added analysis.
 */
export function fva(
  actual: any[][],
  naive: any[][],
  statistical?: any[][],
  override?: any[][],
  consensus?: any[][],
  metric?: ValueAddedMetric,
  by?: ValueAddedBy,
  weights?: any[][],
): any[][] {
  return call(() => {
    const { series } = readSeries(actual, "actual");
    const given = Object.entries({ naive, statistical, override, consensus }).filter(([, raw]) => !isOmitted(raw));
    const steps = given.map(([name, raw]) => readLike(raw, name, { block: series, name: "actual" }));
    if (isOmitted(naive)) throw new DomainError("invalid", "functions.required", { argument: "naive" });
    if (steps.length < 2) throw new DomainError("invalid", "demand.fva.steps");
    const measure = readChoice(metric, "metric", Object.values(ValueAddedMetric), "wape");
    const weightOf = readPerItem(weights, "weights", series.length, { default: 1, minimum: 0 });
    if (readChoice(by, "by", Object.values(ValueAddedBy), "total") === "total") {
      const staircase = forecastValueAdded({ actual: series, steps, metric: measure, weights: weightOf });
      return staircase.map(({ score, overBefore, overNaive }, index) => [
        functionMessage(`demand.fva.step.${given[index]?.[0] ?? ""}`),
        score,
        overBefore,
        overNaive,
      ]);
    }
    const rows = eachItem(series.length, (item) =>
      rowOf(
        forecastValueAdded({
          actual: [series[item] ?? []],
          steps: steps.map((step) => [step[item] ?? []]),
          metric: measure,
          weights: [1],
        }),
      ),
    );
    const width = 2 * steps.length - 1;
    return rows.map((row) => (row instanceof DomainError ? Array.from({ length: width }, () => row) : row));
  });
}

function rowOf(staircase: readonly ValueAddedStep[]): (number | null)[] {
  return [...staircase.map(({ score }) => score), ...staircase.slice(1).map(({ overBefore }) => overBefore)];
}
