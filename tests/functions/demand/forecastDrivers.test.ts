import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const call = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("FORECAST.DRIVERS", ...given)) as number[][];
type Effect = [string, number, number, number, number, number];
const effects = async (...given: unknown[]): Promise<Effect[]> => {
  const all = [...given, ...Array.from({ length: 6 - given.length }, () => null), "coefficients"];
  return (await callFunction("FORECAST.DRIVERS", ...all)) as Effect[];
};
const down = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  (rows[0] ?? []).map((_, t) => rows.map((row) => row[t]));

/** Numbers between -1 and 1 without a pattern, the same every time (the fractional parts of a chaotic product). */
const noise = (seed: number, length: number): number[] =>
  Array.from({ length }, (_, t) => {
    const value = Math.sin((t + 1) * 12.9898 + seed * 78.233) * 43758.5453;
    return 2 * (value - Math.floor(value)) - 1;
  });

// 48 months, then 12 to forecast: a level, a price with an effect of -12, a promotion with +40, some noise.
const [past, horizon] = [48, 12];
const price = noise(1, past + horizon).map((value) => 10 + value);
const promotion = noise(2, past + horizon).map((value) => (value > 0.5 ? 1 : 0));
const errors = noise(3, past + horizon).map((value) => 4 * value);
const month = [30, 10, -5, 0, 15, 40, 10, -20, -30, -25, -15, -10];
const demand = errors.map(
  (error, t) => 300 + error - 12 * (price[t] ?? 0) + 40 * (promotion[t] ?? 0) + (month[t % 12] ?? 0),
);
const history = [demand.slice(0, past)];
const drivers = [price.slice(0, past), promotion.slice(0, past)];
const future = [price.slice(past), promotion.slice(past)];

describe.each(platforms)("on the %s", (platform) => {
  test("the effects of price and promotion are found beside the season, within two standard errors", async () => {
    const blanks = drivers.map((row) => row.map((value) => (value === 0 ? null : value)));
    const named = range(platform, [
      ["Price", ...(blanks[0] ?? [])],
      ["Promotion", ...(blanks[1] ?? [])],
    ]);
    const [first, second] = await effects(range(platform, history), named, range(platform, future), 12);
    expect(first?.slice(0, 2)).toEqual(["Price", 0]);
    expect(second?.[0]).toBe("Promotion");
    [first, second].forEach((effect, index) => {
      const [, , coefficient = 0, error = 0, t = 0, probability = 1] = effect ?? [];
      expect(Math.abs(coefficient - (index === 0 ? -12 : 40))).toBeLessThan(2 * error);
      expect(error).toBeLessThan(2);
      expect(t).toBeCloseTo(coefficient / error, 9);
      expect(probability).toBeLessThan(0.001);
    });
  });

  test("the forecast follows the future drivers and the season; a column answers down", async () => {
    const [forecast = []] = await call(range(platform, history), drivers, range(platform, future), 12);
    // The noise is within 4 units of the truth, and so are the forecasts within 8.
    forecast.forEach((value, t) => expect(Math.abs(value - (demand[past + t] ?? 0))).toBeLessThan(8));
    expect(forecast).toHaveLength(horizon);
    const columns = await call(down(history), down(drivers), down(future), 12);
    expect(columns).toEqual(forecast.map((value) => [value]));
    const headed = [["Price", "Promotion"], ...down(drivers)];
    expect(await call(down(history), headed, down(future), 12)).toEqual(columns);
  });
});

test("without a season to see the season argument changes nothing", async () => {
  const level = [demand.slice(0, past).map((value, t) => value - (month[t % 12] ?? 0))];
  const [, seasonText, trend] =
    ((await callFunction("FORECAST.DRIVERS", level, drivers, future, 12, null, null, "model")) as unknown[][])[0] ?? [];
  expect([seasonText, trend]).toEqual(["none", "no trend"]);
});

test("demand that follows its driver two periods later: the lag brings the effect out, and the first periods are left out", async () => {
  const lagged = [price.map((_, t) => 500 - 20 * (price[t - 2] ?? 10) + (errors[t] ?? 0)).slice(0, past)];
  const [right] = await effects(lagged, [price.slice(0, past)], [price.slice(past)], 1, 2);
  expect(right?.[1]).toBe(2);
  expect(right?.[2]).toBeGreaterThan(-22);
  expect(right?.[2]).toBeLessThan(-18);
  const [wrong] = await effects(lagged, [price.slice(0, past)], [price.slice(past)], 1, 0);
  expect(Math.abs(wrong?.[2] ?? 0)).toBeLessThan(5);
  const [model] = (await callFunction(
    "FORECAST.DRIVERS",
    lagged,
    [price.slice(0, past)],
    [price.slice(past)],
    1,
    2,
    null,
    "model",
  )) as unknown[][];
  expect(model?.[3]).toBe(past - 2);
});

test("lags by driver: one for each", async () => {
  const both = [
    demand.map((_, t) => 400 - 12 * (price[t - 1] ?? 10) + 40 * (promotion[t] ?? 0) + (errors[t] ?? 0)).slice(0, past),
  ];
  const table = await effects(both, drivers, future, 1, [[1, 0]]);
  expect(table.map(([, lag]) => lag)).toEqual([1, 0]);
  expect(table[0]?.[2]).toBeGreaterThan(-14);
  expect(table[0]?.[2]).toBeLessThan(-10);
  expect(table[1]?.[2]).toBeGreaterThan(37);
  expect(table[1]?.[2]).toBeLessThan(43);
});

test("market growth: in logs the coefficient of LN(market) is the elasticity, and the forecast grows with the market", async () => {
  const market = Array.from({ length: past + horizon }, (_, t) => 1000 * 1.004 ** t * (1 + 0.05 * Math.sin(t * 1.7)));
  const sold = market.map((value, t) => 0.3 * value ** 0.8 * Math.exp((errors[t] ?? 0) / 400));
  const logs = market.map(Math.log);
  const given = [[sold.slice(0, past)], [logs.slice(0, past)], [logs.slice(past)], 1, null, "log"];
  const [effect] = await effects(...given);
  expect(Math.abs((effect?.[2] ?? 0) - 0.8)).toBeLessThan(0.05);
  const [forecast = []] = await call(...given);
  forecast.forEach((value, t) => expect(value / (sold[past + t] ?? 1)).toBeCloseTo(1, 1));
  const [base = [], factor = []] = await call(...given, "parts");
  forecast.forEach((value, t) => expect((base[t] ?? 0) * (factor[t] ?? 0)).toBeCloseTo(value, 6));
});

test("a driver of a level that wanders: the effect is found although the level never comes back", async () => {
  let level = 200;
  const wandering = [price.map((value, t) => (level += 3 * (errors[t] ?? 0)) - 12 * value).slice(0, past)];
  const [effect] = await effects(wandering, [price.slice(0, past)], [price.slice(past)], 1);
  expect(Math.abs((effect?.[2] ?? 0) + 12)).toBeLessThan(2.5 * (effect?.[3] ?? 0));
  const deviation =
    (await call(wandering, [price.slice(0, past)], [price.slice(past)], 1, null, null, "deviation"))[0] ?? [];
  expect(deviation[11]).toBeGreaterThan(1.5 * (deviation[0] ?? 0));
});

test("the parts add up to the forecast: what is without drivers, and what each driver adds", async () => {
  const [forecast = []] = await call(history, drivers, future, 12);
  const parts = await call(history, drivers, future, 12, null, null, "parts");
  expect(parts).toHaveLength(3);
  const table = await effects(history, drivers, future, 12);
  forecast.forEach((value, t) => {
    expect(parts.reduce((sum, row) => sum + (row[t] ?? 0), 0)).toBeCloseTo(value, 9);
    expect(parts[2]?.[t]).toBeCloseTo((table[1]?.[2] ?? 0) * (future[1]?.[t] ?? 0), 9);
  });
});

test("a driver without effect is said to have none", async () => {
  const [effect] = await effects(
    [errors.slice(0, past).map((value) => 100 + value)],
    [price.slice(0, past)],
    [price.slice(past)],
    1,
  );
  expect(effect?.[5]).toBeGreaterThan(0.05);
});

test("a block of items with the same drivers; a row without demand keeps its #N/A, and zeros before the launch do not count", async () => {
  const late = (history[0] ?? []).map((value, t) => (t < 12 ? 0 : value));
  const answer = (await callFunction(
    "FORECAST.DRIVERS",
    [history[0], late.map(() => 0), late],
    drivers,
    future,
    12,
  )) as unknown[][];
  expect(answer[0]).toEqual((await call(history, drivers, future, 12))[0]);
  answer[1]?.forEach((cell) => expect(cell).toMatchObject({ code: "#N/A" }));
  const short = await call(
    [late.slice(12)],
    drivers.map((row) => row.slice(12)),
    future,
    12,
  );
  (answer[2] as number[]).forEach((value, t) => expect(value).toBeCloseTo(short[0]?.[t] ?? 0, 6));
});

test("two indices that only grow together are let through, two that move together are not", async () => {
  const trend = price.map((value, t) => 100 + 2 * t + value);
  const other = promotion.map((_, t) => 50 + t + (errors[t] ?? 0) / 8);
  const both = [trend.slice(0, past), other.slice(0, past)];
  const table = await effects(history, both, [trend.slice(past), other.slice(past)], 12);
  expect(table).toHaveLength(2);
});

test("demand that never changes has no effects, and no errors of the mathematics either", async () => {
  const level = [price.slice(0, past).map(() => 7)];
  const [effect] = await effects(level, [price.slice(0, past)], [price.slice(past)], 12);
  expect(Math.abs(effect?.[2] ?? 1)).toBeLessThan(1e-9);
  const [forecast = []] = await call(level, [price.slice(0, past)], [price.slice(past)], 12);
  forecast.forEach((value) => expect(value).toBeCloseTo(7, 9));
});

test("demand that the driver explains without any error is forecast without any error", async () => {
  const exact = [price.slice(0, past).map((value) => 500 - 12 * value)];
  const [forecast = []] = await call(exact, [price.slice(0, past)], [price.slice(past)], 1);
  forecast.forEach((value, t) => expect(value).toBeCloseTo(500 - 12 * (price[past + t] ?? 0), 6));
  const [effect] = await effects(exact, [price.slice(0, past)], [price.slice(past)], 1);
  expect(effect?.[5]).toBeCloseTo(0, 9);
});

test("the forecast follows the units of demand and not those of the drivers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(1e-12, 1e-3, 1e12), fc.constantFrom(1e-9, 1e9), async (unit, driverUnit) => {
      const [plain = []] = await call(history, drivers, future, 12);
      const [scaled = []] = await call(
        history.map((row) => row.map((value) => value * unit)),
        drivers.map((row) => row.map((value) => value * driverUnit)),
        future.map((row) => row.map((value) => value * driverUnit)),
        12,
      );
      plain.forEach((value, t) => expect((scaled[t] ?? 0) / unit / value).toBeCloseTo(1, 4));
    }),
    { numRuns: 6 },
  );
});

describe("errors of exponential smoothing", () => {
  const rest = (output: string | null, errors: string | null): unknown[] => [12, null, null, output, errors];
  const modelOf = async (block: unknown, causes: unknown, ahead: unknown, errors: string) =>
    ((await callFunction("FORECAST.DRIVERS", block, causes, ahead, ...rest("model", errors))) as unknown[][])[0] ?? [];

  test.each(platforms)("find the effects beside the season, and the parts add up, on the %s", async (platform) => {
    const given = [range(platform, history), range(platform, drivers), range(platform, future)];
    const table = (await callFunction("FORECAST.DRIVERS", ...given, ...rest("coefficients", "ets"))) as Effect[];
    table.forEach(([, , coefficient, error], index) => {
      expect(Math.abs(coefficient - (index === 0 ? -12 : 40))).toBeLessThan(3 * error);
      expect(error).toBeLessThan(2);
    });
    const [forecast = []] = await call(...given, ...rest(null, "ets"));
    // The noise is within 4 units of the truth, and so are the forecasts within 8.
    forecast.forEach((value, t) => expect(Math.abs(value - (demand[past + t] ?? 0))).toBeLessThan(8));
    const parts = await call(...given, ...rest("parts", "ets"));
    forecast.forEach((value, t) => expect(parts.reduce((sum, row) => sum + (row[t] ?? 0), 0)).toBeCloseTo(value, 8));
    expect((await modelOf(given[0], given[1], given[2], "ets"))[0]).toMatch(/^ETS\(A,(N|A|Ad),A\)$/);
  });

  test("a level that wanders is said to be one, and its deviation grows", async () => {
    let level = 200;
    const wandering = [price.map((value, t) => (level += 3 * (errors[t] ?? 0)) - 12 * value).slice(0, past)];
    const causes = [price.slice(0, past)];
    const [name, season, trend, observations] = await modelOf(wandering, causes, [price.slice(past)], "ets");
    expect([name, season, trend, observations]).toEqual(["ETS(A,N,N)", "none", "no trend", past]);
    const [deviation = []] = await call(wandering, causes, [price.slice(past)], ...rest("deviation", "ets"));
    expect(deviation[11]).toBeGreaterThan(1.5 * (deviation[0] ?? 0));
  });

  test("left out they are ARIMA errors; auto has one of the two", async () => {
    const [arima] = await call(history, drivers, future, ...rest(null, "arima"));
    expect(await call(history, drivers, future, ...rest(null, null))).toEqual([arima]);
    const [smoothing] = await call(history, drivers, future, ...rest(null, "ets"));
    const [auto] = await call(history, drivers, future, ...rest(null, "auto"));
    expect([arima, smoothing]).toContainEqual(auto);
    expect(smoothing).not.toEqual(arima);
  });

  test("auto takes exponential smoothing for a season and a level that change, ARIMA for errors that only come back", async () => {
    const months = month.slice();
    const causes = noise(7, 85).map((value) => 10 + value);
    const news = noise(5, 85);
    let level = 300;
    const changing = causes.map((value, t) => {
      const error = 6 * (news[t] ?? 0);
      const [before, index] = [level, months[t % 12] ?? 0];
      level += 0.3 * error;
      months[t % 12] = index + 0.5 * error;
      return before + index + error - 12 * value;
    });
    const [smoothing] = await modelOf([changing.slice(0, 84)], [causes.slice(0, 84)], [causes.slice(84)], "auto");
    expect(smoothing).toBe("ETS(A,N,A)");
    let back = 0;
    const returning = price.map((value, t) => 300 + (back = 0.6 * back + (errors[t] ?? 0)) - 12 * value);
    const [name] = await modelOf([returning.slice(0, past)], [price.slice(0, past)], [price.slice(past)], "auto");
    expect(name).toMatch(/^ARIMA/);
  });

  test("a driver that is a straight line takes the place of the trend", async () => {
    const line = Array.from({ length: past + horizon }, (_, t) => 50 + 2 * t);
    const growing = [line.map((value, t) => 3 * value + (errors[t] ?? 0)).slice(0, past)];
    const given = [growing, [line.slice(0, past)], [line.slice(past)], 1, null, null];
    const [effect] = (await callFunction("FORECAST.DRIVERS", ...given, "coefficients", "ets")) as Effect[];
    expect(Math.abs((effect?.[2] ?? 0) - 3)).toBeLessThan(3 * (effect?.[3] ?? 0));
    const [model = []] = (await callFunction("FORECAST.DRIVERS", ...given, "model", "ets")) as unknown[][];
    expect(model[2]).not.toBe("trend");
  });

  test("they follow the units of demand and of the drivers, and keep each item's own refusal", async () => {
    const [plain = []] = await call(history, drivers, future, ...rest(null, "ets"));
    for (const unit of [1e-12, 1e12]) {
      const [scaled = []] = await call(
        history.map((row) => row.map((value) => value * unit)),
        drivers.map((row) => row.map((value) => value / unit)),
        future.map((row) => row.map((value) => value / unit)),
        ...rest(null, "ets"),
      );
      plain.forEach((value, t) => expect((scaled[t] ?? 0) / unit / value).toBeCloseTo(1, 4));
    }
    const block = [history[0], (history[0] ?? []).map(() => 0)];
    const answer = (await callFunction(
      "FORECAST.DRIVERS",
      block,
      drivers,
      future,
      ...rest(null, "ets"),
    )) as unknown[][];
    expect(answer[0]).toEqual(plain);
    answer[1]?.forEach((cell) => expect(cell).toMatchObject({ code: "#N/A" }));
  });
});

const x = [3, 5, 2, 8, 7, 1, 4, 9, 6, 2, 5, 7, 3, 8, 1, 6];
const y = x.map((value, t) => 20 + value + (noise(9, 16)[t] ?? 0));
const twice = x.map((value) => 2 * value + 1);
const flags = x.map((_, t) => (t % 4 === 3 ? 1 : 0));
test.each([
  [
    [
      [y],
      [
        ["Price", ...x],
        ["Discount", ...twice],
      ],
      [[1], [2]],
      1,
    ],
    "#VALUE!",
    /Price and Discount move together/,
  ],
  [[[y], [x, twice], [[1], [2]], 1], "#VALUE!", /driver 1 and driver 2 move together/],
  [[[y], [x, noise(4, 16), twice], [[1], [2], [3]], 1], "#VALUE!", /driver 1 and driver 3 move together/],
  [[[y], [["Tax", ...x.map(() => 19)]], [[19]], 1], "#VALUE!", /Tax never changes/],
  [[[y], [["Christmas", ...flags]], [[0]], 4], "#VALUE!", /Christmas repeats itself every 4 periods.*season to 1/],
  [[[y], [x.slice(1)], [[1]], 1], "#VALUE!", /drivers must have the 16 periods of history, but has 15/],
  [[[y], [x], [[1], [2]], 1], "#VALUE!", /futureDrivers must hold as many drivers as drivers does, 1,.*It holds 2/],
  [
    [
      [y],
      [
        ["A", ...x],
        ["B", ...noise(4, 16)],
      ],
      [
        ["B", 1],
        ["A", 2],
      ],
      1,
    ],
    "#VALUE!",
    /Driver 1 is A in drivers, but B/,
  ],
  [[[y.slice(0, 7)], [x.slice(0, 7)], [[1]], 1], "#N/A", /Drivers: 1\. They need 8 periods of history.*there are 7/],
  [[[y.map((value, t) => (t < 9 ? 0 : value))], [x], [[1]], 1], "#N/A", /there are 7/],
  [[[y], [x], [[1]], 1, 9], "#N/A", /there are 7/],
  [[[y.map(() => 0)], [x], [[1]], 1], "#N/A", /holds no demand/],
  [[[y.map((value, t) => (t === 5 ? 0 : value))], [x], [[1]], 1, 0, "log"], "#VALUE!", /log needs demand above 0/],
  [
    [[y], [["Tax", ...x]], [[1e9]], 1, 0, "log"],
    "#VALUE!",
    /futureDrivers, period 1: Tax is 1,?000,?000,?000, so far from/,
  ],
  [
    [[y], [x], [[-1e9]], 1, 0, "log", "deviation", "ets"],
    "#VALUE!",
    /period 1: driver 1 is -1,?000,?000,?000.*Check its unit/,
  ],
  [
    [[y], [["Index", ...x.map((value) => 1e6 + value)]], [[1e6]], 1, 0, "log", "parts"],
    "#VALUE!",
    /Index lies so far from 0.*difference from its usual value/,
  ],
  [[[y], [x], [[1]], 1, -1], "#VALUE!", /lags, row 1, column 1/],
  [[[y], [x], [[1]], 1, [[1, 2]]], "#VALUE!", /lags must have one value, or one for each of the 1/],
  [[[y], [x], [[1]], 0], "#VALUE!", /season must be/],
  [[[y], [x], [[1]], 1, 0, "linear", "forecast", "etc"], "#VALUE!", /errors must be one of arima, ets, auto.*Did you/],
  [[[y.slice(0, 7)], [x.slice(0, 7)], [[1]], 1, 0, null, null, "ets"], "#N/A", /They need 8 periods of history/],
  [[[y], [["Tax", ...x.map(() => 19)]], [[19]], 1, 0, null, null, "ets"], "#VALUE!", /Tax never changes/],
  [[[y], [["Christmas", ...flags]], [[0]], 4, 0, null, null, "ets"], "#VALUE!", /Christmas repeats itself every 4/],
  [[[y], [x], [[1]], 1, 0, "loglog"], "#VALUE!", /scale must be one of linear, log/],
  [[[y, y], [x], [[1]], 1, 0, "linear", "coefficients"], "#VALUE!", /several rows of one item.*forecast, deviation/],
  [[[y], [x.map((value, t) => (t === 2 ? "n/a" : value))], [[1]], 1], "#VALUE!", /drivers, row 1, column 3/],
  [[[y], [x], null, 1], "#VALUE!", /futureDrivers is missing/],
  [[[y], null, [[1]], 1], "#VALUE!", /drivers is missing/],
  [[null, [x], [[1]], 1], "#VALUE!", /history is missing/],
])("FORECAST.DRIVERS%j is refused with its reason", async (given, error, reason) => {
  const answer = await callFunction("FORECAST.DRIVERS", ...(given as unknown[]));
  expect(answer).toMatchObject({ error, sentence: expect.stringMatching(reason) as string });
});
