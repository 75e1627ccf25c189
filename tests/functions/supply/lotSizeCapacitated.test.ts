import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
type Answer = (string | number)[][];
const lots = async (...given: unknown[]): Promise<Answer> =>
  (await callFunction("LOTSIZE.CAPACITATED", ...given)) as Answer;
const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

describe.each(platforms)("LOTSIZE.CAPACITATED on the %s", (platform) => {
  test("SUP-CLSP-01: three items, four periods, setup times", async () => {
    const { inputs, expected, tolerance } = known("SUP-CLSP-01");
    const demand = range(platform, inputs.demand.map((row: number[]) => row.map((units) => (units === 0 ? null : units)))); // prettier-ignore
    const given = [demand, column(inputs.setup_cost), column(inputs.setup_time), inputs.unit_time, column(inputs.holding_cost), [inputs.capacity]]; // prettier-ignore
    const answer = await lots(...given, 0);
    expectWithin(tolerance, answer.at(-3)?.at(-1), expected.total_cost);
    expect(answer.slice(-3)).toEqual([
      ["Total cost", "", "", "", expect.closeTo(600, 6)],
      ["Bound", "", "", "", expect.closeTo(600, 6)],
      ["Status", "optimal", "", "", 0],
    ]);
    const [cost] = await lots(...given, 0, null, null, "cost");
    expect(cost).toEqual([600, expect.any(Number), expect.any(Number), 600, 0].map((each) => (typeof each === "number" ? expect.closeTo(each, 6) : each))); // prettier-ignore
    const block = await lots(...given, null, null, null, "lots");
    expect(answer.slice(0, 3).map((row) => row.slice(1))).toHaveLength(block.length);
    block.forEach((row, item) => {
      const needed = inputs.demand[item].reduce((sum: number, units: number) => sum + units, 0);
      expect(row.reduce<number>((sum, units) => sum + Number(units), 0)).toBeCloseTo(needed, 6);
    });
  });
});

test("a column of demand is one item that runs down, and its lots and stock run down too", async () => {
  expect(await lots(column([10, 20]), 50, 1, 1, 1, 100, null, null, null, "lots")).toEqual([[30], [0]]);
  expect(await lots(column([10, 20]), 50, 1, 1, 1, 100, null, null, null, "stock")).toEqual([[20], [0]]);
});

test("one period and zero demand are plans", async () => {
  expect(await lots([[0]], 50, 1, 1, 1, 0)).toEqual([
    [1, 0, ""],
    ["Hours", 0, ""],
    ["Setup cost", "", 0],
    ["Holding cost", "", 0],
    ["Total cost", "", 0],
    ["Bound", "", 0],
    ["Status", "optimal", 0],
  ]);
});

test("costs by item and by period are told apart by their shape", async () => {
  // Two items, two periods. A setup is 50 in the first period and 10 in the second: 5 units are not worth holding.
  const demand = [[5, 5], [5, 5]]; // prettier-ignore
  expect(await lots(demand, [[50, 10]], 1, 1, 3, 100, 0, null, null, "lots")).toEqual(demand);
  // By item: the first is worth one setup, the second two.
  expect(await lots(demand, column([50, 10]), 1, 1, 3, 100, 0, null, null, "lots")).toEqual([[10, 0], [5, 5]]); // prettier-ignore
});

test("hours that do not suffice are told as the fewest that must be added", async () => {
  // 40 + 30 units and two setups of 5 are 80 h in period 1 of 60: 20 short. Period 2 has 65 of 60 h: 5 short, 25 in all.
  const answer = await callFunction("LOTSIZE.CAPACITATED", [[40, 60], [30, 0]], 80, 5, 1, 1, 60); // prettier-ignore
  expect(answer).toEqual({ error: "#N/A", sentence: "The hours do not suffice: 25 h more are needed up to period 2, setups included. Add hours, shorten setups or move demand later." }); // prettier-ignore
});

const good = [[[5, 5]], 10, 1, 1, 1, 100];
const changed = (position: number, value: unknown): unknown[] =>
  good.map((each, index) => (index === position ? value : each));
test.each([
  ["negative demand", changed(0, [[5, -5]]), "demand, row 1, column 2: -5 is too small. Enter 0 or more."],
  ["text for a cost", changed(1, "ten"), expect.stringContaining("setupCost")],
  ["a negative setup time", changed(2, -1), expect.stringContaining("setupTime")],
  ["unit times of other items", changed(3, [[1, 1, 1]]), expect.stringContaining("unitTime")],
  ["a negative holding cost", changed(4, -1), expect.stringContaining("holdingCost")],
  ["capacity of other periods", changed(5, [[1, 2, 3]]), expect.stringContaining("capacity")],
  ["no capacity", changed(5, null), expect.stringContaining("capacity")],
  ["a gap above 1", [...good, 5], "gap must be 1 or less, not 5."],
  ["half a branch", [...good, null, 0.5], expect.stringContaining("branches")],
  ["no time", [...good, null, null, 0], "seconds must be 1 or more, not 0."],
  ["another word", [...good, null, null, null, "plans"], expect.stringContaining("Did you mean plan?")],
  ["5001 periods", [[new Array(5001).fill(1)], 10, 1, 1, 1, 100], "1 items over 5001 periods are too many for one plan. Plan fewer items or fewer periods at a time."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("LOTSIZE.CAPACITATED", ...given)).toEqual({ error: "#VALUE!", sentence });
}); // prettier-ignore
