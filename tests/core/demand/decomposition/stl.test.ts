import { stl } from "../../../../src/core/demand/decomposition/stl";
import { loess } from "../../../../src/core/demand/decomposition/loess";

const shape = [0, -20, -10, 5, 15, 30, 40, 25, 5, -10, -30, -50];
/** Five years of months with one value far off. */
const history = Array.from({ length: 60 }, (_, t) =>
  t === 30 ? 2000 : 200 + 2 * t + (shape[t % 12] ?? 0) + (((t * 37) % 23) - 11),
);

// statsmodels 0.15.0: STL(y, period=12, seasonal=11, trend=21, robust=False).fit(inner_iter=2, outer_iter=0).
test.each([
  [0, 191.22474844812507, -13.43564082242372],
  [17, 233.04208489497256, -1.390411288139168],
  [30, 405.4261534686313, 384.2363440755795],
  [59, 308.9915723618306, -53.77973147614281],
])("STL without robustness agrees with statsmodels in period %d", (t, trend, season) => {
  const parts = stl({ values: history, season: 12, seasonSpan: 11, innerRounds: 2, robustRounds: 0 });
  expect(parts.trend[t]).toBeCloseTo(trend, 8);
  expect(parts.season[t]).toBeCloseTo(season, 8);
});

// statsmodels 0.15.0: STL(y, period=12, seasonal=11, trend=21, robust=True).fit(inner_iter=1, outer_iter=5).
test.each([
  [0, 193.07225930988744, -2.9584210379597073],
  [17, 234.09450990866952, 28.097035591282253],
  [30, 261.3692629842375, 48.051228776324876],
  [59, 316.87952245286795, -37.60553118588246],
])("robust STL agrees with statsmodels in period %d", (t, trend, season) => {
  const parts = stl({ values: history, season: 12, seasonSpan: 11, innerRounds: 1, robustRounds: 5 });
  expect(parts.trend[t]).toBeCloseTo(trend, 5);
  expect(parts.season[t]).toBeCloseTo(season, 5);
});

test("loess leaves a line as it is, inside and outside of its points", () => {
  const values = Array.from({ length: 20 }, (_, index) => 3 + 2 * (index + 1));
  for (const span of [3, 7, 41])
    for (const x of [0, 1, 6.5, 20, 21]) expect(loess({ values, span, weights: null }, x)).toBeCloseTo(3 + 2 * x, 9);
});

test("loess of points without any weight is the point itself", () => {
  expect(loess({ values: [1, 2, 9], span: 3, weights: [0, 0, 0] }, 3)).toBe(9);
});
