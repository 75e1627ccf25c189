import fc from "fast-check";
import { routesBound } from "../../../../src/core/logistics/routing/bound/routesBound";
import { exactRoutes } from "../../../../src/core/logistics/routing/exactRoutes";
import { routeLength } from "../../../../src/core/logistics/routing/routeLength";
import type { RoutingProblem } from "../../../../src/core/logistics/routing/RoutingProblem";
import { cvrplib } from "../../../fixtures/routes/cvrplib";

const problems = fc
  .record({
    sites: fc.integer({ min: 1, max: 7 }),
    capacity: fc.option(fc.oneof(fc.integer({ min: 6, max: 12 }), fc.double({ min: 6, max: 12, noNaN: true }))),
    vehicles: fc.option(fc.integer({ min: 1, max: 4 })),
    isSymmetric: fc.boolean(),
  })
  .chain(({ sites, isSymmetric, ...limits }) =>
    fc
      .tuple(
        fc.array(
          fc.oneof(
            fc.integer({ min: 0, max: 30 }),
            fc.integer({ min: 0, max: 3000 }).map((each) => each / 97),
          ),
          {
            minLength: (sites + 1) ** 2,
            maxLength: (sites + 1) ** 2,
          },
        ),
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: sites, maxLength: sites }),
      )
      .map(([ways, demands]): RoutingProblem => {
        const way = (from: number, to: number): number => ways[from * (sites + 1) + to] ?? 0;
        const numbers = Array.from({ length: sites + 1 }, (_, site) => site);
        return {
          distances: numbers.map((from) =>
            numbers.map((to) => {
              if (from === to) return 0;
              return isSymmetric ? way(Math.min(from, to), Math.max(from, to)) : way(from, to);
            }),
          ),
          demands: [0, ...demands],
          ...limits,
          longest: null,
          perStop: 0,
        };
      }),
  );

test("the bound is never above the least length, whatever is rounded or has no demand", () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const routes = exactRoutes(problem);
      if (!routes) return;
      const least = routes.reduce((sum, stops) => sum + routeLength(problem.distances, stops), 0);
      const bound = routesBound(problem, 1.1 * least, 150_000);
      if (bound !== null) expect(bound).toBeLessThanOrEqual(least * (1 + 1e-9));
    }),
    { numRuns: 150 },
  );
});

// Least lengths: see the fixture.
test.each(["A-n60-k9", "E-n51-k5", "P-n51-k10"])("for %s it lies at most 5 %% below the least", (name) => {
  const instance = cvrplib().get(name);
  if (!instance) throw new Error(`No instance ${name}.`);
  const bound = routesBound({ ...instance, longest: null, perStop: 0 }, 1.05 * instance.best, 40_000_000);
  expect(bound).toBeGreaterThanOrEqual(0.95 * instance.best);
  expect(bound).toBeLessThanOrEqual(instance.best);
});

test("too little work gives none", () => {
  const instance = cvrplib().get("A-n60-k9");
  expect(instance && routesBound({ ...instance, longest: null, perStop: 0 }, 1400, 1000)).toBeNull();
});
