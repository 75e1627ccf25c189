import fc from "fast-check";
import { solveLinear } from "../../../../src/core/optimization/solveLinear";
import { solver } from "../../../../src/core/optimization/solver";
import { solveSupply } from "../../../../src/core/supply/constrained/solveSupply";
import type { SupplyFigures } from "../../../../src/core/supply/constrained/SupplyFigures";
import type { SupplyInput } from "../../../../src/core/supply/constrained/SupplyInput";
import { supplyModel } from "../../../../src/core/supply/constrained/supplyModel";
import { supplyPlan } from "../../../../src/core/supply/constrained/supplyPlan";
import { drawnSupply, oneLine } from "../../../fixtures/supplyInputs";

beforeAll(() => solver.load());

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const seed = fc.integer({ min: 1, max: 1_000_000 });
const leeway = fc.record({ mayOwe: fc.boolean(), mayLose: fc.constant(true), mayLackStock: fc.constant(true) });
const near = (value: number): number => 1e-6 * Math.max(1, Math.abs(value));

test("the dearer way is taken only as far as the cheaper does not go: by hand", () => {
  // 15 and 30 pumps, 20 h each period: P1 makes 20, of which 5 wait for P2 (5 x 1); P2 makes 20 and 5 in overtime (5 x 4). An hour more
  // in P2 saves an hour of overtime, 4; one in P1 saves 4 less the holding of a unit, 3. A pump more costs the same.
  const plan = supplyPlan(oneLine([15, 30], 20, {}, { overtimeHours: [8, 8] }));
  expect(plan.status).toBe("optimal");
  expect(plan.items[0]).toMatchObject({ make: [20, 25], stock: [5, 0], demandPrice: [3, 4], overtimeShare: [0, 0.2] });
  expect(plan.resources[0]).toEqual({ regular: [20, 20], overtime: [0, 5], hourPrice: [3, 4], overtimePrice: [0, 0] });
  expect(plan.cost).toMatchObject({ holding: 5, overtimeHours: 20, total: 25 });
});

test("an alternate and a subcontractor are used in the order of their cost: by hand", () => {
  // 30 pumps, 10 h: 10 by the regular way at 2 + 1 h; the alternate at 5 takes half an hour on the other line of 4 h: 8 pumps; the other 12
  // are bought at 9, of 15 on offer. 10 x 2 + 8 x 5 + 12 x 9 = 168. An hour on Line 2 saves 9 - 2 = 7, one on Line 3 (9 - 5) / 0.5 = 8.
  const base = oneLine([30], 10, { subcontract: { cost: 9, limit: [15] } });
  const pump = base.items[0];
  const input: SupplyInput = {
    ...base,
    items: [
      {
        ...(pump as NonNullable<typeof pump>),
        ways: [
          { name: "", cost: 2, usage: [{ resource: 0, hoursPerUnit: 1 }], limit: null },
          { name: "Old line", cost: 5, usage: [{ resource: 1, hoursPerUnit: 0.5 }], limit: null },
        ],
      },
    ],
    resources: [...base.resources, { name: "Line 3", hours: [4], hourCost: 0, overtimeHours: [0], overtimeCost: null }],
  };
  const plan = supplyPlan(input);
  expect(plan.items[0]).toMatchObject({ ways: [[10], [8]], make: [18], subcontract: [12], demandPrice: [9] });
  expect(plan.resources.map(({ hourPrice }) => hourPrice)).toEqual([[7], [8]]);
  expect(plan.cost).toMatchObject({ making: 60, subcontract: 108, total: 168 });
});

test("units are owed, or lost for good, or stock lacks of its minimum, whatever costs least: by hand", () => {
  // 30 then 10 pumps at 20 h: 10 are owed for a period at 2 (losing them would cost 50).
  const owed = supplyPlan(oneLine([30, 10], 20, { backlogCost: 2, lostSaleCost: 50 }));
  expect(owed.items[0]).toMatchObject({ make: [20, 20], backlog: [10, 0], lost: [0, 0], stock: [0, 0] });
  expect(owed.cost).toMatchObject({ backlog: 20, total: 20 });
  // 30 and 30: 20 never come, and it costs nothing more to lose those of the first period at once.
  const lost = supplyPlan(oneLine([30, 30], 20, { backlogCost: 2, lostSaleCost: 50 }));
  expect([sum(lost.items[0]?.lost ?? []), lost.cost.total]).toEqual([20, 1000]);
  // 18 pumps and 5 in stock at 20 h: 3 of the stock are lacking at 7 each.
  const lacking = supplyPlan(oneLine([18], 20, { minimumStock: [5], minimumStockCost: 7 }));
  expect(lacking.items[0]).toMatchObject({ stock: [2], missingStock: [3], minimumStockPrice: [7] });
  expect(lacking.cost).toMatchObject({ holding: 2, missingStock: 21 });
});

test("units owed before the plan begins are made first, and stock on hand is used first", () => {
  expect(supplyPlan(oneLine([5, 5], 20, { openingStock: -7 })).items[0]).toMatchObject({
    make: [12, 5],
    stock: [0, 0],
  });
  expect(supplyPlan(oneLine([5, 5], 20, { openingStock: 8 })).items[0]).toMatchObject({ make: [0, 2], stock: [3, 0] });
});

test("what cannot be met is refused with the hours, the resource and the period", () => {
  expect(() => supplyPlan(oneLine([15, 30], 20))).toThrow(
    expect.objectContaining({
      kind: "infeasible",
      key: "supply.plan.short.hours",
      values: { quantity: 5, name: "Line 2", period: "P2", last: "P2" },
    }),
  );
  // Nothing but 4 bought pumps: no hours help.
  expect(() => supplyPlan(oneLine([3, 9], 20, { ways: [], subcontract: { cost: 1, limit: [4, 4] } }))).toThrow(
    expect.objectContaining({
      kind: "infeasible",
      key: "supply.plan.short.units",
      values: expect.objectContaining({ quantity: 4, name: "Pump" }),
    }),
  );
});

test("zero demand, and plans without resources, cost nothing", () => {
  expect(supplyPlan(oneLine([0, 0], 0)).cost.total).toBe(0);
  const bought = oneLine([3, 4], 0, { ways: [], subcontract: { cost: 2, limit: [Infinity, Infinity] } });
  expect(supplyPlan({ ...bought, resources: [] }).cost.total).toBe(14);
});

/** Stock balance, limits and cost of a plan, worked out from its input and nothing else. */
function expectSound(input: SupplyInput, plan: SupplyFigures): void {
  const used = input.resources.map(() => input.periods.map(() => 0));
  let cost = 0;
  input.items.forEach((item, index) => {
    const own = plan.items[index];
    if (!own) throw new Error("An item has no figures.");
    let net = item.openingStock;
    input.periods.forEach((_, period) => {
      const at = (values: readonly number[]): number => values[period] ?? 0;
      net += at(own.make) + at(own.subcontract) + at(own.lost) - at(item.demand);
      expect(Math.abs(at(own.stock) - at(own.backlog) - net)).toBeLessThan(1e-6);
      expect(at(own.make)).toBeCloseTo(sum(own.ways.map(at)), 6);
      const least = at(item.minimumStock);
      expect(at(own.stock) + (item.minimumStockCost === null ? 0 : at(own.missingStock))).toBeGreaterThan(least - 1e-6);
      expect(at(own.subcontract)).toBeLessThan(at(item.subcontract?.limit ?? []) + 1e-6);
      for (const values of [own.make, own.subcontract, own.stock, own.backlog, own.lost])
        expect(at(values)).toBeGreaterThanOrEqual(0);
      item.ways.forEach((way, position) => {
        const made = at(own.ways[position] ?? []);
        cost += made * way.cost;
        way.usage.forEach(({ resource, hoursPerUnit }) => {
          const hours = used[resource];
          if (hours) hours[period] = (hours[period] ?? 0) + made * hoursPerUnit;
        });
      });
      cost += at(own.subcontract) * (item.subcontract?.cost ?? 0) + at(own.stock) * item.holdingCost;
      cost += at(own.backlog) * (item.backlogCost ?? 0) + at(own.lost) * (item.lostSaleCost ?? 0);
      cost += Math.max(0, least - at(own.stock)) * (item.minimumStockCost ?? 0);
    });
    expect(own.backlog.at(-1)).toBe(0);
  });
  input.resources.forEach((resource, index) =>
    input.periods.forEach((_, period) => {
      const hours = used[index]?.[period] ?? 0;
      const regular = Math.min(hours, resource.hours[period] ?? 0);
      expect(hours - regular).toBeLessThan((resource.overtimeHours[period] ?? 0) + 1e-6);
      const figures = plan.resources[index];
      expect((figures?.regular[period] ?? 0) + (figures?.overtime[period] ?? 0)).toBeCloseTo(hours, 5);
      cost += regular * resource.hourCost + (hours - regular) * (resource.overtimeCost ?? 0);
    }),
  );
  expect(Math.abs(cost - plan.cost.total)).toBeLessThan(near(cost));
}

test("every plan balances item by item and period by period, keeps its hours, and costs what its figures add up to", () => {
  fc.assert(
    fc.property(seed, leeway, (drawn, may) => {
      const input = drawnSupply(drawn, may);
      expectSound(input, supplyPlan(input));
    }),
    { numRuns: 60 },
  );
});

test("duals and plan prove each other: weak duality holds with equality, and no limit has a price unless it binds", () => {
  fc.assert(
    fc.property(seed, leeway, (drawn, may) => {
      const input = drawnSupply(drawn, may);
      const { model } = supplyModel(input);
      const answer = solveLinear(model);
      if (answer.status !== "optimal" || !answer.rowPrices) throw new Error("no optimum");
      const { values, rowPrices } = answer;
      // Everything from the matrix: reduced costs, row values, and the bound that the prices prove.
      const activity = model.rowLower.map(() => 0);
      let bound = 0;
      model.cost.forEach((cost, column) => {
        let reduced = cost;
        for (let entry = model.starts[column] ?? 0; entry < (model.starts[column + 1] ?? 0); entry++) {
          const row = model.rows[entry] ?? 0;
          const coefficient = model.coefficients[entry] ?? 0;
          reduced -= coefficient * (rowPrices[row] ?? 0);
          activity[row] = (activity[row] ?? 0) + coefficient * (values[column] ?? 0);
        }
        const limit = (reduced > 0 ? model.lower[column] : model.upper[column]) ?? 0;
        if (Math.abs(reduced) > 1e-6) {
          bound += reduced * limit;
          expect(values[column]).toBeCloseTo(limit, 5);
        }
      });
      rowPrices.forEach((price, row) => {
        if (Math.abs(price) <= 1e-6) return;
        const limit = (price > 0 ? model.rowLower[row] : model.rowUpper[row]) ?? 0;
        bound += price * limit;
        expect(activity[row]).toBeCloseTo(limit, 5);
      });
      expect(Math.abs(bound - answer.objective)).toBeLessThan(near(answer.objective));
      // And in the planner's terms: hours that are left over are worth nothing.
      const plan = supplyPlan(input);
      input.resources.forEach(({ hours, overtimeHours }, index) => {
        const own = plan.resources[index];
        own?.hourPrice.forEach((price, period) => {
          if (price > 1e-6) expect(own.regular[period]).toBeCloseTo(hours[period] ?? 0, 5);
          if ((own.overtimePrice[period] ?? 0) > 1e-6)
            expect(own.overtime[period]).toBeCloseTo(overtimeHours[period] ?? 0, 5);
        });
      });
    }),
    { numRuns: 60 },
  );
});

test("the price of an hour lies between what one more saves and what one less costs; more hours never cost more", () => {
  const step = 0.01;
  fc.assert(
    fc.property(seed, leeway, (drawn, may) => {
      const input = drawnSupply(drawn, may);
      const { cost, resources, items } = supplyPlan(input);
      const withHours = (change: number): number =>
        supplyPlan({
          ...input,
          resources: input.resources.map((each, index) =>
            index === 0
              ? { ...each, hours: each.hours.map((hours, period) => hours + (period === 1 ? change : 0)) }
              : each,
          ),
        }).cost.total;
      const price = resources[0]?.hourPrice[1] ?? 0;
      const [saved, lost] = [(cost.total - withHours(step)) / step, (withHours(-step) - cost.total) / step];
      expect(saved).toBeGreaterThan(-1e-3);
      expect(price).toBeGreaterThan(saved - 1e-3);
      // With a cost of its own an hour that is left over has no price below 0.
      expect(price).toBeLessThan(Math.max(0, lost) + 1e-3);
      const withDemand = (change: number): number =>
        supplyPlan({
          ...input,
          items: input.items.map((each, index) =>
            index === 0
              ? { ...each, demand: each.demand.map((units, period) => units + (period === 2 ? change : 0)) }
              : each,
          ),
        }).cost.total;
      expect(items[0]?.demandPrice[2]).toBeLessThan((withDemand(step) - cost.total) / step + 1e-3);
    }),
    { numRuns: 40 },
  );
});

/** The least cost of one item on one line, by all whole quantities that can be made: an hour a unit, so that the best plan is whole. */
function leastCost(input: SupplyInput): number {
  const [item, line] = [input.items[0], input.resources[0]];
  if (!item || !line) throw new Error("One item on one line is needed.");
  const total = sum(item.demand);
  let best = new Map([[item.openingStock, 0]]);
  input.periods.forEach((_, period) => {
    const next = new Map<number, number>();
    const [regular, over] = [line.hours[period] ?? 0, line.overtimeHours[period] ?? 0];
    for (const [stock, cost] of best)
      for (let made = 0; made <= Math.min(regular + over, total); made++)
        for (let lost = 0; lost <= (item.demand[period] ?? 0); lost++) {
          const after = stock + made + lost - (item.demand[period] ?? 0);
          if (after < 0 && (item.backlogCost === null || period === input.periods.length - 1)) continue;
          const paid =
            cost +
            made * ((item.ways[0]?.cost ?? 0) + line.hourCost) +
            Math.max(0, made - regular) * ((line.overtimeCost ?? 0) - line.hourCost) +
            Math.max(0, after) * item.holdingCost +
            Math.max(0, -after) * (item.backlogCost ?? 0) +
            lost * (item.lostSaleCost ?? 0);
          if (paid < (next.get(after) ?? Infinity)) next.set(after, paid);
        }
    best = next;
  });
  return Math.min(...best.values());
}

test("small plans cost what trying all quantities finds", () => {
  const few = fc.integer({ min: 0, max: 8 });
  const row = fc.array(few, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(row, row, few, fc.integer({ min: 1, max: 9 }), fc.boolean(), (demand, hours, over, price, mayOwe) => {
      const input = oneLine(
        demand,
        0,
        { backlogCost: mayOwe ? price : null, lostSaleCost: 20 + price, openingStock: 2 },
        { hours, hourCost: 1, overtimeHours: [over, 0, over], overtimeCost: 1 + price },
      );
      expect(supplyPlan(input).cost.total).toBeCloseTo(leastCost(input), 6);
    }),
    { numRuns: 60 },
  );
});

test("figures in millions of millions or in millionths give the same plan", () => {
  const input = drawnSupply(7, { mayOwe: true, mayLose: true, mayLackStock: true });
  const plain = supplyPlan(input);
  for (const factor of [2 ** 40, 2 ** -40]) {
    const times = (values: readonly number[]): number[] => values.map((value) => value * factor);
    const plan = supplyPlan({
      ...input,
      items: input.items.map((item) => ({
        ...item,
        demand: times(item.demand),
        openingStock: item.openingStock * factor,
        minimumStock: times(item.minimumStock),
        subcontract: item.subcontract && { ...item.subcontract, limit: times(item.subcontract.limit) },
      })),
      resources: input.resources.map((each) => ({
        ...each,
        hours: times(each.hours),
        overtimeHours: times(each.overtimeHours),
      })),
    });
    expect(plan.cost.total / factor).toBeCloseTo(plain.cost.total, 4);
    expect(plan.items[0]?.demandPrice).toEqual(plain.items[0]?.demandPrice.map((price) => expect.closeTo(price, 6)));
  }
});

test("there is a plan wherever demand may be lost and stock may lack, and where it may not the same input says null or a plan", () => {
  fc.assert(
    fc.property(seed, fc.boolean(), (drawn, mayOwe) => {
      const strict = drawnSupply(drawn, { mayOwe, mayLose: false, mayLackStock: false });
      const plan = solveSupply(strict);
      if (plan) expectSound(strict, plan);
      else expect(() => supplyPlan(strict)).toThrow(expect.objectContaining({ kind: "infeasible" }));
      expect(solveSupply(drawnSupply(drawn, { mayOwe, mayLose: true, mayLackStock: true }))).not.toBeNull();
    }),
    { numRuns: 40 },
  );
});
