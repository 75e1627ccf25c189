import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");

test("SUP-RCCP-01: load as a share of capacity", async () => {
  const { inputs, expected, tolerance } = known("SUP-RCCP-01");
  const resources = Object.keys(expected.load_hours);
  const [load, available] = [expected.load_hours, inputs.available_hours].map((table) =>
    resources.map((name) => table[name]),
  );
  expectWithin(
    tolerance,
    await callFunction("UTILIZATION", load, available),
    resources.map((name) => expected.utilisation[name]),
  );
  const flags = (await callFunction("UTILIZATION", load, available, null, "flag")) as string[][];
  // The case knows no overload: 140 of 140 hours is still "high".
  expect(flags.flat()).not.toContain("over");
});

test.each(platforms)(
  "without load and capacity it is 0, with load alone an error of that cell (%s)",
  async (platform) => {
    const answer = await callFunction(
      "UTILIZATION",
      range(platform, [[null, 5, 5]]),
      range(platform, [[null, null, 10]]),
    );
    expect(answer).toMatchObject([[0, { code: "#DIV/0!" }, 0.5]]);
    expect(
      await callFunction(
        "UTILIZATION",
        range(platform, [[null, 5, 5]]),
        range(platform, [[null, null, 10]]),
        null,
        "flag",
      ),
    ).toEqual([["ok", "over", "low"]]);
  },
);

test("bands: two or three limits; on a limit the better word holds", async () => {
  const load = [[59, 60, 80, 81, 110, 111]];
  expect(await callFunction("UTILIZATION", load, 100, [[0.6, 0.8, 1.1]], "flag")).toEqual([
    ["low", "ok", "ok", "high", "high", "over"],
  ]);
  expect(await callFunction("UTILIZATION", load, 100, [[0.6], [0.8]], "flag")).toEqual([
    ["low", "ok", "ok", "high", "over", "over"],
  ]);
});

test("share x capacity is the load, and a flag never improves with more load", async () => {
  const hours = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  const order = ["low", "ok", "high", "over"];
  await fc.assert(
    fc.asyncProperty(hours, hours, hours, async (load, more, capacity) => {
      const [[share = 0] = []] = (await callFunction("UTILIZATION", load, capacity)) as number[][];
      expect(share * capacity).toBeCloseTo(load, 4);
      const [flags = []] = (await callFunction(
        "UTILIZATION",
        [[load, load + more]],
        capacity,
        null,
        "flag",
      )) as string[][];
      expect(order.indexOf(flags[1] ?? "")).toBeGreaterThanOrEqual(order.indexOf(flags[0] ?? ""));
    }),
  );
});

test.each([
  [
    "bands that fall",
    [1, 1, [[0.9, 0.75]]],
    "bands must rise: low 0.9, high 0.75, over 1. Enter for example 0.75, 0.9, 1.",
  ],
  ["a negative load", [-1, 1], "load, row 1, column 1: -1 is too small. Enter 0 or more."],
  [
    "another shape",
    [[[1, 2]], [[1, 2, 3]]],
    "capacity must have one value, one a row, one a column, or 1 rows and 2 columns. It has 1 rows and 3 columns.",
  ],
])("%s are refused", async (_, given, sentence) => {
  expect(await callFunction("UTILIZATION", ...given)).toEqual({ error: "#VALUE!", sentence });
});
