import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");

test.each(platforms)("COS-FIN-02: profit after tax, return on capital, economic profit (%s)", async (platform) => {
  const { inputs, expected, tolerance } = known("COS-FIN-02");
  const one = (value: number): unknown => range(platform, [[value]]);
  const { operating_profit: profit, tax, invested_capital: capital, wacc } = inputs;
  const answer = await callFunction("ECONOMICPROFIT", one(profit), one(tax), one(capital), one(wacc));
  expectWithin(tolerance, answer, [[expected.nopat, expected.roic, expected.economic_profit]]);
});

test("economic profit is capital x (return - its cost), whatever the figures", async () => {
  const money = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(money, share, money, share, async (profit, tax, capital, cost) => {
      const [[after = 0, rate = 0, left] = []] = (await callFunction(
        "ECONOMICPROFIT",
        profit,
        tax,
        capital,
        cost,
      )) as number[][];
      expectWithin({ rel: 1e-9, abs: 1e-12 * profit }, after, profit * (1 - tax));
      expectWithin({ rel: 1e-9, abs: 1e-9 * (profit + capital) }, left, capital * (rate - cost));
    }),
  );
});

test("periods answer each by itself; one without capital keeps its error to its own row", async () => {
  const answer = await callFunction("ECONOMICPROFIT", [[100], [100]], 0.25, [[0], [500]], 0.1);
  expect(answer).toMatchObject([
    [{ code: "#DIV/0!" }, { code: "#DIV/0!" }, { code: "#DIV/0!" }],
    [75, 0.15, 25],
  ]);
});

test.each([
  ["no capital", [100, 0.25, 0, 0.08], "#DIV/0!", "capital is 0: a return on it cannot be told."],
  ["a tax of more than all", [100, 25, 500, 0.08], "#VALUE!", "tax"],
])("%s gets its sentence", async (_, given, error, words) => {
  const answer = (await callFunction("ECONOMICPROFIT", ...given)) as { error: string; sentence: string };
  expect(answer.error).toBe(error);
  expect(answer.sentence).toContain(words);
});
