import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { referenceCases } from "../../support/referenceCases";

const caseOf = referenceCases("demand_planning");

describe.each(platforms)("on the %s", (platform) => {
  test.each(["DEM-INT-03", "DEM-INT-04", "DEM-INT-05", "DEM-INT-06"])("%s: the demand pattern", async (id) => {
    const { inputs, expected } = caseOf(id);
    const history = range(platform, [inputs.demand.map((value: number) => (value === 0 ? null : value))]);
    expect(await callFunction("DEMANDCLASS", history)).toEqual([[expected.pattern]]);
    expect(
      await callFunction(
        "DEMANDCLASS",
        (history[0] ?? []).map((value) => [value]),
      ),
    ).toEqual([[expected.pattern]]);
  });
});

test("an item is new for three periods, dying after four without its usual demand, and nothing without demand", async () => {
  const classes = await callFunction("DEMANDCLASS", [
    [0, 0, 0, 0, 0, 0, 5, 4, 6],
    [9, 8, 9, 7, 8, 0, 0, 0, 0],
    [9, 8, 9, 7, 8, 9, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
    [5, 0, 0, 0, 4, 0, 0, 0, 0],
  ]);
  expect(classes).toEqual([["new"], ["dying"], ["intermittent"], ["no demand"], ["intermittent"]]);
});

test("the cut-offs are the planner's", async () => {
  const history = [[10, 0, 10, 10, 10, 12, 30, 10]];
  expect(await callFunction("DEMANDCLASS", history, 1.1, 0.1)).toEqual([["lumpy"]]);
  expect(await callFunction("DEMANDCLASS", history, 2, 0.1)).toEqual([["erratic"]]);
  expect(await callFunction("DEMANDCLASS", history, 0.5)).toMatchObject({ error: "#VALUE!" });
});

test("INV-ABC-02: the item that crosses the limit belongs to the class", async () => {
  const { inputs, expected } = referenceCases("inventory_management")("INV-ABC-02");
  const cutoffs = [[inputs.a_limit, inputs.b_limit]];
  expect(await callFunction("ABC", [inputs.values], cutoffs)).toEqual([expected.classes]);
  const column = inputs.values.map((value: number) => [value]);
  expect(await callFunction("ABC", column, cutoffs)).toEqual(expected.classes.map((each: string) => [each]));
});

test("excluding the crossing item, A holds at most its share; the largest item is always A", async () => {
  expect(await callFunction("ABC", [[50, 30, 15, 5]], [[0.7, 0.9]], "exclude")).toEqual([["A", "B", "C", "C"]]);
  expect(await callFunction("ABC", [[99, 1]], [[0.8, 0.95]], "exclude")).toEqual([["A", "C"]]);
});

test("items of zero or negative value belong to the last class, ties keep their order", async () => {
  expect(await callFunction("ABC", [[0, -5, 10, 10, 10, 10]], [[0.5, 0.8]])).toEqual([["C", "C", "A", "A", "B", "B"]]);
  expect(await callFunction("ABC", [[0, 0]])).toEqual([["C", "C"]]);
});

test("a class never holds a smaller value than the next class, whatever the order of the items", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 40 }),
    async (values) => {
      const [classes = []] = (await callFunction("ABC", [values])) as string[][];
      values.forEach((value, i) =>
        values.forEach((other, j) => {
          if (value > other) expect((classes[i] ?? "") <= (classes[j] ?? "")).toBe(true);
        }),
      );
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test.each([
  [[[[1, "x"]]], /values, row 1, column 2/],
  [[[[1, 2]], [[0.95, 0.8]]], /cutoffs must rise/],
  [[[[1, 2]], [[80, 95]]], /cutoffs must rise .* Check 80/],
  [[[[1, 2]], null, "both"], /rule must be one of include, exclude/],
])("ABC%j is #VALUE! with its reason", async (given, reason) => {
  expect(await callFunction("ABC", ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});
