/**
 * `npm run bench -- forecast [set ...]`: our automatic forecast on the development halves of the competition sets, beside R's rows on the same series in
 * the same run; one JSON line a method and set. sMAPE in percent, OWA against R's naive2, coverage and MSIS (M4) of the 95 % bounds;
 * for carparts RMSSE and the bias of the total; at the end the coverage of the bounds by frequency, all sets together.
 */
const { hasData, sets, seriesOf, peersOf } = require("./competitionData.cjs");
const coreModule = require("./coreModule.cjs");

const { forecastSeries } = coreModule("demand/forecastSeries");
const { predictionBounds } = coreModule("demand/predictionBounds");

function ours(series) {
  const forecasts = new Map();
  const ask = ({ train, h, frequency }) =>
    forecastSeries({ history: train, horizon: h, season: frequency, model: "auto", workingDays: null });
  series.slice(0, 30).forEach(ask);
  const begun = process.hrtime.bigint();
  for (const each of series) forecasts.set(each.id, { forecast: ask(each) });
  const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6 / series.length;
  for (const [id, { forecast }] of forecasts)
    forecasts.set(id, { mean: forecast.mean, ...predictionBounds(forecast, 0.95) });
  return { forecasts, milliseconds };
}

/** Mean absolute (or squared) step of the seasonal naive forecast inside the history. */
function scaleOf(train, season, power) {
  const lag = train.length > season ? season : 1;
  let sum = 0;
  for (let t = lag; t < train.length; t++) sum += Math.abs(train[t] - train[t - lag]) ** power;
  return sum / (train.length - lag);
}

function score(series, forecasts) {
  const sums = {
    smape: 0,
    mase: 0,
    msis: 0,
    inside: 0,
    cells: 0,
    rmsse: 0,
    actual: 0,
    forecast: 0,
    count: 0,
    scaled: 0,
  };
  for (const { id, train, test, frequency } of series) {
    const found = forecasts.get(id);
    if (!found) continue;
    const scale = scaleOf(train, frequency, 1);
    let [smape, absolute, squares, penalty] = [0, 0, 0, 0];
    test.forEach((actual, k) => {
      const forecast = found.mean[k];
      const size = Math.abs(actual) + Math.abs(forecast);
      smape += size === 0 ? 0 : (200 * Math.abs(actual - forecast)) / size;
      absolute += Math.abs(actual - forecast);
      squares += (actual - forecast) ** 2;
      const [lower, upper] = [found.lower[k], found.upper[k]];
      penalty += upper - lower + 40 * (Math.max(0, lower - actual) + Math.max(0, actual - upper));
      sums.inside += actual >= lower && actual <= upper ? 1 : 0;
      sums.actual += actual;
      sums.forecast += forecast;
      sums.cells++;
    });
    sums.smape += smape / test.length;
    if (scale > 0) {
      sums.mase += absolute / test.length / scale;
      sums.msis += penalty / test.length / scale;
      sums.rmsse += Math.sqrt(squares / test.length / scaleOf(train, 1, 2));
      sums.scaled++;
    }
    sums.count++;
  }
  return {
    series: sums.count,
    smape: sums.smape / sums.count,
    mase: sums.mase / sums.scaled,
    msis: sums.msis / sums.scaled,
    coverage: Number.isFinite(sums.msis) ? (100 * sums.inside) / sums.cells : NaN,
    inside: sums.inside,
    cells: sums.cells,
    rmsse: sums.rmsse / sums.scaled,
    bias: (100 * (sums.forecast - sums.actual)) / sums.actual,
  };
}

const rounded = (value, digits) => (Number.isFinite(value) ? Number(value.toFixed(digits)) : null);

function print(set, method, scores, milliseconds, against) {
  const { own, naive2 } = against;
  const owa = naive2 ? 0.5 * (scores.smape / naive2.smape + scores.mase / naive2.mase) : NaN;
  const isIntermittent = set === "carparts";
  console.log(
    JSON.stringify({
      bench: "forecast",
      set,
      method,
      series: scores.series,
      ...(isIntermittent
        ? { rmsse: rounded(scores.rmsse, 4), biasPercent: rounded(scores.bias, 1) }
        : { smape: rounded(scores.smape, 2), owa: rounded(owa, 3) }),
      mase: rounded(scores.mase, 3),
      coverage95: rounded(scores.coverage, 1),
      msis: rounded(scores.msis, 2),
      milliseconds: rounded(milliseconds, 2),
      oursOverThis: rounded(isIntermittent ? own.rmsse / scores.rmsse : own.smape / scores.smape, 3),
    }),
  );
}

/** The frequency that a set counts to; carparts has a model and a row of its own. */
const frequencyOf = (set) => (/yearly|other/.test(set) ? "yearly" : /quarterly|weekly|monthly/.exec(set)?.[0]);

if (!hasData)
  console.log(JSON.stringify({ bench: "forecast", skipped: "the competition data are not beside the project" }));
const wanted = process.argv.slice(2);
const byFrequency = new Map();
for (const set of hasData ? sets.filter((name) => wanted.length === 0 || wanted.includes(name)) : []) {
  const series = seriesOf(set);
  const { forecasts, milliseconds } = ours(series);
  const peers = peersOf(set);
  const own = score(series, forecasts);
  const naive2 = peers.has("naive2") ? score(series, peers.get("naive2")) : null;
  print(set, "AOP auto", own, milliseconds, { own, naive2 });
  const frequency = frequencyOf(set);
  if (frequency) {
    const { inside, cells } = byFrequency.get(frequency) ?? { inside: 0, cells: 0 };
    byFrequency.set(frequency, { inside: inside + own.inside, cells: cells + own.cells });
  }
  for (const [method, byId] of peers) {
    // R's figures are on the same series only where it forecast all of them.
    if (byId.size < series.length) continue;
    const seconds = [...byId.values()].reduce((sum, each) => sum + each.seconds, 0) / byId.size;
    print(set, method, score(series, byId), seconds > 0 ? 1000 * seconds : NaN, { own, naive2 });
  }
}
// Series of one set share their calendar, and with it their shocks; bounds are judged over all sets of a frequency.
for (const [frequency, { inside, cells }] of byFrequency)
  console.log(
    JSON.stringify({
      bench: "forecast",
      frequency,
      method: "AOP auto",
      periods: cells,
      coverage95: rounded((100 * inside) / cells, 1),
    }),
  );
