import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const close = { rel: 1e-9, abs: 1e-9 };

test.each(platforms)("COS-FIN-01: net present value and payback of a capacity investment (%s)", async (platform) => {
  const { inputs, expected, tolerance } = known("COS-FIN-01");
  const flows = inputs.cash_flows as number[];
  const answer = await callFunction("INVESTMENT", range(platform, [flows]), inputs.rate);
  const [[value, payback] = []] = answer as number[][];
  expectWithin(tolerance, [value, payback], [expected.npv, expected.payback_years]);
  const down = await callFunction(
    "INVESTMENT",
    range(
      platform,
      flows.map((flow) => [flow]),
    ),
    inputs.rate,
  );
  expectWithin(tolerance, (down as number[][]).slice(0, 2).flat(), [expected.npv, expected.payback_years]);
});

test("several investments answer a row each, each at its own rate; one that never pays back says never", async () => {
  const flows = [
    [-100, 60, 60],
    [-100, 20, 20],
    [50, 10, 0],
  ];
  // By hand: at 0 % -100 + 120 = 20, back after 1 + 40 / 60; the third never cost anything.
  expectWithin(close, await callFunction("INVESTMENT", flows, [[0], [0], [0]]), [
    [20, 1 + 40 / 60, 1 + 40 / 60],
    [-60, "never", "never"],
    [60, 0, 0],
  ]);
});

test("at no rate the value is the sum of the flows, a higher rate makes payback no earlier, money's unit does not matter", async () => {
  const later = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3000 }),
      later,
      fc.integer({ min: 0, max: 50 }),
      async (out, flows, percent) => {
        const row = [-out, ...flows];
        const [[plain, back] = []] = (await callFunction("INVESTMENT", [row], 0)) as [number, number | string][];
        expectWithin(
          close,
          plain,
          flows.reduce((sum, flow) => sum + flow, -out),
        );
        const [[, same, discounted] = []] = (await callFunction("INVESTMENT", [row], percent / 100)) as (
          number | string
        )[][];
        expect(same).toEqual(back);
        const time = (found: unknown): number => (typeof found === "number" ? found : Infinity);
        expect(time(discounted)).toBeGreaterThanOrEqual(time(back) - 1e-9);
        const [[scaled] = []] = (await callFunction("INVESTMENT", [row.map((flow) => flow * 1e9)], 0)) as number[][];
        expectWithin(close, scaled, Number(plain) * 1e9);
      },
    ),
  );
});

test.each([
  ["text among the flows", [[[-100, "soon"]], 0.1], "cashFlows, row 1, column 2"],
  ["a rate of -100 %", [[[-100, 50]], -1], "rate"],
])("%s is refused, naming it", async (_, given, words) => {
  const answer = (await callFunction("INVESTMENT", ...given)) as { error: string; sentence: string };
  expect(answer.error).toBe("#VALUE!");
  expect(answer.sentence).toContain(words);
});
