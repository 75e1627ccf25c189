import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const close = { rel: 1e-12, abs: 1e-12 };
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

interface Event {
  readonly type: "receipt" | "issue";
  readonly qty: number;
  readonly cost?: number;
}

test.each(platforms)("COS-INV-02: moving average (%s)", async (platform) => {
  const { inputs, expected, tolerance } = known("COS-INV-02");
  const events = inputs.events as Event[];
  const of = (type: Event["type"]): unknown[][] =>
    range(platform, column(events.map((each) => (each.type === type ? each.qty : null))));
  const costs = range(platform, column(events.map(({ cost }) => cost ?? null)));
  const lists = [of("receipt"), costs, of("issue"), "average"];
  const rows = (await callFunction("VALUATION", ...lists, null, null, null, "movements")) as number[][];
  expectWithin(tolerance, rows[2]?.[2], expected.average_after_second_receipt);
  expectWithin(tolerance, [rows[1]?.[3], rows[3]?.[3]], expected.issue_costs);
  const [[value, cost, units] = []] = (await callFunction("VALUATION", ...lists)) as number[][];
  expectWithin(
    tolerance,
    [value, units, cost],
    [expected.final_value, expected.final_qty, expected.issue_costs[0] + expected.issue_costs[1]],
  );
});

// By hand: 100 at 10 and 80 at 13 are bought, 60 sold between them and 50 after.
const list = [column([100, 0, 80, 0]), column([10, 0, 13, 0]), column([0, 60, 0, 50])];
test.each([
  // 40 at 10 and 10 at 13 are sold last: 530.
  ["fifo", "perpetual", [910, 1130, 70, 13]],
  // 50 at 13 are sold last.
  ["lifo", "perpetual", [790, 1250, 70, 790 / 70]],
  // Of 110 sold, 80 at 13 and 30 at 10: 1,340.
  ["lifo", "periodic", [700, 1340, 70, 10]],
  ["fifo", "periodic", [910, 1130, 70, 13]],
  // 2,040 / 180 = 11.333.
  ["average", "periodic", [(2040 / 180) * 70, (2040 / 180) * 110, 70, 2040 / 180]],
  ["average", "perpetual", [840, 1200, 70, 12]],
])("%s, %s", async (method, system, expected) => {
  const [row] = (await callFunction("VALUATION", ...list, method, null, null, null, null, null, system)) as number[][];
  expectWithin(close, row, [...expected, 0]);
});

test("at standard, what was paid above it is a variance below 0, opening stock included", async () => {
  // By hand: 180 x 12 = 2,160 at standard for 2,040 paid, + 120; 10 opening units at 15 are 30 above standard.
  const [row] = (await callFunction("VALUATION", ...list, "standard", 10, 15, 12)) as number[][];
  expectWithin(close, row, [80 * 12, 110 * 12, 80, 12, 90]);
});

test("a list of several items is valued item by item, and one that is short leaves the others", async () => {
  const items = column(["A", "B", "a", null]);
  const given = [column([10, 5, 0, 0]), column([2, 3, 0, 0]), column([0, 9, 4, 0]), null, null, null, null];
  const summary = await callFunction("VALUATION", ...given, "summary", items);
  expect(summary).toMatchObject([
    ["A", 12, 8, 6, 2, 0],
    [
      "B",
      ...new Array<unknown>(5).fill({ code: "#VALUE!", message: expect.stringMatching(/^Row 2 issues 9, but only 5/) }),
    ],
  ]);
  const rows = (await callFunction("VALUATION", ...given, "movements", items)) as unknown[][];
  expect(rows[2]).toEqual([6, 12, 2, 8, 0]);
  expect(rows[3]).toEqual(["", "", "", "", ""]);
});

test("periods that run across answer across, and stock that is used up has no value and no unit cost", async () => {
  const rows = await callFunction(
    "VALUATION",
    [[0.1, 0.2]],
    [[3, 3]],
    [[0, 0.1 + 0.2]],
    "average",
    null,
    null,
    null,
    "movements",
  );
  expectWithin(close, rows, [
    [0.1, 0],
    [0.3, 0],
    [3, ""],
    [0, 0.9],
    [0, 0],
  ]);
});

const movements = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 500 }),
    fc.double({ min: 0.01, max: 1000, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  { minLength: 1, maxLength: 30 },
);

test.each(["fifo", "average", "lifo", "standard"])(
  "opening stock + receipts = stock + cost of sales - price variance, %s",
  async (method) => {
    await fc.assert(
      fc.asyncProperty(movements, fc.constantFrom("perpetual", "periodic"), async (given, system) => {
        let there = 7;
        const issues = given.map(([received, , share]) => {
          const issued = Math.floor((there + received) * share);
          there += received - issued;
          return [issued];
        });
        const [received, costs] = [0, 1].map((at) => given.map((row) => [row[at]]));
        const [row] = (await callFunction(
          "VALUATION",
          received,
          costs,
          issues,
          method,
          7,
          3,
          5,
          null,
          null,
          system,
        )) as number[][];
        const [value = 0, sold = 0, units = 0, , variance = 0] = row ?? [];
        const paid = given.reduce((sum, [amount, cost]) => sum + amount * cost, 21);
        expectWithin({ rel: 1e-9, abs: 1e-6 }, value + sold - variance, paid);
        expect(units).toBe(there);
        expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  },
);

test("when prices rise, lifo costs sales at most as much as it leaves stock low: fifo <= average <= lifo", async () => {
  await fc.assert(
    fc.asyncProperty(movements, async (given) => {
      const costs = given.map(([, cost]) => cost).sort((one, other) => one - other);
      const received = given.map(([amount]) => [amount]);
      const issues = given.map(([amount, , share]) => [Math.floor(amount * share)]);
      const sold = async (method: string): Promise<number> =>
        ((await callFunction("VALUATION", received, column(costs), issues, method)) as number[][])[0]?.[1] ?? 0;
      const [fifo, average, lifo] = [await sold("fifo"), await sold("average"), await sold("lifo")];
      expect(fifo).toBeLessThanOrEqual(average + 1e-6);
      expect(average).toBeLessThanOrEqual(lifo + 1e-6);
    }),
  );
});

test.each([
  [
    "an issue above the stock",
    [column([10, 0]), column([5, 0]), column([0, 12])],
    "Row 2 issues 12, but only 10 are there. Correct the row, or enter what was received before it.",
  ],
  ["standard without its cost", [10, 5, 1, "standard"], "The method standard needs standardCost."],
  [
    "opening stock of several items",
    [column([1, 1]), 1, 0, null, 5, 1, null, null, column(["A", "B"])],
    "openingUnits is for a list of one item. Enter the opening stock of several items as their first receipts.",
  ],
  ["a negative receipt", [column([-1, 1]), 1, 0], "receipts, row 1, column 1: -1 is too small. Enter 0 or more."],
  [
    "items of another number",
    [column([1, 1]), 1, 0, null, null, null, null, null, column(["A", "B", "C"])],
    "receipts must have one value, or one for each of the 3 rows. It has 2 rows and 1 columns.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("VALUATION", ...given)).toEqual({ error: "#VALUE!", sentence });
});
