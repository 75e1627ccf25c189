import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-AS-02: the least cost", async () => {
    const { inputs, expected, tolerance } = known("LOG-AS-02");
    const costs = range(platform, inputs.cost);
    expectWithin(tolerance, await callFunction("ASSIGN", costs, null, "cost"), [[expected.total_cost]]);
    // Adams to 3, Brown to 2, Cooper to 1: 6 + 10 + 9.
    expect(await callFunction("ASSIGN", costs, null, "positions")).toEqual([[3], [2], [1]]);
  });
});

/** The best total over all ways to pair, by trying them. */
function best(costs: readonly (readonly (number | string)[])[], isMaximum: boolean): number | null {
  const columns = costs[0]?.length ?? 0;
  const mustSkip = Math.max(0, costs.length - columns);
  const better = isMaximum ? Math.max : Math.min;
  const from = (row: number, taken: number, skipped: number): number | null => {
    if (row === costs.length) return 0;
    let found: number | null = skipped < mustSkip ? from(row + 1, taken, skipped + 1) : null;
    for (let column = 0; column < columns; column++) {
      const cost = costs[row]?.[column];
      if (taken & (1 << column) || typeof cost !== "number") continue;
      const rest = from(row + 1, taken | (1 << column), skipped);
      if (rest !== null) found = found === null ? cost + rest : better(found, cost + rest);
    }
    return found;
  };
  return from(0, 0, 0);
}

test("no other way to pair is better, and the prices prove it", async () => {
  const cell = fc.oneof(
    fc.constant("x"),
    ...new Array<fc.Arbitrary<number>>(5).fill(fc.integer({ min: -20, max: 60 })),
  );
  const costs = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  await fc.assert(
    fc.asyncProperty(costs, fc.boolean(), async (block, isMaximum) => {
      const expected = best(block, isMaximum);
      const answer = await callFunction("ASSIGN", block, isMaximum, "cost");
      if (expected === null) {
        expect(answer).toMatchObject({ error: "#N/A" });
        return;
      }
      expect(answer).toEqual([[expected]]);
      const pairs = (await callFunction("ASSIGN", block, isMaximum, "matrix")) as number[][];
      const reduced = (await callFunction("ASSIGN", block, isMaximum, "reducedCosts")) as (number | string)[][];
      pairs.forEach((row, index) =>
        row.forEach((isPair, column) => {
          const extra = reduced[index]?.[column];
          if (block[index]?.[column] === "x") expect(extra).toBe("");
          else if (isPair === 1) expect(extra).toBeCloseTo(0, 9);
          else expect((isMaximum ? -1 : 1) * Number(extra)).toBeGreaterThanOrEqual(-1e-9);
        }),
      );
    }),
    { numRuns: 200 },
  );
});

test("more rows than columns: some get nobody; costs of any size", async () => {
  expect(await callFunction("ASSIGN", [[4], [2], [3]])).toEqual([
    [2, "To", "Cost"],
    [1, "", ""],
    [2, 1, 2],
    [3, "", ""],
    ["Status", "optimal", 0],
  ]);
  expect(await callFunction("ASSIGN", [[4e12, 2e12], [3e-12, 1e12]], null, "positions")).toEqual([[2], [1]]); // prettier-ignore
  expect(await callFunction("ASSIGN", 7, null, "cost")).toEqual([[7]]);
  expect(await callFunction("ASSIGN", [[0, 0], [0, 0]], null, "cost")).toEqual([[0]]); // prettier-ignore
});

describe("refusals", () => {
  test.each([
    ["nobody allowed", [[["", "A", "B"], ["Ann", "x", "x"], ["Ben", 1, 2]]], "#N/A", "Ann: no pair is allowed. Enter a number for one in place of an x."],
    ["too few for some", [[["", "A", "B", "C"], ["Ann", 1, "x", "x"], ["Ben", 2, "x", "x"], ["Cem", 3, 4, 5]]], "#N/A", "Ben, Ann: they may only be paired with A, which are too few for all of them. Allow one of them another pair."],
    ["text", [[[1, "two"], [3, 4]]], "#VALUE!", 'costs, row 1, column 2: the text "two" is not a number. Enter a number, or x where there is no lane.'],
    ["a blank on the web", [[[1, null], [3, 4]]], "#VALUE!", "costs, row 1, column 2 is blank, which Excel on the desktop passes as 0. Enter 0 if you mean it, or x where there is no lane."],
    ["a wrong flag", [[[1, 2]], "most"], "#VALUE!", 'maximise must be TRUE or FALSE, not the text "most".'],
    ["nothing", [null], "#VALUE!", "costs is missing. Give it a value."],
  ])("%s", async (_, given, error, sentence) => {
    expect(await callFunction("ASSIGN", ...given)).toEqual({ error, sentence });
  }); // prettier-ignore
});
