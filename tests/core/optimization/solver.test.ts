import fc from "fast-check";
import type { Span } from "../../../src/core/optimization/LinearRanges";
import { LinearSession } from "../../../src/core/optimization/LinearSession";
import type { LinearModel } from "../../../src/core/optimization/LinearModel";
import { ModelBuilder } from "../../../src/core/optimization/ModelBuilder";
import { solveLinear } from "../../../src/core/optimization/solveLinear";
import { solver } from "../../../src/core/optimization/solver";

beforeAll(() => solver.load());

/** Chairs and tables: profit 30 and 50, carpentry 1 and 2 of 40 hours, finishing 2 and 1 of 50; the costs are the profits, negated. */
function workshop(isWhole: boolean): LinearModel {
  const model = new ModelBuilder();
  const chairs = model.column({ cost: -30, isWhole });
  const tables = model.column({ cost: -50, isWhole });
  model.row(-Infinity, 40, [
    [chairs, 1],
    [tables, 2],
  ]);
  model.row(-Infinity, 50, [
    [chairs, 2],
    [tables, 1],
  ]);
  return model.build();
}

test("a linear model has its optimum and the price of each row", () => {
  // By hand: both rows bind at 20 chairs and 10 tables; an hour of carpentry is worth 70/3, one of finishing 10/3.
  const answer = solveLinear(workshop(false));
  expect(answer).toMatchObject({ status: "optimal", gap: 0 });
  if (answer.status !== "optimal") return;
  expect(answer.objective).toBeCloseTo(-1100, 9);
  expect([...answer.values]).toEqual([expect.closeTo(20, 9), expect.closeTo(10, 9)]);
  expect([...(answer.rowPrices ?? [])]).toEqual([expect.closeTo(-70 / 3, 9), expect.closeTo(-10 / 3, 9)]);
});

test("whole numbers are whole, and have no prices", () => {
  const model = new ModelBuilder();
  const [one, two] = [model.column({ cost: -5, isWhole: true }), model.column({ cost: -4, isWhole: true })];
  model.row(-Infinity, 24, [
    [one, 6],
    [two, 4],
  ]);
  model.row(-Infinity, 6, [
    [one, 1],
    [two, 2],
  ]);
  // By enumeration of the corners of whole numbers: 4 and 0 give 20 (3 and 1.5 would give 21).
  const answer = solveLinear(model.build());
  expect(answer).toMatchObject({ status: "optimal", objective: -20, rowPrices: null, columnPrices: null });
});

test("a model that contradicts itself is infeasible, and the conflict names only the rows that do", () => {
  const model = new ModelBuilder();
  const [made, other] = [model.column({ cost: 1, upper: 100 }), model.column({ cost: 1 })];
  model.row(-Infinity, 50, [[other, 1]]);
  const most = model.row(-Infinity, 30, [[made, 1]]);
  const least = model.row(40, Infinity, [[made, 1]]);
  const session = new LinearSession(model.build());
  try {
    expect(session.solve()).toEqual({ status: "infeasible" });
    expect([...session.conflict().rows].sort()).toEqual([most, least]);
  } finally {
    session.close();
  }
});

test("a conflict holds nothing that could be left out", () => {
  // Three goods need 45, 15 and 39 of 36 hours: the first alone is too much, or the other two together.
  const model = new ModelBuilder();
  const goods = [45, 15, 39].map((hours) => [model.column({}), hours] as const);
  const line = model.row(
    -Infinity,
    36,
    goods.map(([made, hours]) => [made, hours] as const),
  );
  const needs = goods.map(([made]) => model.row(1, Infinity, [[made, 1]]));
  const session = new LinearSession(model.build());
  session.solve();
  const { rows } = session.conflict();
  session.close();
  expect([
    [line, needs[0]],
    [line, needs[2]],
  ]).toContainEqual([...rows].sort((a, b) => a - b));
});

test("the simplex ends at the same optimum wherever it begins", () => {
  const session = new LinearSession(workshop(false));
  session.startWith([0, 1], [0, 1]);
  expect(session.solve()).toMatchObject({ status: "optimal", objective: expect.closeTo(-1100, 9), endedBy: null });
  session.close();
});

test("a search that may not branch tells that it was ended by that, with its best values and a true gap", () => {
  // A knapsack of 30 things that do not fit evenly.
  const model = new ModelBuilder();
  const weights = Array.from({ length: 30 }, (_, thing) => 31 + ((thing * 37) % 29));
  const columns = weights.map((weight) => model.column({ cost: -weight - 5, upper: 1, isWhole: true }));
  for (const offset of [0, 7])
    model.row(
      -Infinity,
      400,
      columns.map((column, thing) => [column, weights[(thing + offset) % 30] ?? 0] as const),
    );
  const best = solveLinear(model.build(), { gap: 0 });
  const cut = solveLinear(model.build(), { gap: 0, nodes: 1 });
  if (best.status !== "optimal") throw new Error("no optimum");
  expect(best.endedBy).toBeNull();
  if (cut.status === "optimal") expect(cut.objective).toBeCloseTo(best.objective, 6);
  else if (cut.status === "feasible") {
    expect(cut.endedBy).toBe("nodes");
    expect(cut.objective).toBeGreaterThanOrEqual(best.objective - 1e-6);
    expect(cut.objective + cut.gap * cut.objective).toBeLessThanOrEqual(best.objective + 1e-6);
  } else throw new Error(cut.status);
});

test("a cost that falls without end is unbounded", () => {
  const model = new ModelBuilder();
  model.row(0, Infinity, [[model.column({ cost: -1 }), 1]]);
  expect(solveLinear(model.build())).toEqual({ status: "unbounded" });
});

test("a model without rows or columns has the cost of its limits", () => {
  const model = new ModelBuilder();
  model.column({ cost: 3, lower: 2 });
  expect(solveLinear(model.build())).toMatchObject({ status: "optimal", objective: 6 });
  expect(solveLinear(new ModelBuilder().build())).toMatchObject({ status: "optimal", objective: 0 });
});

test("a session solves anew after a change as a new model would, and is closed for good", () => {
  const session = new LinearSession(workshop(false));
  session.solve();
  session.changeRow(0, -Infinity, 46);
  session.changeCost(0, -20);
  // By hand: at 20 and 50 an hour of carpentry earns more with tables alone (25 against 20): 23 tables.
  expect(session.solve()).toMatchObject({ status: "optimal", objective: expect.closeTo(-1150, 9) });
  session.changeLimits(1, 0, 5);
  // y = 5: x = 22.5 by finishing; 450 + 250.
  expect(session.solve()).toMatchObject({ objective: expect.closeTo(-700, 9) });
  session.close();
  expect(() => session.solve()).toThrow();
});

/** min c x, A x >= b, 0 <= x <= u: feasible where b is what some x within its limits gives, or less. */
const random = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 7 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      matrix: fc.array(fc.array(fc.integer({ min: -4, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      cost: fc.array(fc.integer({ min: -5, max: 20 }), { minLength: columns, maxLength: columns }),
      point: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: columns, maxLength: columns }),
      slack: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: rows, maxLength: rows }),
    }),
  );

test("the ranges tell how far a cost keeps the plan and a limit its price", () => {
  const session = new LinearSession(workshop(false));
  session.solve();
  const { costs, rowLimits } = session.ranges();
  session.close();
  // By hand: with c hours of carpentry and f of finishing there are (2f - c) / 3 chairs and (2c - f) / 3 tables, neither below 0.
  const span = ({ least, most }: Span, index: number) => [least[index], most[index]];
  const near = (one: number, other: number) => [expect.closeTo(one, 9), expect.closeTo(other, 9)];
  expect(span(rowLimits, 0)).toEqual(near(25, 100));
  expect(span(rowLimits, 1)).toEqual(near(20, 80));
  // The corner stays the best as long as a table earns half to twice what a chair earns.
  expect(span(costs, 0)).toEqual(near(-100, -25));
  expect(span(costs, 1)).toEqual(near(-60, -15));
});

test("strong duality and complementary slackness hold for every optimum", () => {
  fc.assert(
    fc.property(random, ({ matrix, cost, point, slack }) => {
      const most = 12;
      const model = new ModelBuilder();
      const columns = cost.map((each) => model.column({ cost: each, upper: most }));
      const needs = matrix.map(
        (row, index) => row.reduce((sum, each, column) => sum + each * (point[column] ?? 0), 0) - (slack[index] ?? 0),
      );
      matrix.forEach((row, index) =>
        model.row(
          needs[index] ?? 0,
          Infinity,
          row.map((each, column) => [columns[column] ?? 0, each] as const),
        ),
      );
      const answer = solveLinear(model.build());
      expect(answer.status).toBe("optimal");
      if (answer.status !== "optimal") return;
      const prices = [...(answer.rowPrices ?? [])];
      const reduced = cost.map((each, column) =>
        matrix.reduce((sum, row, index) => sum - (row[column] ?? 0) * (prices[index] ?? 0), each),
      );
      // The dual of the limits is the part of the reduced cost that is negative.
      const dual =
        prices.reduce((sum, price, index) => sum + price * (needs[index] ?? 0), 0) +
        reduced.reduce((sum, each) => sum + Math.min(0, each) * most, 0);
      expect(dual).toBeCloseTo(answer.objective, 6);
      prices.forEach((price, index) => {
        expect(price).toBeGreaterThan(-1e-7);
        const activity = (matrix[index] ?? []).reduce(
          (sum, each, column) => sum + each * (answer.values[column] ?? 0),
          0,
        );
        expect(activity).toBeGreaterThan((needs[index] ?? 0) - 1e-6);
        expect(Math.abs(price * (activity - (needs[index] ?? 0)))).toBeLessThan(1e-5);
      });
    }),
  );
});
