import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction } from "../../support/callFunction";

const status = (...given: unknown[]): Promise<unknown> => callFunction("STATUS", ...given);

// By hand: 5 % of 100 are 5.
test("green to the first band, amber to the second, red beyond; on a band the better colour holds", async () => {
  expect(await status([[100, 99, 95, 94.9, 120]], 100)).toEqual([["G", "A", "A", "R", "G"]]);
  expect(await status([[100, 101, 105, 105.1, 20]], 100, "lower")).toEqual([["G", "A", "A", "R", "G"]]);
  expect(await status([[98, 102, 93, 111]], 100, "target", [[0.02, 0.1]])).toEqual([["G", "G", "A", "R"]]);
});

test("a target of 0 takes the bands as amounts, a negative one its size", async () => {
  expect(await status([[0, 2, 9]], 0, "lower", [[1, 5]])).toEqual([["G", "A", "R"]]);
  expect(await status([[-100, -104, -106]], -100)).toEqual([["G", "A", "R"]]);
});

test("targets are one a row or one a cell", async () => {
  expect(
    await status(
      [
        [1, 2],
        [1, 2],
      ],
      [[1], [2]],
    ),
  ).toEqual([
    ["G", "G"],
    ["R", "G"],
  ]);
});

test("a better value never has a worse colour", async () => {
  const number = fc.double({ min: 1, max: 1000, noNaN: true });
  await fc.assert(
    fc.asyncProperty(number, number, number, async (target, value, more) => {
      const [row = []] = (await status([[value, value + more]], target)) as string[][];
      expect("RAG".indexOf(row[1] ?? "")).toBeGreaterThanOrEqual("RAG".indexOf(row[0] ?? ""));
    }),
  );
});

test.each([
  [
    "bands that fall",
    [1, 1, "higher", [[0.2, 0.1]]],
    "bands must rise: green 0.2, amber 0.1. Enter for example 0, 0.05.",
  ],
  ["an unknown direction", [1, 1, "more"], 'direction must be one of higher, lower, target, not the text "more".'],
])("%s are refused", async (_, given, sentence) => {
  expect(await status(...given)).toEqual({ error: "#VALUE!", sentence });
});
