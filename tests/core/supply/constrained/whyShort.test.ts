import fc from "fast-check";
import { solver } from "../../../../src/core/optimization/solver";
import { solveSupply } from "../../../../src/core/supply/constrained/solveSupply";
import type { SupplyInput } from "../../../../src/core/supply/constrained/SupplyInput";
import type { SupplyConflict } from "../../../../src/core/supply/constrained/SupplyReasons";
import { whyShort } from "../../../../src/core/supply/constrained/whyShort";
import { drawnSupply, oneLine } from "../../../fixtures/supplyInputs";

beforeAll(() => solver.load());

test("an infeasible plan says how much is lacking where, what contradicts what, and the ways out by their cost: by hand", () => {
  // 15 and 30 pumps at 20 h: 5 h short. Pumps cost 2 to make, and 5 of P1 wait for P2 at 1 each. 5 made before the start: 5 x 2 + 40 x 2 + 10
  // that wait, 100. Bought at 3: 5 x 3 + 40 x 2 + 5 that wait, 100 too. Overtime at 4: 45 x 2 + 5 x 4 + 5, 115. With 5 hours more: 45 x 2 + 5.
  const why = whyShort(
    oneLine([15, 30], 20, {
      ways: [{ name: "", cost: 2, usage: [{ resource: 0, hoursPerUnit: 1 }], limit: null }],
      subcontract: { cost: 3, limit: [0, 0] },
    }),
  );
  expect(why.status).toBe("infeasible");
  expect(why.shortages).toEqual([{ kind: "hours", name: "Line 2", period: 1, quantity: 5 }]);
  expect(why.conflict).toEqual([
    { kind: "demand", name: "Pump", periods: [0, 1], quantity: 45 },
    { kind: "subcontract", name: "Pump", periods: [0, 1], quantity: 0 },
    { kind: "hours", name: "Line 2", periods: [0, 1], quantity: 40 },
  ]);
  expect(why.remedies.map(({ kind, totalCost, stillShort }) => [kind, totalCost, stillShort])).toEqual([
    ["subcontract", expect.closeTo(100, 6), 0],
    ["preBuild", expect.closeTo(100, 6), 0],
    ["overtime", expect.closeTo(115, 6), 0],
    ["capacity", expect.closeTo(95, 6), 0],
  ]);
});

test("a plan that is short by choice says what meeting all demand would cost within the limits", () => {
  // 5 pumps in overtime at 4 are dearer than to owe them for a period at 2: 10; on time, 20.
  const why = whyShort(oneLine([25, 10], 20, { backlogCost: 2 }, { overtimeHours: [8, 8] }));
  expect(why).toEqual({
    status: "short",
    shortages: [{ kind: "units", name: "Pump", period: 0, quantity: 5 }],
    binding: [{ kind: "hours", name: "Line 2", period: 0, used: 20, price: 2 }],
    remedies: [{ kind: "withinLimits", uses: [], stillShort: 0, totalCost: 20 }],
    conflict: [],
  });
});

test("a plan that is short by need offers more hours, and to deliver late what it would lose", () => {
  const why = whyShort(oneLine([25, 10], 20, { lostSaleCost: 50 }));
  expect(why.shortages).toEqual([{ kind: "units", name: "Pump", period: 0, quantity: 5 }]);
  expect(why.binding).toEqual(
    [
      { kind: "overtime", name: "Line 2", period: 0, used: 0, price: 46 },
      { kind: "hours", name: "Line 2", period: 0, used: 20, price: 50 },
    ].sort((a, b) => b.price - a.price),
  );
  expect(why.remedies).toEqual([
    { kind: "preBuild", uses: [{ name: "Pump", period: null, quantity: 5, price: 0 }], stillShort: 0, totalCost: 0 },
    { kind: "overtime", uses: [{ name: "Line 2", period: 0, quantity: 5, price: 4 }], stillShort: 0, totalCost: 20 },
    { kind: "capacity", uses: [{ name: "Line 2", period: 0, quantity: 5, price: null }], stillShort: 0, totalCost: 0 },
    { kind: "backlog", uses: [{ name: "Pump", period: 0, quantity: 5, price: null }], stillShort: 0, totalCost: 0 },
  ]);
});

test("a minimum stock that cannot be kept is named as what it is, and going below it is a way out", () => {
  const why = whyShort(oneLine([18, 5], 20, { minimumStock: [5, 0] }));
  expect(why.shortages).toEqual([{ kind: "hours", name: "Line 2", period: 0, quantity: 3 }]);
  expect(why.conflict.map(({ kind, quantity }) => [kind, quantity])).toEqual([
    ["demand", 18],
    ["minimumStock", 5],
    ["hours", 20],
  ]);
  expect(why.remedies.find(({ kind }) => kind === "minimumStock")?.uses).toEqual([
    { name: "Pump", period: 0, quantity: 3, price: null },
  ]);
});

test("a plan that meets all demand has no shortage and no remedies", () => {
  expect(whyShort(oneLine([5, 5], 20))).toEqual({
    status: "met",
    shortages: [],
    binding: [],
    remedies: [],
    conflict: [],
  });
});

/** The input without what one entry of a conflict says. */
function without(input: SupplyInput, gone: SupplyConflict): SupplyInput {
  const at = (values: readonly number[], changed: number): number[] =>
    values.map((value, period) => (gone.periods.includes(period) ? changed : value));
  return {
    ...input,
    items: input.items.map((item) => {
      if (item.name !== gone.name) return item;
      const { demand, minimumStock, subcontract } = item;
      if (gone.kind === "demand") return { ...item, demand: at(demand, 0) };
      if (gone.kind === "minimumStock") return { ...item, minimumStock: at(minimumStock, 0) };
      return { ...item, subcontract: subcontract && { ...subcontract, limit: at(subcontract.limit, Infinity) } };
    }),
    resources: input.resources.map((each) =>
      gone.kind === "hours" && each.name === gone.name ? { ...each, hours: at(each.hours, Infinity) } : each,
    ),
  };
}

/** Only the items and resources of a conflict, with what it says about them. */
function only(input: SupplyInput, conflict: readonly SupplyConflict[]): SupplyInput {
  const of = (kind: SupplyConflict["kind"], name: string) =>
    conflict.find((each) => each.kind === kind && each.name === name)?.periods ?? [];
  return {
    ...input,
    items: input.items.map((item) => ({
      ...item,
      demand: item.demand.map((units, period) => (of("demand", item.name).includes(period) ? units : 0)),
      minimumStock: item.minimumStock.map((units, period) =>
        of("minimumStock", item.name).includes(period) ? units : 0,
      ),
      subcontract: item.subcontract && {
        ...item.subcontract,
        limit: item.subcontract.limit.map((units, period) =>
          of("subcontract", item.name).includes(period) ? units : Infinity,
        ),
      },
    })),
    resources: input.resources.map((each) => ({
      ...each,
      hours: each.hours.map((hours, period) => (of("hours", each.name).includes(period) ? hours : Infinity)),
    })),
  };
}

test("a conflict has no plan by itself, and has one without any of its hours or limits; a full remedy leaves nothing short", () => {
  let conflicts = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), (seed, mayOwe) => {
      const input = drawnSupply(seed, { mayOwe, mayLose: false, mayLackStock: false });
      const why = whyShort(input);
      expect(why.status === "infeasible").toBe(solveSupply(input) === null);
      if (why.status !== "infeasible") return;
      conflicts++;
      expect(why.shortages.length).toBeGreaterThan(0);
      expect(why.conflict.length).toBeGreaterThan(0);
      const alone = only(input, why.conflict);
      expect(solveSupply(alone)).toBeNull();
      for (const each of why.conflict)
        if (each.kind === "hours" || each.kind === "subcontract")
          expect(solveSupply(without(alone, each))).not.toBeNull();
      // The fewest hours really do: with them there is a plan, with a hundredth less there is none.
      if (why.shortages.every(({ kind }) => kind === "hours")) {
        const given = (share: number): SupplyInput => ({
          ...input,
          resources: input.resources.map((resource) => ({
            ...resource,
            hours: resource.hours.map(
              (hours, period) =>
                hours +
                share *
                  why.shortages
                    .filter(({ name, period: short }) => name === resource.name && short === period)
                    .reduce((sum, { quantity }) => sum + quantity, 0),
            ),
          })),
        });
        expect(solveSupply(given(1.0001))).not.toBeNull();
        expect(solveSupply(given(0.99))).toBeNull();
        expect(why.remedies.find(({ kind }) => kind === "capacity")).toMatchObject({ stillShort: 0 });
      }
    }),
    { numRuns: 40 },
  );
  expect(conflicts).toBeGreaterThan(5);
});
