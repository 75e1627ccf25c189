import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";

const block = async (id: string, ...given: unknown[]): Promise<number[][]> =>
  (await callFunction(id, ...given)) as number[][];
const season = [80, 90, 120, 110];
const history = Array.from({ length: 32 }, (_, t) => (season[t % 4] ?? 0) * (1 + t / 100));

describe.each(platforms)("on the %s", (platform) => {
  test("the fit is blank before the first demand, and the history minus the fit is the error of the model", async () => {
    const cells = range(platform, [[null, null, 10, 12, 11, 13]]);
    expect(await callFunction("FORECAST.FIT", cells, 2, 1, "naive")).toEqual([["", "", "", 10, 12, 11]]);
    expect(
      await callFunction(
        "FORECAST.FIT",
        (cells[0] ?? []).map((value) => [value]),
        2,
        1,
        "naive",
      ),
    ).toEqual([[""], [""], [""], [10], [12], [11]]);
  });
});

test("the quantile at the ends of an interval is the bound of the interval", async () => {
  const [lower, upper] = await block("FORECAST.INTERVAL", [history], 6, 4, null, null, 0.8, "both");
  expect(await block("FORECAST.QUANTILE", [history], 6, [[0.1, 0.9]], 4)).toEqual([lower, upper]);
});

test("the sum over a lead time: its median is the sum of the forecast, more safety needs more, half a period is between whole ones", async () => {
  const [forecast = []] = await block("FORECAST", [history], 6, 4);
  const [row = []] = await block("FORECAST.QUANTILE", [history], 6, [[0.5, 0.9, 0.99]], 4, null, null, 3);
  expect(row[0]).toBeCloseTo((forecast[0] ?? 0) + (forecast[1] ?? 0) + (forecast[2] ?? 0), 6);
  expect(row[1]).toBeGreaterThan(row[0] ?? 0);
  expect(row[2]).toBeGreaterThan(row[1] ?? 0);
  const [[two = 0] = [], [twoAndHalf = 0] = [], [three = 0] = []] = await Promise.all(
    [2, 2.5, 3].map(
      async (periods) => (await block("FORECAST.QUANTILE", [history], 6, 0.9, 4, null, null, periods))[0],
    ),
  );
  expect(twoAndHalf).toBeGreaterThan(two);
  expect(twoAndHalf).toBeLessThan(three);
});

test("the lead-time quantile is less than the quantiles of its periods added up: not all go wrong together", async () => {
  const [row = []] = await block("FORECAST.QUANTILE", [history], 6, 0.95, 4);
  const [[sum = 0] = []] = await block("FORECAST.QUANTILE", [history], 6, 0.95, 4, null, null, 6);
  expect(sum).toBeLessThan(row.reduce((total, value) => total + value, 0));
});

test("the parts add up to the forecast and the events, for every model, with working days too", async () => {
  const models = ["auto", "snaive", "holtwinters", "damped", "lgt", "average", "theta"];
  const days = Array.from({ length: 38 }, (_, t) => 20 + (t % 3));
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 32, maxLength: 32 }),
    fc.constantFrom(...models),
    fc.boolean(),
    async (values, model, isByDay) => {
      const workingDays = isByDay ? [days] : null;
      const [forecast = []] = await block("FORECAST", [values], 6, 4, model, workingDays);
      const events = [[0, 5, 0, -3, 0, 0]];
      const [level = [], trend = [], wave = [], rest = []] = await block(
        "FORECAST.PARTS",
        [values],
        6,
        4,
        model,
        workingDays,
        events,
      );
      forecast.forEach((value, h) => {
        const sum = (level[h] ?? 0) + (trend[h] ?? 0) + (wave[h] ?? 0) + (rest[h] ?? 0);
        expect(Math.abs(sum - value - (events[0]?.[h] ?? 0))).toBeLessThan(1e-6 * (1 + Math.abs(value)));
      });
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test("a season that repeats is found as season, not as trend", async () => {
  const [level = [], trend = [], wave = []] = await block(
    "FORECAST.PARTS",
    [Array.from({ length: 32 }, (_, t) => season[t % 4] ?? 0)],
    4,
    4,
  );
  // The seasons are 80, 90, 120, 110 around their mean 100.
  level.forEach((value) => expect(Math.abs(value - 100)).toBeLessThan(3));
  trend.forEach((value) => expect(Math.abs(value)).toBeLessThan(3));
  [-20, -10, 20, 10].forEach((value, h) => expect(Math.abs((wave[h] ?? 0) - value)).toBeLessThan(4));
});

test("the league: last year wins where every year is the same, naive has the ratio 1, ranks count up", async () => {
  const repeated = [Array.from({ length: 24 }, (_, t) => season[t % 4] ?? 0)];
  const table = (await callFunction("FORECAST.TEST", repeated, 4, 3, "wape", 4)) as [
    number,
    string,
    number,
    number,
    number,
    number,
  ][];
  expect(table.map(([rank]) => rank)).toEqual(table.map((_, index) => index + 1));
  const rowOf = (model: string) => table.find(([, name]) => name === model);
  expect(rowOf("snaive")?.[2]).toBe(0);
  expect(rowOf("snaive")?.[5]).toBe(1);
  expect(rowOf("naive")?.[3]).toBe(1);
  // What differs by rounding is a tie, which auto leads.
  expect(table[0]?.[1]).toBe("auto");
  const scores = table.map(([, , score]) => Number(score.toFixed(9)));
  expect(scores).toEqual([...scores].sort((one, other) => one - other));
});

test("the league judges all models on the same items: one that cannot forecast every item is left out", async () => {
  const positive = Array.from({ length: 24 }, (_, t) => 50 + (season[t % 4] ?? 0));
  const withZeros = positive.map((value, t) => (t % 5 === 0 ? 0 : value));
  const namesOf = async (items: number[][]): Promise<unknown[]> =>
    ((await callFunction("FORECAST.TEST", items, 4, 2, "wape", 4)) as unknown[][]).map(([, name]) => name);
  expect(await namesOf([positive])).toContain("lgt");
  const both = await namesOf([positive, withZeros]);
  expect(both).not.toContain("lgt");
  expect(both).toHaveLength(18);
});

test("the league of models that are named: they and naive, whichever way they are written; blanks leave it as it is", async () => {
  const given = [[history], 4, 2, "wape", 4];
  const namesOf = async (models: unknown): Promise<unknown[]> =>
    ((await callFunction("FORECAST.TEST", ...given, models)) as unknown[][]).map(([, name]) => name);
  expect((await namesOf([["ETS", "arima", null, "ets"]])).sort()).toEqual(["arima", "ets", "naive"]);
  expect((await namesOf([["theta"], [0], ["naive"]])).sort()).toEqual(["naive", "theta"]);
  expect((await namesOf("hwadditive")).sort()).toEqual(["hwadditive", "naive"]);
  const all = await callFunction("FORECAST.TEST", ...given);
  expect(await callFunction("FORECAST.TEST", ...given, [[null, 0, ""]])).toEqual(all);
  // A model's figures are the same whoever competes.
  const rowOf = (table: unknown, model: string) =>
    (table as unknown[][]).find(([, name]) => name === model)?.slice(2, 5);
  const few = await callFunction("FORECAST.TEST", ...given, [["ets", "theta"]]);
  expect(rowOf(few, "theta")).toEqual(rowOf(all, "theta"));
});

test("why: the sentence has the figures of the other functions", async () => {
  const [[sentence = ""] = []] = (await callFunction("FORECAST.WHY", [history], 6, 4, null, null, 3)) as string[][];
  const [forecast = []] = await block("FORECAST", [history], 6, 4);
  const [report = []] = (await callFunction("FORECAST.MODEL", [history], 6, 4)) as unknown[][];
  expect(sentence).toContain(`${Math.round(forecast[2] ?? 0)} = level `);
  expect(sentence).toMatch(/ \+ season \d+ \(\+\d+\.\d %\)\./);
  expect(sentence).toContain(`Same period last year: ${Math.round(history[30] ?? 0)}.`);
  expect(sentence).toContain(`it was off by ${(100 * (report[4] as number)).toFixed(1)} %, last year repeated by`);
  expect(sentence).toContain("8 times out of 10 demand is between ");
});

test("why: what is read adds up, whatever was rounded", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 12, maxLength: 40 }),
    async (values) => {
      const [[sentence = ""] = []] = (await callFunction("FORECAST.WHY", [values], 4, 4)) as string[][];
      const figure = (text = "0"): number => Number(text.replaceAll(",", ""));
      const [, forecast, level] = /^(-?[\d.,]+) = level (-?[\d.,]+?)(?= |\.( |$))/.exec(sentence) ?? [];
      const parts = [
        ...(sentence.split(".  ")[0] ?? "").matchAll(/ ([+-]) (?:trend|season|working days) ([\d.,]*\d)/g),
      ];
      const sum = parts.reduce(
        (total, [, sign, size]) => total + (sign === "-" ? -1 : 1) * figure(size),
        figure(level),
      );
      expect([sentence, Math.abs(sum - figure(forecast)) < 1e-6]).toEqual([sentence, true]);
    },
  );
  await fc.assert(property, { numRuns: 40 });
});

test("why: an item that stopped selling says so, with the chance that it still sells, and nothing is a figure of many decimals", async () => {
  const why = async (idle: number): Promise<string> => {
    const sold = Array.from({ length: 36 }, (_, t) => 1000 + ((t * 7919) % 90));
    const given = [[...sold, ...Array.from({ length: idle }, () => 0)]];
    return ((await callFunction("FORECAST.WHY", given, 6, 12)) as string[][])[0]?.[0] ?? "";
  };
  // aliveShare's case of three idle periods of a regular seller: 53.7 %.
  expect(await why(3)).toMatch(
    /Nothing sold in the last 3 periods: it still sells with 53\.7 %, which is in the forecast\./,
  );
  expect(await why(24)).toMatch(/^0 = level 0\..* between 0 and 0\.$/);
  expect(await why(24)).toMatch(
    /Nothing sold in the last 24 periods: it still sells with less than 1 %, so that nothing is forecast\./,
  );
  expect(await why(0)).not.toMatch(/Nothing sold/);
});

test("why: what was chosen automatically is told in words, with the two simplest rivals", async () => {
  const [[sentence = ""] = []] = (await callFunction("FORECAST.WHY", [history], 6, 4)) as string[][];
  expect(sentence).toMatch(/Model chosen automatically \(a combination of models( and last year)?\) on \d+ periods/);
  expect(sentence).toMatch(/last year repeated by [\d.]+ %, the mean of the last season by [\d.]+ %\./);
});

test("why: an intermittent item is called so, thousands have commas, small figures decimals", async () => {
  const sentenceOf = async (values: number[]): Promise<string> =>
    ((await callFunction("FORECAST.WHY", [values], 3, 1)) as string[][])[0]?.[0] ?? "";
  expect(await sentenceOf([0, 0, 3, 0, 0, 0, 5, 0, 0, 4, 0, 0])).toContain("The demand is intermittent.");
  expect(await sentenceOf(Array.from({ length: 20 }, () => 1_234_567))).toContain("1,234,567 = level 1,234,567.");
  expect(await sentenceOf(Array.from({ length: 20 }, () => 0.0125))).toContain("0.0125 = level 0.0125.");
});

test.each([
  ["FORECAST.QUANTILE", [[[1, 2, 3]], 2, [[0.5, 1.5]]], /probabilities, row 1, column 2/],
  ["FORECAST.QUANTILE", [[[1, 2, 3]], 2, 0.5, 1, null, null, 3], /leadTime must be at most the horizon of 2/],
  [
    "FORECAST.PARTS",
    [[[1, 2, 3]], 2, 1, null, null, [[1]]],
    /events must have the shape of the forecast: 1 rows and 2/,
  ],
  ["FORECAST.WHY", [[[1, 2, 3]], 2, 1, null, null, 5], /period must be 2 or less, not 5/],
  [
    "FORECAST.TEST",
    [[[1, 2, 3, 4, 5, 6, 7, 8]], 2, 2, null, 1, [["ets", "arma"]]],
    /models must be one of auto.*arima/,
  ],
  ["FORECAST.TEST", [[[1, 2, 3, 4, 5, 6, 7, 8]], 2, 2, null, 1, [[7]]], /models must be one of auto/],
  ["FORECAST.TEST", [[[1, 2, 3, 4]], 2, 2, "best"], /metric must be one of wape/],
  ["FORECAST", [[[1, 0, 3, 4, 5]], 2, 1, "lgt"], /lgt needs a history without zeros/],
  ["FORECAST.FIT", [[["a", 2]], 2], /history, row 1, column 1/],
])("%s%j is #VALUE! with its reason", async (id, given, reason) => {
  expect(await callFunction(id, ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});

test("too little history for a test is #N/A and says how much is needed", async () => {
  expect(await callFunction("FORECAST.TEST", [[5, 6, 7, 8]], 3, 3)).toMatchObject({
    error: "#N/A",
    sentence: expect.stringMatching(
      /8 periods since the first demand are needed to hide 3 from 3 ends; there are 4/,
    ) as string,
  });
});
