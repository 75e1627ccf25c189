import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";

const quarter = async (): Promise<unknown[][]> =>
  ((await callFunction("CALENDAR", "2026-01-01")) as unknown[][]).slice(0, 3);
const [january, february, march] = [46023, 46054, 46082];
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe.each(platforms)("on the %s", (platform) => {
  const blank = (values: readonly unknown[]): unknown[][] => range(platform, column(values));

  test("records are added up by key and period, in the order of rows; keys without records give zeros", async () => {
    const dates = blank([january, january + 3, march, null, february]);
    const quantities = blank([5, 7, 2, 9, null]);
    const keys = blank(["a", "B ", "A", "A", "B"]);
    const rows = column(["B", "C", "A"]);
    expect(await callFunction("SERIES", dates, quantities, keys, await quarter(), rows)).toEqual([
      [7, 0, 0],
      [0, 0, 0],
      [5, 0, 2],
    ]);
  });

  test("without rows the first column holds the keys in the order of their first record", async () => {
    const answer = await callFunction(
      "SERIES",
      blank([february, january]),
      blank([1, 2]),
      blank(["x", "y"]),
      await quarter(),
    );
    expect(answer).toEqual([
      ["x", 0, 1, 0],
      ["y", 2, 0, 0],
    ]);
  });

  test("without keys all records make one row of numbers", async () => {
    expect(
      await callFunction("SERIES", blank([february, january, null]), blank([1, 2, null]), null, await quarter()),
    ).toEqual([[2, 1, 0]]);
  });

  test("blank keys, and rows of a table that is longer than its items, give no sales", async () => {
    const answer = await callFunction(
      "SERIES",
      blank([january, january]),
      blank([1, 2]),
      blank(["a", null]),
      await quarter(),
      blank(["a", null]),
    );
    expect(answer).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });
});

test("numbers and their texts are one key, and so are dates inside a day", async () => {
  const answer = await callFunction(
    "SERIES",
    column([january + 0.5, january]),
    column([1, 2]),
    column([1001, "1001"]),
    await quarter(),
    [["1001"]],
  );
  expect(answer).toEqual([[3, 0, 0]]);
});

test("records outside the calendar and of other keys are left out", async () => {
  const answer = await callFunction(
    "SERIES",
    column([january - 1, january, 60000]),
    column([1, 2, 4]),
    column(["a", "b", "a"]),
    await quarter(),
    [["a"]],
  );
  expect(answer).toEqual([[0, 0, 0]]);
});

test("average and last, and blanks for periods without records", async () => {
  const dates = column([january + 9, january, january + 9]);
  const given = [dates, column([4, 100, 6]), null, await quarter(), null] as const;
  expect(await callFunction("SERIES", ...given, "average", "blank")).toEqual([[110 / 3, "", ""]]);
  expect(await callFunction("SERIES", ...given, "last")).toEqual([[6, 0, 0]]);
});

test.each([
  [[column(["x"]), column([1]), null], /dates, row 1, column 1: the text "x" is not a date/],
  [[column([january]), column(["1 pc"]), null], /quantities, row 1, column 1: the text "1 pc" is not a number/],
  [[column([january]), column([1, 2]), null], /quantities must have as many cells as dates: it has 2, dates has 1/],
])("what cannot be read is named with its place (%#)", async (given, reason) => {
  expect(await callFunction("SERIES", ...given, await quarter())).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});

test("a key asked for twice would count its sales double, and is refused", async () => {
  const given = [column([january]), column([1]), column(["a"]), await quarter(), column(["A", "b", "a"])] as const;
  expect(await callFunction("SERIES", ...given)).toMatchObject({
    sentence: expect.stringMatching(/names a twice \(rows 1 and 3\)/) as string,
  });
});

test("the block holds exactly the quantities inside the calendar", async () => {
  const calendar = await quarter();
  const record = fc.record({
    day: fc.integer({ min: january - 40, max: march + 60 }),
    quantity: fc.integer({ min: -50, max: 500 }),
    key: fc.constantFrom("a", "B", "b ", "c"),
  });
  const property = fc.asyncProperty(fc.array(record, { minLength: 2, maxLength: 60 }), async (records) => {
    const inside = records.filter(({ day }) => day >= january && day <= march + 30);
    const answer = (await callFunction(
      "SERIES",
      column(records.map(({ day }) => day)),
      column(records.map(({ quantity }) => quantity)),
      column(records.map(({ key }) => key)),
      calendar,
      column(["a", "b", "c"]),
    )) as number[][];
    const total = answer.flat().reduce((sum, value) => sum + value, 0);
    expect(total).toBe(inside.reduce((sum, { quantity }) => sum + quantity, 0));
  });
  await fc.assert(property, { numRuns: 60 });
});
