import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("inventory_management");
const pool = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("POOLING", ...given)) as number[][])[0] ?? [];

describe.each(platforms)("on the %s", (platform) => {
  const sitesOf = (id: string): unknown[][] => {
    const { sites, sd_per_site } = known(id).inputs;
    return range(platform, [new Array<number>(sites).fill(sd_per_site)]);
  };

  test("INV-SS-19: the square-root law", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-19");
    const [pooled, , share, apart] = await pool(
      ...[sitesOf("INV-SS-19"), inputs.lead_time_periods, inputs.service_level, inputs.correlation],
    );
    expectWithin(
      tolerance,
      [pooled, share, apart],
      [...[expected.centralised, expected.reduction_fraction, expected.decentralised]],
    );
  });

  test("INV-SS-20: with correlation, given as one value and as a table", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-20");
    const table = Array.from({ length: inputs.sites }, (_, i) =>
      Array.from({ length: inputs.sites }, (_, j) => (i === j ? 1 : inputs.correlation)),
    );
    for (const correlation of [inputs.correlation, table]) {
      const [pooled, , , , deviation] = await pool(
        ...[sitesOf("INV-SS-20"), inputs.lead_time_periods, inputs.service_level, correlation],
      );
      expectWithin(tolerance, [pooled, deviation], [expected.safety_stock, expected.aggregate_sd]);
    }
  });

  test("a block has an item a row; a column of sites is one item", async () => {
    const block = range(platform, [
      [300, 300],
      [100, null],
    ]);
    const answer = (await callFunction("POOLING", block, 2, [[0.95], [0.9]])) as number[][];
    expectWithin({ rel: 1e-12 }, answer, [
      await pool([[300, 300]], 2, 0.95),
      // One site alone has nothing to pool.
      await pool([[100, 0]], 2, 0.9),
    ]);
    expect(answer[1]?.[1]).toBeCloseTo(0, 9);
    expectWithin({ rel: 1e-12 }, await pool([[300], [400]], 2, 0.95), await pool([[300, 400]], 2, 0.95));
  });
});

// By hand: 0.95 of 70 / sqrt(30^2 + 40^2 + 2 x 30 x 40 x 0.5) with z = 1.6448536269514722 (scipy 1.17.1).
test("sites that differ, with a table of correlations and a pooled lead time of its own", async () => {
  const z = 1.6448536269514722;
  const [pooled, saving] = await pool(
    [[30, 40]],
    1,
    0.95,
    [
      [1, 0.5],
      [0.5, 1],
    ],
    2,
  );
  expectWithin({ rel: 1e-10 }, [pooled, saving], [z * Math.sqrt(2 * 3700), 70 * z - z * Math.sqrt(2 * 3700)]);
});

test("lead times that vary: each site by its mean, the pool by the sum of means", async () => {
  const z = 1.6448536269514722;
  const [pooled, , , apart] = await pool([[30, 40]], [[2, 3]], 0.95, 0, 4, [[100, 200]], 0.5);
  const alone = z * (Math.sqrt(2 * 900 + 50 ** 2) + Math.sqrt(3 * 1600 + 100 ** 2));
  expectWithin({ rel: 1e-10 }, [pooled, apart], [z * Math.sqrt(4 * 2500 + 150 ** 2), alone]);
});

test("the longest lead time is the pool's, if none is given", async () => {
  expectWithin({ rel: 1e-12 }, await pool([[30, 40]], [[2, 5]], 0.95), await pool([[30, 40]], [[2, 5]], 0.95, 0, 5));
});

test("nothing is saved where demands move alike, all where two equal ones cancel out", async () => {
  const [, saving] = await pool([[30, 40, 50]], 2, 0.95, 1);
  expect(saving).toBeCloseTo(0, 9);
  const [pooled, , share] = await pool([[30, 30]], 2, 0.95, -1);
  expect([pooled, share]).toEqual([0, 1]);
});

test("zero deviations and zero lead times have nothing to pool", async () => {
  expect(await pool([[0, 0]], 2, 0.95)).toEqual([0, 0, 0, 0, 0]);
  expect((await pool([[30, 40]], 0, 0.95)).slice(0, 4)).toEqual([0, 0, 0, 0]);
});

test("pooling never costs stock at one lead time, and more correlation never saves more", async () => {
  const sites = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 6 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(sites, share, share, fc.double({ min: 0.5, max: 0.999, noNaN: true }), async (...drawn) => {
      const [deviations, one, other, target] = drawn;
      const [low = 0, high = 0] = [Math.min(one, other), Math.max(one, other)];
      const [less = 0, saving = 0] = await pool([deviations], 3, target, low);
      const [more = 0] = await pool([deviations], 3, target, high);
      expect(saving).toBeGreaterThanOrEqual(-1e-7);
      expect(more).toBeGreaterThanOrEqual(less - 1e-7);
    }),
  );
});

describe("refusals say what to do", () => {
  const square =
    "The correlations must be one value between -1 and 1, or a square table with 2 rows and columns that is the same on both sides of its diagonal of ones.";
  test.each([
    ["a correlation of 2", [[[30, 40]], 1, 0.95, 2], square],
    ["a table that is no square", [[[30, 40]], 1, 0.95, [[1, 0.5]]], square],
    [
      "a table that is not symmetric",
      [
        [[30, 40]],
        1,
        0.95,
        [
          [1, 0.5],
          [0.4, 1],
        ],
      ],
      square,
    ],
    [
      "a diagonal of zeros",
      [
        [[30, 40]],
        1,
        0.95,
        [
          [0, 0.5],
          [0.5, 0],
        ],
      ],
      square,
    ],
    ["a negative deviation", [[[30, -4]], 1, 0.95], "deviations, row 1, column 2: -4 is too small. Enter 0 or more."],
    [
      "a lead time that varies without means",
      [[[30, 40]], 1, 0.95, 0, null, null, 1],
      "A lead time that varies needs the mean demand. Give meanDemand, in units a period.",
    ],
    [
      "service 1",
      [[[30, 40]], 1, 1],
      "A service target of 1 (100 %) would need unlimited stock. Enter a share below 1, such as 0.99.",
    ],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("POOLING", ...(given as unknown[]))).toEqual({ error: "#VALUE!", sentence });
  });

  test("three sites cannot all move against each other", async () => {
    expect(await callFunction("POOLING", [[30, 30, 30]], 1, 0.95, -0.9)).toEqual({
      error: "#N/A",
      sentence:
        "These correlations cannot all hold: the pooled variance would be negative. With one value for 3 sites it must be -0.5 or more.",
    });
  });
});
