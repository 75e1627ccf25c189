/** Critical value of the KPSS statistic for a constant level at 5 %. */
const critical = 0.463;

/** True where the KPSS test does not reject a constant level at 5 %: Kwiatkowski, Phillips, Schmidt and Shin (1992), long-run variance with Bartlett weights up to lag 4 (n / 100)^(1/4). */
export function isLevelStationary(values: Float64Array): boolean {
  const size = values.length;
  if (size < 4) return true;
  const centre = values.reduce((sum, value) => sum + value, 0) / size;
  const gaps = values.map((value) => value - centre);
  const lags = Math.trunc(4 * (size / 100) ** 0.25);
  let longRun = gaps.reduce((sum, gap) => sum + gap * gap, 0) / size;
  if (longRun === 0) return true;
  for (let lag = 1; lag <= lags; lag++) {
    let product = 0;
    for (let t = lag; t < size; t++) product += (gaps[t] ?? 0) * (gaps[t - lag] ?? 0);
    longRun += (2 * (1 - lag / (lags + 1)) * product) / size;
  }
  let [sum, squares] = [0, 0];
  for (const gap of gaps) {
    sum += gap;
    squares += sum * sum;
  }
  return squares / (size * size * Math.max(longRun, 1e-300)) < critical;
}
