import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin } from "../../support/referenceCases";

const close = { rel: 1e-12, abs: 1e-12 };

// By hand: 60,000 / (12 - 8) = 15,000 units between making and buying; 20,000 / (12 - 10) = 10,000 and 40,000 / (10 - 8) = 20,000 with a third option between.
const three = [
  ["option", "fixed", "unit", "most"],
  ["Make", 60_000, 8, null],
  ["Job shop", 20_000, 10, null],
  ["Buy", null, 12, null],
];

test.each(platforms)(
  "three options: each is the cheapest between its crossovers, blanks are none (%s)",
  async (platform) => {
    const options = range(platform, three);
    expectWithin(close, await callFunction("MAKEBUY", options, null, "ranges"), [
      ["from", "to", "option"],
      [0, 10_000, "Buy"],
      [10_000, 20_000, "Job shop"],
      [20_000, "", "Make"],
    ]);
    expectWithin(close, await callFunction("MAKEBUY", options, 25_000), [
      ["option", "cost", "cost a unit", "above the cheapest", "crossover"],
      ["Make", 260_000, 10.4, 0, ""],
      ["Job shop", 270_000, 10.8, 10_000, 20_000],
      ["Buy", 300_000, 12, 40_000, 15_000],
    ]);
  },
);

test("an option that is dearer at every volume has no range, and a limit ends one", async () => {
  const options = [
    ["A", 0, 5, 100],
    ["B", 10, 6, 0],
    ["C", 0, 9, 300],
  ];
  expectWithin(close, await callFunction("MAKEBUY", options, null, "ranges"), [
    ["from", "to", "option"],
    [0, 100, "A"],
    [100, "", "B"],
  ]);
  const limited = [["A", 0, 5, 100]];
  expectWithin(close, await callFunction("MAKEBUY", limited, null, "ranges"), [
    ["from", "to", "option"],
    [0, 100, "A"],
    [100, "", ""],
  ]);
});

test("an option beyond its limit shows so in its own row", async () => {
  const answer = (await callFunction(
    "MAKEBUY",
    [
      ["A", 0, 5, 100],
      ["B", 0, 6, 0],
    ],
    200,
  )) as { code?: string; message?: string }[][];
  expect(answer[1]?.[1]).toMatchObject({ code: "#N/A", message: "A can supply 100 units at most, not 200." });
  expect(answer[2]?.slice(1, 4)).toEqual([1200, 6, 0]);
});

test("the best option of a volume is the one of its range, and none costs less", async () => {
  const amount = fc.integer({ min: 0, max: 10_000 });
  const options = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(options, fc.array(amount, { minLength: 1, maxLength: 10 }), async (given, volumes) => {
      const table = given.map(([fixed, unit], index) => [`O${index}`, fixed, unit]);
      const best = (await callFunction(
        "MAKEBUY",
        table,
        volumes.map((units) => [units]),
        "best",
      )) as [string, number, number | string][];
      const ranges = (
        (await callFunction("MAKEBUY", table, null, "ranges")) as [number, number | string, string][]
      ).slice(1);
      volumes.forEach((units, row) => {
        const [name, cost] = best[row] ?? ["", 0];
        expect(cost).toBe(Math.min(...given.map(([fixed, unit]) => fixed + unit * units)));
        const range = ranges.find(([from, to]) => from < units && (to === "" || units < Number(to)));
        if (range) {
          const [fixed = 0, unit = 0] = given[Number(range[2].slice(1))] ?? [];
          expectWithin(close, fixed + unit * units, cost);
        }
        expect(name).not.toBe("");
      });
    }),
  );
});

test.each([
  ["several volumes", [[["A", 0, 5]], [[1, 2]]], 'volume has 2 values. Give one, or ask for the output "best".'],
  [
    "an option twice",
    [
      [
        ["A", 0, 5],
        ["a", 1, 4],
      ],
      1,
    ],
    "options, row 2: a stands there twice. Delete one of the two rows.",
  ],
  ["a negative cost", [[["A", -1, 5]], 1], "options, row 1, column 2: -1 is too small. Enter 0 or more."],
  ["no volume", [[["A", 1, 5]]], "volume is missing. Give it a value."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("MAKEBUY", ...given)).toEqual({ error: "#VALUE!", sentence });
});

test("a volume that nobody can supply is told with the most there is", async () => {
  expect(
    await callFunction(
      "MAKEBUY",
      [
        ["A", 0, 5, 100],
        ["B", 0, 6, 70],
      ],
      200,
    ),
  ).toEqual({
    error: "#N/A",
    sentence: "No option can supply 200 units: the most is 100.",
  });
});
