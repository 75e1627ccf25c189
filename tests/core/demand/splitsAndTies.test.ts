import fc from "fast-check";
import { requireDistinctDrivers } from "../../../src/core/demand/drivers/requireDistinctDrivers";
import { disaggregate } from "../../../src/core/demand/hierarchy/disaggregate";
import { leagueScores } from "../../../src/core/demand/league/leagueScores";
import { leagueTable } from "../../../src/core/demand/league/leagueTable";
import { DomainError } from "../../../src/core/DomainError";
import { callFunction } from "../../support/callFunction";
import "../../support/excelRuntime";
import { noise } from "../../support/noise";

test("parts without decimals add up to the total to the last bit, added from the first to the last", () => {
  const weight = fc.double({ min: 0.001, max: 1000, noNaN: true });
  const total = fc.double({ min: 0.01, max: 1e7, noNaN: true });
  const property = fc.property(total, fc.array(weight, { minLength: 1, maxLength: 40 }), (whole, weights) => {
    const parts = disaggregate({ total: whole, weights, locked: weights.map(() => null), decimals: null });
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
    const sum = weights.reduce((left, right) => left + right, 0);
    parts.forEach((part, index) =>
      expect(Math.abs(part - (whole * (weights[index] ?? 0)) / sum)).toBeLessThan(1e-9 * whole),
    );
  });
  fc.assert(property, { numRuns: 300 });
});

test("auto leads the models that are as exact as it is, whatever rounding leaves", () => {
  const history = Array.from({ length: 30 }, (_, t) => 0.1 * (1 + (t % 3)) + 0.7);
  const models = ["auto", "naive", "snaive", "average", "holtwinters"] as const;
  const trials = leagueScores({ history, season: 3, holdout: 3, origins: 2, models });
  const table = leagueTable(models, [trials], { metric: "mae", season: 3 });
  expect(table[0]?.model).toBe("auto");
  expect(table[0]?.best).toBe(1);
});

test("a driver that is the sum of two others is told with both, and not with those that have no part in it", () => {
  const row = (shift: number): number[] => Array.from({ length: 24 }, (_, t) => noise(t + shift));
  const [p, q, other] = [row(0), row(100), row(200)];
  const drivers = [
    { name: "other", values: other },
    { name: "p", values: p },
    { name: "q", values: q },
    { name: "sum", values: p.map((value, t) => value + (q[t] ?? 0)) },
  ];
  try {
    requireDistinctDrivers(drivers, 1);
    throw new Error("not refused");
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ key: "demand.drivers.dependent", values: { name: "p", others: "q, sum" } });
  }
});

test("a lag as long as the history is told in words", async () => {
  const history = [Array.from({ length: 24 }, (_, t) => 10 + noise(t))];
  const answer = await callFunction("FORECAST.DRIVERS", history, [history[0]], [[1]], 1, 30);
  expect(answer).toMatchObject({
    error: "#N/A",
    sentence: expect.stringMatching(/longest lag, 30 periods.*history, 24 periods/),
  });
});

test("an s-curve is understood by LAUNCH and by PHASEOUT, under the name of either", async () => {
  for (const word of ["scurve", "S-curve"])
    expect(await callFunction("LAUNCH", [[200]], 5, word)).toEqual(
      await callFunction("LAUNCH", [[200]], 5, "logistic"),
    );
  for (const word of ["logistic", "S-curve"])
    expect(await callFunction("PHASEOUT", [[80, 80, 80, 80]], [[4]], word)).toEqual(
      await callFunction("PHASEOUT", [[80, 80, 80, 80]], [[4]], "scurve"),
    );
});
