import { readFileSync } from "node:fs";
import path from "node:path";
import { isSeasonal } from "../../../src/core/demand/seasonality/isSeasonal";
import { seasonalIndices } from "../../../src/core/demand/seasonality/seasonalIndices";

const shape = [0.5, 1, 1.5, 1];

test("indices of a season that repeats exactly are found exactly, because nothing is shrunk", () => {
  const history = Array.from({ length: 20 }, (_, t) => 40 * (shape[t % 4] ?? 1));
  const { kind, values } = seasonalIndices(history, 4);
  expect(kind).toBe("multiplicative");
  shape.forEach((index, at) => expect(values[at]).toBeCloseTo(index, 12));
});

test("with a value of zero or less the indices are additive and add up to 0", () => {
  const history = Array.from({ length: 20 }, (_, t) => 10 * ((shape[t % 4] ?? 1) - 0.5));
  const { kind, values } = seasonalIndices(history, 4);
  expect(kind).toBe("additive");
  expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
  shape.forEach((index, at) => expect(values[at]).toBeCloseTo(10 * (index - 1), 12));
});

test("indices on which the years disagree are shrunk towards no season", () => {
  const noise = Array.from({ length: 36 }, (_, t) => 100 + ((t * 7919) % 41));
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const shrunk = seasonalIndices(noise, 12).values;
  expect(spread(shrunk)).toBeLessThan(0.2);
  expect(shrunk.reduce((sum, value) => sum + value, 0) / 12).toBeCloseTo(1, 12);
});

test("DEM-SEA-01: the classical indices rest on the centred moving average (Tahoe Salt: 19750 for period 3)", () => {
  const file = path.resolve(__dirname, "../../fixtures/cases/demand_planning.json");
  const cases = JSON.parse(readFileSync(file, "utf8")) as {
    id: string;
    inputs: { demand: number[] };
    expected: { deseasonalised: number[] };
  }[];
  const found = cases.find(({ id }) => id === "DEM-SEA-01");
  const demand = found?.inputs.demand ?? [];
  const smooth = found?.expected.deseasonalised ?? [];
  // Ratios to the moving average of periods 3 to 10, averaged by quarter and normalised to the mean 1, before any shrinkage.
  const ratios = smooth.map((value, index) => (demand[index + 2] ?? 0) / value);
  const raw = [0, 1, 2, 3].map(
    (quarter) => ((ratios[(quarter + 2) % 4] ?? 0) + (ratios[((quarter + 2) % 4) + 4] ?? 0)) / 2,
  );
  const mean = raw.reduce((sum, value) => sum + value, 0) / 4;
  const { values } = seasonalIndices(demand, 4);
  const shrinkage = 1 - ((values[0] ?? 0) - 1) / ((raw[0] ?? 0) / mean - 1);
  expect(shrinkage).toBeGreaterThan(0);
  expect(shrinkage).toBeLessThan(0.05);
  raw.forEach((value, at) => expect(values[at]).toBeCloseTo(shrinkage + (1 - shrinkage) * (value / mean), 10));
});

test("a season needs two years, and noise has none", () => {
  const season = Array.from({ length: 48 }, (_, t) => 100 + 30 * Math.sin((Math.PI * t) / 6));
  expect(isSeasonal(season, 12)).toBe(true);
  expect(isSeasonal(season.slice(0, 23), 12)).toBe(false);
  expect(
    isSeasonal(
      Array.from({ length: 48 }, (_, t) => (t * 7919) % 101),
      12,
    ),
  ).toBe(false);
  expect(isSeasonal(season, 1)).toBe(false);
});
