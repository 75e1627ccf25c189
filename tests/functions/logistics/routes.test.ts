import fc from "fast-check";
import "../../support/excelRuntime";
import { cvrplib } from "../../fixtures/routes/cvrplib";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
type Matrix = readonly (readonly number[])[];
type Row = readonly (string | number)[];

interface Answer {
  readonly total: number;
  readonly routes: readonly (readonly number[])[];
  readonly rows: readonly Row[];
  readonly status: Row;
  readonly bound: number | null;
}

async function routes(...given: unknown[]): Promise<Answer> {
  const answer = (await callFunction("ROUTES", ...given)) as Row[];
  const at = answer.findIndex(([first]) => first === "Bound" || first === "Status");
  const rows = answer.slice(1, at);
  const bound = answer.find(([first]) => first === "Bound");
  return {
    total: answer[0]?.[0] as number,
    rows,
    routes: rows.map((row) => String(row[1]).split(" > ").map(Number)),
    status: answer.at(-1) ?? [],
    bound: bound ? (bound[5] as number) : null,
  };
}

const lengthOf = (distances: Matrix, stops: readonly number[]): number =>
  [...stops, 0].reduce(
    (sum, to, place) => sum + (distances[place === 0 ? 0 : (stops[place - 1] ?? 0)]?.[to] ?? NaN),
    0,
  );

/** Each site once, no vehicle too full, no route too long, the figures those of the stops. */
function expectRoutes(
  answer: Answer,
  distances: Matrix,
  demands: readonly number[],
  limits: { capacity?: number | null; vehicles?: number | null; longest?: number | null; stopTime?: number | null },
): void {
  expect(answer.routes.flat().sort((a, b) => a - b)).toEqual(distances.slice(1).map((_, site) => site + 1));
  answer.rows.forEach(([number, , stops, load, fill, length], index) => {
    const order = answer.routes[index] ?? [];
    const units = order.reduce((sum, site) => sum + (demands[site] ?? 0), 0);
    expect([number, stops]).toEqual([index + 1, order.length]);
    expect(load).toBeCloseTo(units, 9);
    expect(length).toBeCloseTo(lengthOf(distances, order), 6);
    const { capacity, longest, stopTime } = limits;
    if (typeof capacity === "number") {
      expect(units).toBeLessThanOrEqual(capacity + 1e-9);
      expect(fill).toBeCloseTo(units / capacity, 9);
    } else expect(fill).toBe("");
    if (typeof longest === "number")
      expect(lengthOf(distances, order) + (stopTime ?? 0) * order.length).toBeLessThanOrEqual(longest + 1e-9);
  });
  if (typeof limits.vehicles === "number") expect(answer.routes.length).toBeLessThanOrEqual(limits.vehicles);
  expect(answer.total).toBeCloseTo(
    answer.routes.reduce((sum, order) => sum + lengthOf(distances, order), 0),
    6,
  );
  if (answer.bound !== null) expect(answer.bound).toBeLessThanOrEqual(answer.total * (1 + 1e-9));
}

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-VRP-01: the shortest routes of four vehicles, and those of the savings", async () => {
    const { inputs, expected, tolerance } = known("LOG-VRP-01");
    const distances = range(platform, inputs.distance);
    const demands = range(platform, [inputs.demand]);
    const [capacity, vehicles] = [inputs.vehicle_capacity, inputs.vehicles];
    const best = await routes(distances, demands, capacity, null, null, null, vehicles);
    expectWithin(tolerance, best.total, expected.optimal_distance);
    expect(best.status).toEqual(["Status", "optimal", "", "", "", 0]);
    expectRoutes(best, inputs.distance, inputs.demand, { capacity, vehicles });
    const saved = await routes(distances, demands, capacity, "savings");
    expectWithin(tolerance, [saved.total, saved.routes.length], [expected.savings_distance, expected.savings_routes]);
    expectRoutes(saved, inputs.distance, inputs.demand, { capacity });
  });

  test("a blank from a site to itself is no way, a blank demand is none; a demand of the depot may be left out", async () => {
    const distances = [
      [null, 5, 6],
      [5, null, 4],
      [6, 4, null],
    ];
    const answer = await routes(range(platform, distances), range(platform, [[null], [3]]), 5);
    expect(answer).toMatchObject({ total: 15, routes: [[1, 2]], rows: [[1, "1 > 2", 2, 3, 0.6, 15]] });
    expect(await routes(range(platform, distances), range(platform, [[null], [null], [3]]), 5)).toEqual(answer);
  });
});

test("the depot alone: no routes, no length", async () => {
  expect(await callFunction("ROUTES", 0, null, 5)).toEqual([
    [0, "Stops in order", "Stops", "Load", "Fill", "Length"],
    ["Bound", "", "", "", "", 0],
    ["Status", "optimal", "", "", "", 0],
  ]);
});

test("without limits it is one round trip; with a capacity there may be more routes than are needed, if that is shorter", async () => {
  // Two sites on opposite sides, 10 from the depot each, with a detour of 100 between them.
  const distances = [
    [0, 10, 10],
    [10, 0, 100],
    [10, 100, 0],
  ];
  expect(await routes(distances)).toMatchObject({ total: 120, routes: [[1, 2]] });
  expect(await routes(distances, [[1, 1]], 5)).toMatchObject({ total: 40, routes: [[1], [2]] });
  expect(await routes(distances, [[1, 1]], 5, null, null, null, 1)).toMatchObject({ total: 120 });
});

test("ways that differ by direction are driven in the better one", async () => {
  // A ring of one-way streets: 0 to 1 to 2 to 3 to 0 is 4 long, the other way round 40.
  const ring = [0, 1, 2, 3].map((from) =>
    [0, 1, 2, 3].map((to) => (from === to ? 0 : (to - from + 4) % 4 === 1 ? 1 : 10)),
  );
  expect(await routes(ring)).toMatchObject({ total: 4, routes: [[1, 2, 3]] });
  expect(await routes(ring, null, null, "savings")).toMatchObject({ total: 4 });
});

test("x is no way: the routes go round it, or there are none", async () => {
  const distances = [
    [0, 1, 1, 1],
    [1, 0, "x", 1],
    [1, "X", 0, 1],
    [1, 1, 1, 0],
  ];
  expect(await routes(distances)).toMatchObject({ total: 4, routes: [[1, 3, 2]] });
  const cut = distances.map((row, from) => row.map((each, to) => (to === 2 && from !== 2 ? "x" : each)));
  expect(await callFunction("ROUTES", cut)).toEqual({
    error: "#N/A",
    sentence: "There is no way from the depot to 2 and back. Enter a distance in its row and in its column.",
  });
  // Site 2 is reached from 1 only and left to 1 only: no round trip passes 1 once.
  const spur = [
    [0, 1, "x"],
    [1, 0, 1],
    ["x", 1, 0],
  ];
  expect(await callFunction("ROUTES", spur)).toMatchObject({ error: "#N/A" });
  expect(await callFunction("ROUTES", spur, null, null, "savings")).toMatchObject({ error: "#N/A" });
});

test("coordinates: straight lines, kilometres, miles, circuity; names of the table or of their own", async () => {
  const plane = [
    [0, 0],
    [3, 4],
    [6, 8],
  ];
  expect((await routes(plane)).total).toBe(20);
  expect((await routes(plane, null, null, null, null, null, null, null, null, null, "xy", 1.2)).total).toBeCloseTo(
    24,
    9,
  );
  // A degree of the equator is 6371 pi / 180 = 111.1949 km.
  const globe = [
    [0, 0],
    [0, 1],
  ];
  const by = (measure: string): Promise<Answer> =>
    routes(globe, null, null, null, null, null, null, null, null, [["Hub", "Oslo"]], measure);
  const [kilometres, miles] = [await by("km"), await by("mi")];
  expect(kilometres.total).toBeCloseTo(222.3899, 3);
  expect(kilometres.total / miles.total).toBeCloseTo(1.609344, 9);
  expect(kilometres.rows[0]?.[1]).toBe("Oslo");
  const named = [
    ["", "Hub", "Oslo", "Bergen"],
    ["Hub", 0, 5, 6],
    ["Oslo", 5, 0, 4],
    ["Bergen", 6, 4, 0],
  ];
  const visits = (await callFunction("ROUTES", named, [[2, 3]], 5, null, null, "visits")) as Row[];
  expect(visits).toEqual([
    ["Route", "Position", "Site", "Load after", "Length so far"],
    [1, 0, "Hub", 5, 0],
    [1, 1, "Oslo", 3, 5],
    [1, 2, "Bergen", 0, 9],
    [1, 3, "Hub", 0, 15],
  ]);
});

test("longest and the time of stops limit a route", async () => {
  const line = [
    [0, 0],
    [10, 0],
    [20, 0],
    [-15, 0],
  ];
  const limited = (longest: number, stopTime: number): Promise<Answer> =>
    routes(line, null, null, null, null, null, null, longest, stopTime);
  expect(await limited(70, 0)).toMatchObject({ total: 70 });
  expect(await limited(42, 1)).toMatchObject({ total: 70, routes: [[1, 2], [3]] });
  expect(await limited(41, 1)).toMatchObject({ total: 90, routes: [[1], [2], [3]] });
  expect(await callFunction("ROUTES", line, null, null, null, null, null, null, 40, 1)).toEqual({
    error: "#N/A",
    sentence: "2 is too far: there and back it is 41, but a route may be 40. Raise longest.",
  });
});

// Best known lengths: see the fixture. Half a second's steps; those of 10 seconds come nearer, see the benchmark.
test.each([
  ["A-n33-k5", 1],
  ["E-n51-k5", 1.04],
  ["P-n76-k4", 1.04],
  ["E-n101-k8", 1.04],
])("%s comes near its best known length, never below it, with no vehicle more", async (name, near) => {
  const instance = cvrplib().get(name);
  if (!instance) throw new Error(`No instance ${name}.`);
  const { distances, demands, capacity, vehicles, best } = instance;
  const answer = await routes(distances, [demands], capacity, null, 0.5, null, vehicles);
  expectRoutes(answer, distances, demands, { capacity, vehicles });
  expect(answer.total).toBeGreaterThanOrEqual(best);
  expect(answer.total).toBeLessThanOrEqual(best * near);
});

const problem = fc.integer({ min: 1, max: 6 }).chain((sites) =>
  fc.record({
    distances: fc
      .array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: sites + 1, maxLength: sites + 1 }), {
        minLength: sites + 1,
        maxLength: sites + 1,
      })
      .map((rows) => rows.map((row, from) => row.map((each, to) => (from === to ? 0 : each)))),
    demands: fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: sites, maxLength: sites })
      .map((each) => [0, ...each]),
    capacity: fc.integer({ min: 6, max: 12 }),
  }),
);

/** Least length by trying all orders, each cut into routes in all ways. */
function leastLength(distances: Matrix, demands: readonly number[], capacity: number): number {
  let least = Infinity;
  const go = (rest: readonly number[], at: number, load: number, length: number): void => {
    if (rest.length === 0) least = Math.min(least, length + (distances[at]?.[0] ?? 0));
    for (const site of rest) {
      const others = rest.filter((each) => each !== site);
      const demand = demands[site] ?? 0;
      const way = (from: number): number => distances[from]?.[site] ?? 0;
      if (load + demand <= capacity) go(others, site, load + demand, length + way(at));
      if (at !== 0) go(others, site, demand, length + (distances[at]?.[0] ?? 0) + way(0));
    }
  };
  go(
    distances.slice(1).map((_, site) => site + 1),
    0,
    0,
    0,
  );
  return least;
}

test("up to 16 sites the routes are the shortest: all orders tried; savings are routes too, never shorter", async () => {
  await fc.assert(
    fc.asyncProperty(problem, async ({ distances, demands, capacity }) => {
      const best = await routes(distances, [demands], capacity);
      expectRoutes(best, distances, demands, { capacity });
      expect(best.total).toBe(leastLength(distances, demands, capacity));
      const saved = await routes(distances, [demands], capacity, "savings");
      expectRoutes(saved, distances, demands, { capacity });
      expect(saved.total).toBeGreaterThanOrEqual(best.total);
    }),
    { numRuns: 60 },
  );
});

test("twice the distances: the same routes, twice as long; and at a thousand billion and a billionth of the scale", async () => {
  const instance = cvrplib().get("A-n32-k5");
  if (!instance) throw new Error("No instance.");
  const { distances, demands, capacity } = instance;
  const scaled = (by: number): Promise<Answer> =>
    routes(
      distances.map((row) => row.map((each) => by * each)),
      [demands.map((each) => by * each)],
      by * capacity,
      null,
      0.05,
    );
  const base = await scaled(1);
  for (const by of [2, 2 ** 40, 2 ** -40]) {
    const answer = await scaled(by);
    expect(answer.routes).toEqual(base.routes);
    expect(answer.total / by).toBeCloseTo(base.total, 9);
  }
});

const ring = [
  [0, 5, 6],
  [5, 0, 4],
  [6, 4, 0],
];

test.each<[string, unknown[], string, string | RegExp]>([
  [
    "a demand above the capacity",
    [ring, [[7, 12]], 10],
    "#N/A",
    "2 needs 12, but a vehicle takes 10. Split it over several rows, or take a larger vehicle.",
  ],
  [
    "too few vehicles",
    [ring, [[7, 8]], 10, null, null, null, 1],
    "#N/A",
    "1 vehicles of 10 are too few for 15: at least 2 are needed. Raise vehicles or capacity.",
  ],
  [
    "loads that do not pair up",
    [[...ring.map((row) => [...row, 5]), [5, 5, 5, 0]], [[6, 6, 6]], 10, null, null, null, 2],
    "#N/A",
    "No routes keep all limits. Allow one vehicle more, longer routes, or more units on a vehicle.",
  ],
  [
    "more routes by savings than vehicles",
    [[...ring.map((row) => [...row, 5]), [5, 5, 5, 0]], [[6, 6, 6]], 10, "savings", null, null, 2],
    "#N/A",
    "The savings method needs 3 routes, but there are 2 vehicles. Choose the method improve, or raise vehicles.",
  ],
  [
    "a negative distance",
    [
      [
        [0, -5],
        [5, 0],
      ],
    ],
    "#VALUE!",
    "sites, row 1, column 2: -5 is too small. Enter 0 or more.",
  ],
  [
    "a table that is not square",
    [
      [
        [0, 5, 6],
        [5, 0, 4],
      ],
    ],
    "#VALUE!",
    /must be a square table .* 2 rows and 3 columns/,
  ],
  [
    "a text",
    [
      [
        [0, "far"],
        [5, 0],
      ],
    ],
    "#VALUE!",
    /row 1, column 2/,
  ],
  [
    "a demand of the depot",
    [ring, [[2, 7, 3]], 10],
    "#VALUE!",
    "The depot, the first row of sites, has a demand of 2. Set it to 0, or add the depot as first row.",
  ],
  [
    "too many demands",
    [ring, [[7, 3, 2, 1]], 10],
    "#VALUE!",
    "demands must have one value a site: 2, or 3 with 0 for the depot first. It has 4.",
  ],
  [
    "circuity of a table",
    [ring, null, null, null, null, null, null, null, null, null, null, 1.2],
    "#VALUE!",
    /circuity makes straight lines longer/,
  ],
  [
    "coordinates in three columns",
    [ring, null, null, null, null, null, null, null, null, null, "xy"],
    "#VALUE!",
    /Coordinates are two columns/,
  ],
  [
    "a latitude of 95",
    [
      [
        [95, 0],
        [0, 0],
      ],
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      "km",
    ],
    "#VALUE!",
    /row 1: 95, 0 is no latitude/,
  ],
  ["half a vehicle", [ring, null, null, null, null, null, 1.5], "#VALUE!", "vehicles must be a whole number, not 1.5."],
  [
    "too many sites",
    [Array.from({ length: 1002 }, (_, site) => [site, 0, 0].slice(0, 2))],
    "#VALUE!",
    "There are 1001 sites. Up to 1000 can be planned at once: split them by area.",
  ],
  ["nothing", [null], "#VALUE!", "sites is missing. Give it a value."],
])("%s is refused with a sentence", async (_, given, error, sentence) => {
  const failure = (await callFunction("ROUTES", ...given)) as { error: string; sentence: string };
  expect(failure.error).toBe(error);
  expect(failure.sentence).toMatch(sentence);
});

test("what a search does not find is not called impossible", async () => {
  // 17 sites of 6 on vehicles of 10: each needs one of its own, which the sum of 102 on 11 vehicles does not tell.
  const sites = Array.from({ length: 18 }, (_, site) => [site, site % 3]);
  const demands = [new Array<number>(17).fill(6)];
  expect(await callFunction("ROUTES", sites, demands, 10, null, 0.05, null, 11)).toMatchObject({
    error: "#N/A",
    sentence: expect.stringContaining(
      "No routes for all 17 sites were found within the limits; whether there are any is not proven.",
    ) as string,
  });
  const found = await routes(sites, demands, 10, null, 0.05, null, 17);
  expect(found.routes).toHaveLength(17);
});
