import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const disrupted = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("EOQ.DISRUPTION", ...given)) as number[][])[0] ?? [];

describe.each(platforms)("on the %s", (platform) => {
  test("INV-EOQD-01: order quantity and cost", async () => {
    const { inputs, expected, tolerance } = referenceCases("inventory_management")("INV-EOQD-01");
    const [quantity, cost] = await disrupted(
      ...[inputs.demand_per_year, inputs.fixed_cost, inputs.holding_cost, inputs.stockout_cost],
      ...[inputs.disruption_rate, inputs.recovery_rate],
    );
    expectWithin(tolerance, [quantity, cost], [expected.order_quantity, expected.annual_cost]);
  });

  test("a blank disruption rate is a supplier that never fails, blank demand orders nothing", async () => {
    const answer = await callFunction(
      ...["EOQ.DISRUPTION" as const, range(platform, [[1300], [null]]), 8, 0.225, 5],
      ...[range(platform, [[null], [1]]), 14],
    );
    // INV-EOQ-01.
    expectWithin({ rel: 1e-9 }, answer, [
      [304.0467800264368, 68.41052550594828, 0.2338821384818745, 1],
      [0, 0, "", ""],
    ]);
  });
});

// The limit of the cost as orders get small and free: supply is down for the share 1 / (1 + 4), and stock would cost more.
test("free orders are placed all the time where stock costs more than the sales that it saves", async () => {
  expectWithin({ rel: 1e-9 }, await disrupted(100, 0, 50, 1, 1, 4), [0, 20, 0, 0.8]);
  const [quantity = 0, cost = 0] = await disrupted(100, 0, 0.1, 1, 1, 4);
  expect(quantity).toBeGreaterThan(0);
  expect(cost).toBeLessThan(20);
});

const amount = fc.double({ min: 1, max: 1e4, noNaN: true });
const rate = fc.double({ min: 0.01, max: 50, noNaN: true });

test("no other quantity costs less, and disruptions never make orders smaller or cheaper", async () => {
  const margin = fc.double({ min: 1.05, max: 100, noNaN: true });
  const factor = fc.double({ min: 0.02, max: 50, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      ...[amount, amount, rate, margin, rate, rate, factor],
      async (demand, order, holding, above, fails, recovers, scale) => {
        const stockout = above * Math.sqrt((2 * order * holding) / demand);
        const costs = [demand, order, holding, stockout, fails, recovers] as const;
        const [quantity = 0, best = 0] = await disrupted(...costs);
        const [, other = 0] = await disrupted(...costs, quantity * scale);
        expect(other).toBeGreaterThanOrEqual(best * (1 - 1e-9));
        const [sure = 0, cheap = 0] = await disrupted(demand, order, holding, stockout, 0, recovers);
        expect(best).toBeGreaterThanOrEqual(cheap * (1 - 1e-9));
        expect(quantity).toBeGreaterThanOrEqual(sure * (1 - 1e-9));
      },
    ),
  );
});

// A simulation of the renewal process with fixed pseudo-random numbers: 200,000 cycles, within 1 %.
test("the cost is that of a simulated supplier", async () => {
  let state = 12345;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const exponential = (mean: number): number => -mean * Math.log(uniform());
  const [demand, order, holding, stockout, fails, recovers, quantity] = [100, 10, 2, 5, 2, 6, 60];
  let [time, cost, works, until] = [0, 0, true, exponential(1 / fails)];
  for (let cycle = 0; cycle < 200_000; cycle++) {
    let end = time + quantity / demand;
    while (until < end) {
      works = !works;
      until += exponential(1 / (works ? fails : recovers));
    }
    cost += order + (holding * quantity ** 2) / (2 * demand);
    if (!works) {
      cost += stockout * demand * (until - end);
      end = until;
      works = true;
      until += exponential(1 / fails);
    }
    time = end;
  }
  const [, answer = 0] = await disrupted(demand, order, holding, stockout, fails, recovers, quantity);
  expect(cost / time / answer).toBeCloseTo(1, 2);
});

test("losing all sales may cost less than serving them, and then only that item has no answer", async () => {
  expect(await callFunction("EOQ.DISRUPTION", 1300, 8, 0.225, 0.01, 1.5, 14)).toEqual({
    error: "#N/A",
    sentence:
      "Losing all sales would cost 13, no more than ordering and holding stock for them. Check stockoutCost, or do not stock the item.",
  });
  const answer = (await callFunction("EOQ.DISRUPTION", 1300, 8, 0.225, [[0.01], [5]], 1.5, 14)) as unknown[][];
  expect(answer.map((row) => typeof row[0])).toEqual(["object", "number"]);
});

test.each([
  ["no recovery", [1300, 8, 0.225, 5, 1.5, 0], "recoveryRate, row 1, column 1: 0 is too small. Enter more than 0."],
  ["no holding cost", [1300, 8, 0, 5, 1.5, 14], "holdingCost, row 1, column 1: 0 is too small. Enter more than 0."],
  ["a negative rate", [1300, 8, 1, 5, -1, 14], "disruptionRate, row 1, column 1: -1 is too small. Enter 0 or more."],
  ["a text", [1300, "x", 1, 5, 1, 14], 'orderCost, row 1, column 1: the text "x" is not a number. Enter a number.'],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("EOQ.DISRUPTION", ...given)).toEqual({ error: "#VALUE!", sentence });
});
