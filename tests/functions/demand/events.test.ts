import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const call = async (...given: unknown[]): Promise<number[][]> => (await callFunction("EVENTS", ...given)) as number[][];
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const header = ["Item", "Start", "End", "Uplift", "Units", "Pull-forward", "From", "Share", "Probability", "Dip"];
const calendarOf = async (months: number): Promise<unknown[][]> =>
  ((await callFunction("CALENDAR", "2026-01-01")) as unknown[][]).slice(0, months);

describe.each(platforms)("on the %s", (platform) => {
  test("DEM-FC-08: uplift of one item, cannibalisation of another, and the net of both", async () => {
    const { inputs, expected, tolerance } = referenceCases("demand_planning")("DEM-FC-08");
    const baseline = range(platform, [[inputs.baseline], [inputs.cannibalised_item_baseline]]);
    const table = range(platform, [
      header.slice(0, 8),
      ["A", 1, null, inputs.uplift, null, null, "B", inputs.cannibalisation_rate],
    ]);
    expectWithin(tolerance, await call(baseline, [["A"], ["B"]], table, null, "final"), [
      [expected.promo],
      [expected.cannibalised],
    ]);
    const units = await call(baseline, [["A"], ["B"]], table);
    expectWithin(tolerance, sum(units.flat()), expected.net);
  });

  test("an event in a part of a period counts by its days: 7 of the 31 days of March", async () => {
    const table = range(platform, [["A", "2026-03-10", "2026-03-16", 0.5, null, null, null, null]]);
    const answer = await call(range(platform, [[310, 280, 310, 300]]), "A", table, await calendarOf(4));
    expect(answer).toEqual([[0, 0, 35, 0]]);
  });

  test("an event over the end of a month, with its dip in the days after it", async () => {
    // 25 March to 3 April: 7 of 31 days, 3 of 30. Uplift 10 a day x 50 %: 35 + 15. A fifth of it, 10, is missing on 4 to 13 April.
    const table = range(platform, [["A", "2026-03-25", "2026-04-03", 0.5, null, 0.2]]);
    const calendar = await calendarOf(5);
    const baseline = range(platform, [[310, 280, 310, 300, 310]]);
    expect(await call(baseline, "A", table, calendar, "uplift")).toEqual([[0, 0, 35, 15, 0]]);
    expect(await call(baseline, "A", table, calendar, "pullforward")).toEqual([[0, 0, 0, -10, 0]]);
  });

  test("times may be periods of the calendar, by id or label", async () => {
    const calendar = await calendarOf(4);
    const [id, label] = [calendar[1]?.[0], calendar[2]?.[1]];
    const table = range(platform, [["A", id, label, 0.1, null, null, null, null]]);
    expect(await call([[100, 100, 100, 100]], "A", table, calendar)).toEqual([[0, 10, 10, 0]]);
  });

  test("a table in which nothing stands yet adds nothing", async () => {
    expect(await call([[10, 20]], "A", range(platform, [[null, null, null, null]]))).toEqual([[0, 0]]);
    expect(await call([[10, 20]], "A", range(platform, [[null, null, null, null]]), null, "final")).toEqual([[10, 20]]);
  });

  test("a single column is one item, and the answer runs down", async () => {
    expect(await call(range(platform, [[100], [100], [null]]), "A", [["A", 2, 3, 0.5]])).toEqual([[0], [50], [0]]);
  });
});

test("units in all are spread as the item sells, and over the channels of an item", async () => {
  expect(await call([[100, 300]], "A", [["A", 1, 2, 0, 80]])).toEqual([[20, 60]]);
  const channels = [
    ["A", "Shops"],
    ["A", "Web"],
    ["B", "Web"],
  ];
  expect(await call([[100], [300], [500]], channels, [["A", 1, 1, 0, 80]])).toEqual([[20], [60], [0]]);
  expect(await call([[100], [300], [500]], channels, [["Web", 1, 1, 0.1]])).toEqual([[0], [30], [50]]);
});

test("an item that sells nothing yet takes units by the days of the event", async () => {
  const calendar = await calendarOf(2);
  const answer = await call([[0, 0]], "A", [["A", "2026-01-22", "2026-02-10", 0, 100]], calendar);
  // 10 days of January and 10 of February.
  expect(answer).toEqual([[50, 50]]);
});

test("of an event that began before the periods only its days inside count, and its whole dip follows", async () => {
  const calendar = await calendarOf(2);
  // 22 December to 10 January: 20 days, 10 of them inside; 100 units in all, 40 missing on 11 to 30 January.
  const table = [["A", "2025-12-22", "2026-01-10", 0, 100, 0.4]];
  expect(await call([[310, 280]], "A", table, calendar, "uplift")).toEqual([[50, 0]]);
  expect(await call([[310, 280]], "A", table, calendar, "pullforward")).toEqual([[-40, 0]]);
  // Wholly before: only the dip is left.
  const past = [["A", "2025-12-25", "2025-12-31", 0, 100, 0.4]];
  expect(await call([[310, 280]], "A", past, calendar)).toEqual([[-40, 0]]);
});

test("uplifts of two events add up on the baseline; a loss never takes more than there is", async () => {
  expect(
    await call([[100]], "A", [
      ["A", 1, 1, 0.2],
      ["A", 1, 1, 0.3],
    ]),
  ).toEqual([[50]]);
  expect(
    await call(
      [[100, 100]],
      "A",
      [
        ["A", 1, 2, -1],
        ["A", 2, 2, -0.5],
      ],
      null,
      "final",
    ),
  ).toEqual([[0, 0]]);
  // B has 10, of which 40 cannot be taken.
  expect(await call([[100], [10]], [["A"], ["B"]], [["A", 1, 1, 0.4, 0, 0, "B", 1]])).toEqual([[40], [-10]]);
});

test("a delisting hands its demand to another item", async () => {
  expect(await call([[100], [50]], [["Old"], ["New"]], [["Old", 1, 1, -1, 0, 0, "New", 0.6]])).toEqual([[-100], [60]]);
});

test("what the period after the event does not have is missing in the next", async () => {
  const table = [["A", 1, 1, 0, 100, 0.9]];
  expect(await call([[200, 30, 40, 50]], "A", table)).toEqual([[100, -30, -40, -20]]);
  expect(await call([[200, 30, 40, 50]], "A", [["A", 1, 1, 0, 100, 0.3, null, null, 1, 3]])).toEqual([
    [100, -7.5, -10, -12.5],
  ]);
});

test("a probability multiplies all that an event does", async () => {
  const certain = ["A", 1, 1, 0.5, 0, 0.2, "B", 0.1, 1];
  const baseline = [
    [100, 100],
    [50, 50],
  ];
  const one = await call(baseline, [["A"], ["B"]], [certain]);
  const half = await call(baseline, [["A"], ["B"]], [[...certain.slice(0, 8), 0.5]]);
  expect(half).toEqual(one.map((row) => row.map((units) => units / 2)));
});

test("a holiday that moves becomes a driver: its share of the days of each month", async () => {
  // Easter 2026 is 5 April, 2027 is 28 March; Good Friday to Easter Monday are 4 days.
  const calendar = ((await callFunction("CALENDAR", "2026-01-01", 2)) as unknown[][]).slice(0, 24);
  const ones = [calendar.map(() => 1)];
  const table = [
    ["Easter", "2026-04-03", "2026-04-06", 1],
    ["Easter", "2027-03-26", "2027-03-29", 1],
  ];
  const [driver = []] = await call(ones, "Easter", table, calendar, "uplift");
  driver.forEach((share, month) => expect(share).toBeCloseTo(month === 3 ? 4 / 30 : month === 14 ? 4 / 31 : 0, 12));
});

describe("laws", () => {
  const event = fc.record({
    item: fc.constantFrom("A", "B", "C"),
    start: fc.integer({ min: 1, max: 8 }),
    length: fc.integer({ min: 1, max: 3 }),
    units: fc.integer({ min: 1, max: 300 }),
    ahead: fc.double({ min: 0, max: 1, noNaN: true }),
    other: fc.constantFrom("A", "B", "C"),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  });
  const rows = fc.array(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 12, maxLength: 12 }), {
    minLength: 3,
    maxLength: 3,
  });
  const names = [["A"], ["B"], ["C"]];

  test("what is pulled forward is conserved: the uplift units come back as missing units, to the share", async () => {
    await fc.assert(
      fc.asyncProperty(event, rows, async ({ item, start, length, units, ahead }, baseline) => {
        const table = [[item, start, start + length - 1, 0, units, ahead]];
        const uplift = (await call(baseline, names, table, null, "uplift")).flat();
        const missing = (await call(baseline, names, table, null, "pullforward")).flat();
        expect(sum(uplift)).toBeCloseTo(units, 6);
        const after = baseline["ABC".indexOf(item)]?.slice(start + length - 1) ?? [];
        const owed = Math.min(units * ahead, sum(after));
        // The units come back in a stretch as long as the event: one that the horizon cuts off brings back what lies inside.
        const isWhole = start + 2 * length - 1 <= (baseline[0]?.length ?? 0);
        if (isWhole) expect(-sum(missing)).toBeCloseTo(owed, 6);
        else expect(-sum(missing)).toBeLessThanOrEqual(owed + 1e-6);
      }),
      { numRuns: 100 },
    );
  });

  test("all parts add up to the answer, no item ends below zero, and the answer grows with its scale", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 5 }),
        rows,
        fc.constantFrom(1e-12, 1e12),
        async (list, baseline, scale) => {
          const table = (size: number): unknown[][] =>
            list.map(({ item, start, length, units, ahead, other, share }) => [
              ...[item, start, start + length - 1, 0, units * size, ahead],
              ...(other === item ? ["", 0] : [other, share]),
            ]);
          const given = (output: string): Promise<number[][]> => call(baseline, names, table(1), null, output);
          const [units, uplift, ahead, lost, final] = [
            await given("units"),
            await given("uplift"),
            await given("pullforward"),
            await given("cannibalised"),
            await given("final"),
          ];
          const scaled = await call(
            baseline.map((row) => row.map((each) => each * scale)),
            names,
            table(scale),
          );
          units.forEach((row, item) =>
            row.forEach((each, period) => {
              const parts = (uplift[item]?.[period] ?? 0) + (ahead[item]?.[period] ?? 0) + (lost[item]?.[period] ?? 0);
              expect(each).toBeCloseTo(parts, 9);
              expect(final[item]?.[period]).toBeCloseTo((baseline[item]?.[period] ?? 0) + each, 9);
              expect(final[item]?.[period]).toBeGreaterThanOrEqual(-1e-9);
              expect((scaled[item]?.[period] ?? 0) / scale).toBeCloseTo(each, 6);
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

const good = [["A", 1, 1, 0.1]];
test.each([
  [[[[1, 2]], "A", [["Aa", 1, 1, 0.1]]], /events, row 1: "Aa" is not in items\. Did you mean "A"/],
  [[[[1, 2]], "A", [["A", 1, 1, 0.1, 0, 0, "Zzz", 0.1]]], /"Zzz" is not in items\. Correct/],
  [[[[1, 2]], "A", [["A", 1, 1, 0.1, 0, 0, "A", 0.1]]], /but that is the item itself/],
  [[[[1, 2]], "A", [["A", 1, 1, 0.1, 0, 0, "A", 0]]], /needs both the cannibalised item and its share/],
  [[[[1, 2]], "A", [["A", 1, 1, 0.1, 0, 0, "", 0.2]]], /needs both/],
  [[[[1, 2]], "A", [["A", 2, 1, 0.1]]], /row 1: the event of A ends before it starts/],
  [[[[1, 2]], "A", [["A", 1.5, 2, 0.1]]], /"1\.5" is no time/],
  [[[[1, 2]], "A", [["A", "2026-01-01", 2, 0.1]]], /"2026-01-01" is no time/],
  [[[[1, 2]], "A", [["A", 1, "x", 0.1]]], /"x" is no time/],
  [[[[1, 2]], "A", [["A", null, 2, 0.1]]], /row 1: the column start is blank/],
  [[[[1, 2]], "A", [["A", 1, 1, 0.1, 50]]], /an uplift in percent and one in units/],
  [
    [
      [[1, 2]],
      "A",
      [
        ["A", 1, 1, "20%"],
        ["A", 2, 2, 0.2],
      ],
    ],
    /events, row 1, column 4: the text "20%" is not a number/,
  ],
  [[[[1, 2]], "A", [["A", 1, 1, 35]]], /events, row 1, column 4: 35 is too large/],
  [[[[1, 2]], "A", [["A", 1, 1, 0.1, 0, 1.5]]], /events, row 1, column 6/],
  [[[[1, 2]], "A", [["A", 1, 1, 0.1, 0, 0, "", 0, 0]]], /probability of the event of A is blank or 0/],
  [[[[1, 2]], "A", [["A", 1, 1, 0.1, 0, 0, "", 0, null]]], /probability of the event of A is blank or 0/],
  [[[[1, 2]], "A", [["A", 1]]], /events must have at least 4 columns/],
  [[[[1, 2]], "A", null], /events is missing/],
  [
    [
      [
        [1, 2],
        [3, 4],
      ],
      "A",
      good,
    ],
    /items must have one row for each entry of baseline/,
  ],
  [[[[1, "x"]], "A", good], /baseline, row 1, column 2/],
  [[[[1, 2]], "A", good, [["P1", "Jan", "2026-01-01", "2026-01-31"]]], /calendar must have one row for each of the 2/],
  [[[[1, 2]], "A", good, null, "all"], /output must be one of/],
])("EVENTS%j is #VALUE! with its reason", async (given, reason) => {
  const answer = await callFunction("EVENTS", ...given);
  expect(answer).toMatchObject({ error: "#VALUE!", sentence: expect.stringMatching(reason) as string });
});
