import fc from "fast-check";
import type { FlowProblem } from "../../../src/core/logistics/network/FlowProblem";
import { minimumCostFlow } from "../../../src/core/logistics/network/minimumCostFlow";
import { ModelBuilder } from "../../../src/core/optimization/ModelBuilder";
import { solveLinear } from "../../../src/core/optimization/solveLinear";
import { solver } from "../../../src/core/optimization/solver";

beforeAll(() => solver.load());

type Arc = readonly [from: number, to: number, cost: number, lower: number, upper: number];

function network(supply: readonly number[], arcs: readonly Arc[]): FlowProblem {
  return {
    supply: Float64Array.from(supply),
    from: Int32Array.from(arcs, ([from]) => from),
    to: Int32Array.from(arcs, ([, to]) => to),
    cost: Float64Array.from(arcs, ([, , cost]) => cost),
    lower: Float64Array.from(arcs, ([, , , lower]) => lower),
    upper: Float64Array.from(arcs, ([, , , , upper]) => upper),
  };
}

/** The same flows as a linear programme: out - in <= supply, in - out = demand. */
function byHighs({ supply, from, to, cost, lower, upper }: FlowProblem) {
  const builder = new ModelBuilder();
  cost.forEach((each, arc) => builder.column({ cost: each, lower: lower[arc] ?? 0, upper: upper[arc] ?? 0 }));
  const left = [...supply].map((units) => builder.column({ upper: Math.max(0, units) }));
  supply.forEach((units, node) =>
    builder.row(units, units, [
      [left[node] ?? 0, 1],
      ...[...from].flatMap((each, arc): [number, number][] => (each === node ? [[arc, 1]] : [])),
      ...[...to].flatMap((each, arc): [number, number][] => (each === node ? [[arc, -1]] : [])),
    ]),
  );
  return solveLinear(builder.build());
}

const nodes = 6;
const anyNetwork = (smallestCost: number) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: -30, max: 40 }), { minLength: nodes, maxLength: nodes }),
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: nodes - 1 }),
          fc.integer({ min: 0, max: nodes - 1 }),
          fc.integer({ min: smallestCost, max: 20 }),
          fc.integer({ min: 0, max: 8 }).map((units) => Math.max(0, units - 5)),
          fc.integer({ min: 3, max: 40 }),
        ),
        { minLength: 4, maxLength: 24 },
      ),
      fc.constantFrom(1, 0.1, 1 / 3, 1e9, 1e-9),
    )
    .map(([supply, arcs, scale]) =>
      network(
        supply.map((units) => units * scale),
        arcs
          .filter(([from, to]) => from !== to)
          .map(([from, to, cost, lower, upper]): Arc => [from, to, cost, lower * scale, upper * scale]),
      ),
    );

function checkOptimal(problem: FlowProblem, scale: number): void {
  const found = minimumCostFlow(problem);
  if (found.status !== "optimal") throw new Error(found.status);
  const near = 1e-9 * scale;
  const balance = [...found.left];
  found.flows.forEach((units, arc) => {
    const [from, to] = [problem.from[arc] ?? 0, problem.to[arc] ?? 0];
    balance[from] = (balance[from] ?? 0) + units;
    balance[to] = (balance[to] ?? 0) - units;
    const [lower, upper] = [problem.lower[arc] ?? 0, problem.upper[arc] ?? 0];
    expect(units).toBeGreaterThanOrEqual(lower - near);
    expect(units).toBeLessThanOrEqual(upper + near);
    // Complementary slackness: what could be less does not cost more than it brings, what could be more does not cost less.
    const reduced = (problem.cost[arc] ?? 0) + (found.prices[from] ?? 0) - (found.prices[to] ?? 0);
    if (units > lower + near) expect(reduced).toBeLessThanOrEqual(1e-9);
    if (units < upper - near) expect(reduced).toBeGreaterThanOrEqual(-1e-9);
  });
  problem.supply.forEach((units, node) => {
    expect(Math.abs((balance[node] ?? 0) - units)).toBeLessThanOrEqual(near);
    const [left, price] = [found.left[node] ?? 0, found.prices[node] ?? 0];
    // Where something is left a unit is worth nothing.
    if (left > near) expect(price).toBeLessThanOrEqual(1e-9);
    if (left < Math.max(0, units) - near) expect(price).toBeGreaterThanOrEqual(-1e-9);
  });
}

test.each([0, -10])("flows are feasible, proven by their prices, and cost what HiGHS says (costs from %s)", (least) => {
  let solved = 0;
  fc.assert(
    fc.property(anyNetwork(least), (problem) => {
      const scale = Math.max(1e-300, ...problem.supply.map(Math.abs), ...problem.upper);
      const found = minimumCostFlow(problem);
      if (scale < 1 || scale > 1e6) {
        // Beyond the absolute tolerances of HiGHS the prices alone are the proof.
        if (found.status === "optimal") checkOptimal(problem, scale);
        return;
      }
      const expected = byHighs(problem);
      expect(found.status === "optimal").toBe(expected.status === "optimal");
      if (found.status !== "optimal" || expected.status !== "optimal") return;
      solved++;
      checkOptimal(problem, scale);
      const total = found.flows.reduce((sum, units, arc) => sum + units * (problem.cost[arc] ?? 0), 0);
      expect(Math.abs(total - expected.objective)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(total)));
    }),
    { numRuns: 400 },
  );
  expect(solved).toBeGreaterThan(40);
});

test("who cannot be served is told with what the arcs bring at most", () => {
  // 60 can go from 0 to 1; behind 1 is 2. Together they need 100.
  const found = minimumCostFlow(network([200, -30, -70, -10], [[0, 1, 1, 0, 60], [1, 2, 1, 0, 90], [0, 3, 1, 0, 50]])); // prettier-ignore
  expect(found).toEqual({ status: "short", nodes: [1, 2], units: 40, most: 60 });
});

test("what lower limits bring and nobody can take is told", () => {
  const found = minimumCostFlow(network([100, 0, -20], [[0, 1, 1, 50, 80], [1, 2, 1, 0, 40]])); // prettier-ignore
  expect(found).toMatchObject({ status: "stuck", nodes: [1, 2], units: 30 });
});

test("a loop that earns without limit is told in its order; with a limit it is used", () => {
  const arcs = (most: number): Arc[] => [[0, 1, 4, 0, Infinity], [1, 2, -5, 0, most], [2, 3, 1, 0, Infinity], [3, 1, 1, 0, Infinity]]; // prettier-ignore
  const found = minimumCostFlow(network([5, 0, 0, -5], arcs(Infinity)));
  if (found.status !== "loop") throw new Error(found.status);
  const [first] = found.nodes;
  expect([...found.nodes, first].join(">")).toMatch(/1>2>3/);
  expect([...found.nodes].sort()).toEqual([1, 2, 3]);
  // 5 units go 0>1>2>3, and 15 more around 1>2>3: 20 - 100 + 20 + 15.
  const limited = minimumCostFlow(network([5, 0, 0, -5], arcs(20)));
  if (limited.status !== "optimal") throw new Error(limited.status);
  expect([...limited.flows]).toEqual([5, 20, 20, 15]);
});

test("many equal ways and no room at all do not keep the simplex turning", () => {
  const size = 40;
  const arcs = Array.from({ length: size * size }, (_, lane): Arc => [
    Math.floor(lane / size),
    size + (lane % size),
    1 + (lane % 2),
    0,
    Infinity,
  ]); // prettier-ignore
  const supply = [...new Array<number>(size).fill(1), ...new Array<number>(size).fill(-1)];
  const found = minimumCostFlow(network(supply, arcs));
  if (found.status !== "optimal") throw new Error(found.status);
  // Half of the destinations cost 1, half 2.
  expect(found.flows.reduce((sum, units, arc) => sum + units * (arcs[arc]?.[2] ?? 0), 0)).toBe(60);
});
