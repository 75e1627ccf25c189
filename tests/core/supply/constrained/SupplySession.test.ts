import fc from "fast-check";
import { solver } from "../../../../src/core/optimization/solver";
import { solveSupply } from "../../../../src/core/supply/constrained/solveSupply";
import { SupplySession } from "../../../../src/core/supply/constrained/SupplySession";
import { drawing, drawnSupply, oneLine } from "../../../fixtures/supplyInputs";

beforeAll(() => solver.load());

test("after any changes of demand and hours a session costs what a new plan of the changed input costs", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), (seed, mayLose) => {
      const draw = drawing(seed + 1);
      const session = new SupplySession(drawnSupply(seed, { mayOwe: draw() < 0.5, mayLose, mayLackStock: true }));
      try {
        for (let change = 0; change < 6; change++) {
          const [index, period] = [Math.floor(2 * draw()), Math.floor(4 * draw())];
          if (draw() < 0.5) session.changeDemand(index, period, Math.floor(60 * draw()));
          else session.changeHours(index, period, Math.floor(50 * draw()));
          const [plan, anew] = [session.solve(), solveSupply(session.input)];
          expect(plan === null).toBe(anew === null);
          if (plan && anew)
            expect(Math.abs(plan.cost.total - anew.cost.total)).toBeLessThan(1e-6 * anew.cost.total + 1e-6);
        }
      } finally {
        session.close();
      }
    }),
    { numRuns: 30 },
  );
});

test("a changed cell is in the session's input, the one it was made of stays as it was", () => {
  const input = oneLine([5, 5], 20);
  const session = new SupplySession(input);
  session.changeDemand(0, 1, 9);
  session.changeHours(0, 0, 3);
  expect(session.solve()).toBeNull();
  session.changeHours(0, 0, 6);
  expect(session.solve()?.items[0]).toMatchObject({ make: [5, 9] });
  expect([session.input.items[0]?.demand, session.input.resources[0]?.hours]).toEqual([
    [5, 9],
    [6, 20],
  ]);
  expect([input.items[0]?.demand, input.resources[0]?.hours]).toEqual([
    [5, 5],
    [20, 20],
  ]);
  expect(() => session.changeDemand(1, 0, 1)).toThrow(RangeError);
  expect(() => session.changeHours(0, 2, 1)).toThrow(RangeError);
  session.close();
});

test("a plan that the time did not suffice for is refused, not shown as if it were the cheapest", () => {
  const session = new SupplySession(
    drawnSupply(3, { mayOwe: true, mayLose: true, mayLackStock: true }, { items: 40, periods: 12, resources: 3 }),
  );
  expect(() => session.solve({ seconds: 0 })).toThrow(
    expect.objectContaining({ kind: "noConvergence", key: "supply.plan.unsolved" }),
  );
  expect(session.solve()?.status).toBe("optimal");
  session.close();
});
