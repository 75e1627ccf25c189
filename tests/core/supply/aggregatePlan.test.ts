import fc from "fast-check";
import { solver } from "../../../src/core/optimization/solver";
import type { AggregateInput, AggregateStrategy, WorkData } from "../../../src/core/supply/aggregate/AggregateInput";
import { aggregatePlan } from "../../../src/core/supply/aggregate/aggregatePlan";
import { referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
beforeAll(() => solver.load());

const all = (demand: readonly number[], value: number): number[] => demand.map(() => value);

/** Red Tomato Tools: hours of people, overtime, subcontracting, hiring, backlog. */
function redTomato(id: string, strategy: AggregateStrategy): AggregateInput {
  const { inputs } = known(id);
  const demand: number[] = inputs.demand;
  return {
    strategy,
    demand,
    work: {
      hoursPerUnit: inputs.labour_hours_per_unit,
      hoursPerWorker: all(demand, inputs.days_per_month * inputs.hours_per_day),
      wage: all(demand, inputs.regular_wage_per_hour),
      overtimeHoursPerWorker: all(demand, inputs.max_overtime_hours_per_worker),
      overtimeWage: all(demand, inputs.overtime_wage_per_hour),
      start: inputs.start_workforce,
      minimum: 0,
      maximum: Infinity,
      hireCost: inputs.hire_cost,
      layoffCost: inputs.layoff_cost,
    },
    regular: { cost: all(demand, 0), limit: all(demand, Infinity) },
    overtime: { cost: all(demand, 0), limit: all(demand, Infinity) },
    subcontract: { cost: all(demand, inputs.subcontract_cost), limit: all(demand, Infinity) },
    materialCost: all(demand, inputs.material_cost),
    startStock: inputs.start_inventory,
    minimumStock: all(demand, 0),
    endStock: inputs.end_inventory_min,
    holdingCost: all(demand, inputs.holding_cost),
    backlogCost: all(demand, inputs.backlog_cost),
  };
}

test.each([
  ["SUP-AGG-01", "optimal"],
  ["SUP-AGG-02", "whole"],
  ["SUP-AGG-03", "optimal"],
] as const)("%s: the least cost with a workforce (%s)", (id, strategy) => {
  const plan = aggregatePlan(redTomato(id, strategy));
  expect(plan.status).toBe("optimal");
  expect(plan.totalCost).toBeCloseTo(known(id).expected.total_cost, 2);
  if (strategy === "whole") expect(plan.workers?.every(Number.isInteger)).toBe(true);
});

/** The roofing supplier of Heizer and Render: 8 hours a day, 1.6 hours a unit. */
function roofing(
  strategy: AggregateStrategy,
  change: Partial<AggregateInput>,
  work: Partial<WorkData>,
): AggregateInput {
  const { inputs } = known("SUP-AGG-04");
  const demand: number[] = inputs.demand;
  const none = { cost: all(demand, 0), limit: all(demand, 0) };
  return {
    strategy,
    demand,
    work: {
      hoursPerUnit: inputs.hours_per_unit,
      hoursPerWorker: inputs.days.map((days: number) => days * 8),
      wage: all(demand, 10),
      overtimeHoursPerWorker: all(demand, 0),
      overtimeWage: all(demand, 0),
      start: null,
      minimum: 0,
      maximum: Infinity,
      hireCost: 0,
      layoffCost: 0,
      ...work,
    },
    regular: { cost: all(demand, 0), limit: all(demand, Infinity) },
    overtime: none,
    subcontract: none,
    materialCost: all(demand, 0),
    startStock: 0,
    minimumStock: all(demand, 0),
    endStock: 0,
    holdingCost: all(demand, 0),
    backlogCost: null,
    ...change,
  };
}

test("SUP-AGG-04: a level plan keeps its people at work and lets stock take the swings", () => {
  const { inputs, expected } = known("SUP-AGG-04");
  const holdingCost = all(inputs.demand, inputs.holding_cost_per_unit_month);
  const plan = aggregatePlan(roofing("level", { holdingCost }, {}));
  expect(plan.workers).toEqual(all(inputs.demand, inputs.workers));
  expect(plan.stock).toEqual(expected.ending_inventory);
  expect(plan.totalCost).toBeCloseTo(expected.total_cost, 6);
});

test("SUP-AGG-05: a constant workforce and subcontracting", () => {
  const { inputs, expected } = known("SUP-AGG-05");
  const demand: number[] = inputs.demand;
  const subcontract = { cost: all(demand, inputs.subcontract_cost), limit: all(demand, Infinity) };
  const plan = aggregatePlan(roofing("optimal", { subcontract }, { minimum: inputs.workers, maximum: inputs.workers }));
  const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
  expect(sum(plan.subcontracted)).toBeCloseTo(expected.subcontract, 6);
  expect(plan.totalCost).toBeCloseTo(expected.total_cost, 6);
});

test("SUP-AGG-06: production that follows demand pays for every change of its rate", () => {
  const { inputs, expected } = known("SUP-AGG-06");
  // 300 and 600 for a unit a day more or less; a worker makes 8 / 1.6 = 5 units a day. The case rounds the rates to whole units.
  const perWorker = 8 / inputs.labour_hours_per_unit;
  const demand = inputs.daily_rates.map((rate: number, period: number) => rate * inputs.days[period]);
  const plan = aggregatePlan(
    roofing(
      "chase",
      { demand },
      { hireCost: inputs.increase_cost_per_unit * perWorker, layoffCost: inputs.decrease_cost_per_unit * perWorker },
    ),
  );
  const changes = expected.increase_cost + expected.decrease_cost;
  const labour = demand.reduce(
    (sum: number, units: number) => sum + units * inputs.labour_hours_per_unit * inputs.wage_per_hour,
    0,
  );
  expect(plan.totalCost).toBeCloseTo(labour + changes, 6);
  expect(plan.stock.every((units) => units === 0)).toBe(true);
});

test("SUP-AGG-07: capacity in units, as the transportation method has it", () => {
  const { inputs, expected } = known("SUP-AGG-07");
  const demand: number[] = inputs.demand;
  const plan = aggregatePlan({
    ...roofing("optimal", {}, {}),
    demand,
    work: null,
    regular: { cost: all(demand, inputs.regular_cost), limit: inputs.regular_capacity },
    overtime: { cost: all(demand, inputs.overtime_cost), limit: inputs.overtime_capacity },
    subcontract: { cost: all(demand, inputs.subcontract_cost), limit: inputs.subcontract_capacity },
    materialCost: all(demand, 0),
    startStock: inputs.start_inventory,
    minimumStock: all(demand, 0),
    holdingCost: all(demand, inputs.carrying_cost),
  });
  expect(plan.totalCost).toBeCloseTo(expected.total_cost, 6);
  expect(plan.workers).toBeNull();
});

test("demand beyond all capacity is infeasible, and the first short period and the units are named", () => {
  const demand = [100, 400, 100];
  const limit = { cost: all(demand, 1), limit: all(demand, 150) };
  const none = { cost: all(demand, 0), limit: all(demand, 0) };
  const input: AggregateInput = {
    ...roofing("optimal", {}, {}),
    ...{ demand, work: null, regular: limit, overtime: none, subcontract: none },
    ...{ materialCost: all(demand, 0), minimumStock: all(demand, 0), holdingCost: all(demand, 1) },
  };
  expect(() => aggregatePlan(input)).toThrow(
    expect.objectContaining({ kind: "infeasible", key: "supply.aggregate.short", values: { period: 2, units: 200 } }),
  );
});

test("stock adds up in every plan, no strategy costs less than the optimum, and whole people no less than parts of them", () => {
  const row = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(row, fc.integer({ min: 0, max: 500 }), (demand, startStock) => {
      const base = { ...redTomato("SUP-AGG-01", "optimal"), demand, startStock, endStock: 0 };
      const best = aggregatePlan(base);
      for (const strategy of ["whole", "chase", "level"] as const) {
        const plan = aggregatePlan({ ...base, strategy });
        expect(plan.totalCost).toBeGreaterThan(best.totalCost - 1e-4 * Math.max(1, best.totalCost));
        let net = startStock;
        demand.forEach((units, period) => {
          net += (plan.regular[period] ?? 0) + (plan.overtime[period] ?? 0) + (plan.subcontracted[period] ?? 0) - units;
          expect((plan.stock[period] ?? 0) - (plan.backlog[period] ?? 0)).toBeCloseTo(net, 4);
        });
      }
    }),
    { numRuns: 15 },
  );
});
