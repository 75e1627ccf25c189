import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const names = ["sites", "demand", "sourcing", "items", "inTransit", "output", "supply", "periods"] as const;

/** DRP with its arguments by name; the others are left out. */
const drp = (given: Readonly<Record<string, unknown>>): Promise<unknown> =>
  callFunction("DRP", ...names.map((name) => given[name] ?? null));
const table = async (given: Readonly<Record<string, unknown>>): Promise<(string | number)[][]> =>
  ((await drp(given)) as (string | number)[][]).slice(1);
const sum = (values: readonly unknown[]): number => values.reduce<number>((all, value) => all + Number(value), 0);

/*
 * By hand. Lyon: 80 - 50 = 30; 60 lack 40 to end at 10: two lots of 25, 80 - 50 - 60 + 50 = 20; 70 lack 60: three lots. Sent a period
 * before. Paris: 30 - 20 = 10, lacks 10, then 20. DC: 0 + 50, 10 + 75, 20 of 200.
 */
const network = {
  sites: [["Lyon"], ["Paris"]],
  demand: [
    [50, 60, 70],
    [20, 20, 20],
  ],
  sourcing: [
    ["Site", "Source", "Lead time", "Safety stock", "Multiple", "Minimum", "Opening"],
    ["Lyon", "DC", 1, 10, 25, null, 80],
    ["Paris", "DC", null, null, null, null, 30],
    ["DC", null, 2, null, null, null, 130],
  ],
};

describe.each(platforms)("on the %s", (platform) => {
  const given = { ...network, sourcing: range(platform, network.sourcing) };

  test("shipments leave their lead time before the receipt that ends the period at its safety stock, in whole multiples", async () => {
    expect(await drp(given)).toEqual([
      ["Source", "Site", "Item", "Past due", 1, 2, 3],
      ["DC", "Lyon", "", 0, 50, 75, 0],
      ["DC", "Paris", "", 0, 0, 10, 20],
    ]);
  });

  test("every figure of every site, named", async () => {
    expect(await drp({ ...given, output: "all", periods: [["P1", "P2", "P3"]] })).toEqual([
      ["Source", "Site", "Item", "Figure", "Before", "P1", "P2", "P3"],
      ["DC", "Lyon", "", "Gross requirement", 0, 50, 60, 70],
      ["DC", "Lyon", "", "In transit", 0, 0, 0, 0],
      ["DC", "Lyon", "", "Receipts", 0, 0, 50, 75],
      ["DC", "Lyon", "", "Closing stock", 80, 30, 20, 25],
      ["DC", "Lyon", "", "Shipments", 0, 50, 75, 0],
      ["DC", "Paris", "", "Gross requirement", 0, 20, 20, 20],
      ["DC", "Paris", "", "In transit", 0, 0, 0, 0],
      ["DC", "Paris", "", "Receipts", 0, 0, 10, 20],
      ["DC", "Paris", "", "Closing stock", 30, 10, 0, 0],
      ["DC", "Paris", "", "Shipments", 0, 0, 10, 20],
      ["", "DC", "", "Gross requirement", 0, 50, 85, 20],
      ["", "DC", "", "In transit", 0, 0, 0, 0],
      ["", "DC", "", "Receipts", 0, 0, 5, 20],
      ["", "DC", "", "Closing stock", 130, 80, 0, 0],
      ["", "DC", "", "Orders", 5, 20, 0, 0],
    ]);
  });

  test("a blank or zero demand needs nothing, and a blank row names no site", async () => {
    const nothing = {
      sites: range(platform, [["Lyon"], [null]]),
      demand: range(platform, [
        [null, null],
        [null, null],
      ]),
    };
    expect(await table({ ...nothing, sourcing: [["Lyon", "DC", 1]] })).toEqual([["DC", "Lyon", "", 0, 0, 0]]);
  });
});

test("what should have left before the first period is past due, and the source must ship it at once", async () => {
  const late = { sites: ["Lyon"], demand: [[10, 20, 30]], sourcing: [["Lyon", "DC", 2]] };
  expect(await table(late)).toEqual([["DC", "Lyon", "", 30, 30, 0, 0]]);
  expect((await table({ ...late, output: "gross" })).slice(1)).toEqual([["", "DC", "", 0, 60, 0, 0]]);
});

test("units in transit are received before more is planned", async () => {
  const given = {
    sites: ["Lyon"],
    demand: [[10, 20, 30]],
    sourcing: [["Lyon", "DC", 0]],
    inTransit: [["Lyon", 0, 25, 0]],
  };
  // 20 - 25 leaves 5, of 30 lack 25.
  expect(await table(given)).toEqual([["DC", "Lyon", "", 0, 10, 0, 25]]);
});

test("three levels and two items: each item has its own network, general rows hold for all without their own", async () => {
  const given = {
    sites: [["Nice"], ["Nice"]],
    items: [["A"], ["B"]],
    demand: [
      [0, 0, 10],
      [0, 0, 7],
    ],
    sourcing: [
      ["Nice", "Lyon", 1, 0, 0, 0, 0, ""],
      ["Lyon", "Plant", 1, 0, 0, 0, 0, ""],
      ["Lyon", "Import", 1, 0, 5, 0, 0, "B"],
    ],
  };
  expect(await table(given)).toEqual([
    ["Lyon", "Nice", "A", 0, 0, 10, 0],
    ["Plant", "Lyon", "A", 0, 10, 0, 0],
    ["Lyon", "Nice", "B", 0, 0, 7, 0],
    ["Import", "Lyon", "B", 0, 10, 0, 0],
  ]);
});

describe("with a supply", () => {
  const short = {
    sites: [["Lyon"], ["Paris"]],
    demand: [
      [50, 0],
      [70, 0],
    ],
    sourcing: [
      ["Lyon", "DC", 0],
      ["Paris", "DC", 0],
      ["DC", "", 0],
    ],
  };

  test("a short source shares it in proportion, and ships the rest when it has it", async () => {
    // 60 of 120: half of each.
    const given = { ...short, supply: [["DC", 60, 100]] };
    expect(await table(given)).toEqual([
      ["DC", "Lyon", "", 0, 25, 25],
      ["DC", "Paris", "", 0, 35, 35],
    ]);
    expect(await table({ ...given, output: "late" })).toEqual([
      ["DC", "Lyon", "", 0, 25, 0],
      ["DC", "Paris", "", 0, 35, 0],
    ]);
    // Lyon owes 25 to its customers; the DC keeps 40 of the 100.
    expect(await table({ ...given, output: "closing" })).toEqual([
      ["DC", "Lyon", "", 0, -25, 0],
      ["DC", "Paris", "", 0, -35, 0],
      ["", "DC", "", 0, 0, 40],
    ]);
  });

  test("in whole multiples of the lane; what no lot can use goes where any quantity may go", async () => {
    const sourcing = [
      ["Lyon", "DC", 0, 0, 20],
      ["Paris", "DC", 0, 0, 0],
      ["DC", "", 0, 0, 0],
    ];
    // Lyon gets three lots for its 50, Paris 70: fair shares of 65 are 30 and 35; one lot fits into 30, and Paris takes the 10 left.
    const given = { ...short, sourcing, supply: [["DC", 65, 0]] };
    const [lyon, paris] = await table(given);
    expect(lyon?.[4]).toBe(20);
    expect(paris?.[4]).toBe(45);
  });

  test("what a site is owed at the start of a long lane comes its lead time after the first period", async () => {
    const given = { sites: ["Lyon"], demand: [[10, 20, 30]], sourcing: [["Lyon", "DC", 2]], supply: [] as unknown[][] };
    const receipts = await table({ ...given, supply: [["DC", 100]], output: "receipts" });
    expect(receipts[0]).toEqual(["DC", "Lyon", "", 0, 0, 0, 60]);
    // What no supply limits is ordered and comes; it is past due by nothing here, since the DC has no lead time.
    expect(receipts[1]).toEqual(["", "DC", "", 0, 100, 100, 100]);
  });
});

describe("laws", () => {
  const row = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 6, maxLength: 6 });
  const rules = fc.record({
    leadTime: fc.integer({ min: 0, max: 3 }),
    safety: fc.integer({ min: 0, max: 20 }),
    multiple: fc.constantFrom(0, 5, 12),
    minimum: fc.constantFrom(0, 30),
    opening: fc.integer({ min: 0, max: 100 }),
  });
  const sites = ["S0", "S1", "S2", "S3", "S4"];
  interface Tree {
    readonly demand: number[][];
    readonly rules: { leadTime: number; safety: number; multiple: number; minimum: number; opening: number }[];
    readonly parents: number[];
  }
  /** A tree: each site is supplied by one of a lower number, S0 from outside. */
  const trees: fc.Arbitrary<Tree> = fc.record({
    demand: fc.array(row, { minLength: 5, maxLength: 5 }),
    rules: fc.array(rules, { minLength: 5, maxLength: 5 }),
    parents: fc.tuple(...[1, 2, 3, 4].map((own) => fc.integer({ min: 0, max: own - 1 }))),
  });
  const asked = ({ demand, rules: own, parents }: typeof trees extends fc.Arbitrary<infer T> ? T : never) => ({
    sites: sites.map((site) => [site]),
    demand,
    sourcing: sites.map((site, index) => {
      const { leadTime = 0, safety = 0, multiple = 0, minimum = 0, opening = 0 } = own[index] ?? {};
      return [site, index === 0 ? "" : sites[parents[index - 1] ?? 0], leadTime, safety, multiple, minimum, opening];
    }),
  });

  test("the receipts of a lane, a lead time earlier, are the source's requirement beside its own demand", async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const given = asked(tree);
        const receipts = new Map(
          (await table({ ...given, output: "receipts" })).map((each) => [each[1], each.slice(4)]),
        );
        const gross = new Map((await table({ ...given, output: "gross" })).map((each) => [each[1], each.slice(4)]));
        sites.forEach((source, number) => {
          const needed = (tree.demand[number] ?? []).map(Number);
          tree.parents.forEach((parent, child) => {
            if (parent !== number) return;
            const leadTime = tree.rules[child + 1]?.leadTime ?? 0;
            (receipts.get(sites[child + 1] ?? "") ?? []).forEach((units, period) => {
              const leaves = Math.max(0, period - leadTime);
              needed[leaves] = (needed[leaves] ?? 0) + Number(units);
            });
          });
          expect(gross.get(source)).toEqual(needed);
        });
      }),
    );
  });

  test("no site ends below its safety stock, and its stock moves by receipts less requirements", async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const given = asked(tree);
        const [receipts, gross, closing] = await Promise.all(
          ["receipts", "gross", "closing"].map((output) => table({ ...given, output })),
        );
        closing?.forEach((stock, index) => {
          const safety = tree.rules[sites.indexOf(String(stock[1]))]?.safety ?? 0;
          for (let at = 4; at < stock.length; at++) {
            const change = Number(receipts?.[index]?.[at]) - Number(gross?.[index]?.[at]);
            expect(Number(stock[at])).toBe(Number(stock[at - 1]) + change);
            expect(Number(stock[at])).toBeGreaterThanOrEqual(safety);
          }
        });
      }),
    );
  });

  test("with a supply nothing is lost: stock and receipts of the source are its shipments, its own sales and what is left", async () => {
    await fc.assert(
      fc.asyncProperty(trees, fc.integer({ min: 0, max: 150 }), async (tree, supply) => {
        const given = { ...asked(tree), supply: [["S0", supply]] };
        const [shipments = [], receipts = [], closing = []] = await Promise.all(
          ["shipments", "receipts", "closing"].map((output) => table({ ...given, output })),
        );
        closing.forEach((stock, index) => {
          const site = String(stock[1]);
          const number = sites.indexOf(site);
          const out = shipments.filter(([source]) => source === site).flatMap((each) => each.slice(3));
          const left =
            Number(stock[3]) + sum(receipts[index]?.slice(4) ?? []) - sum(out) - sum(tree.demand[number] ?? []);
          expect(Number(stock.at(-1))).toBeCloseTo(left, 6);
        });
        shipments.forEach((each) => each.slice(3).forEach((units) => expect(Number(units)).toBeGreaterThanOrEqual(0)));
        // A supply for all that is planned ships the plan itself: what is past due, in the first period.
        const planned = await table(asked(tree));
        const plenty = await table({ ...asked(tree), supply: [["S0", 1e6]] });
        const total = (rows: (string | number)[][]): Map<unknown, number> =>
          new Map(rows.map((each) => [each[1], sum(each.slice(3))]));
        const isPrompt = tree.rules.every(({ leadTime }) => leadTime === 0);
        if (isPrompt) expect(plenty).toEqual(planned);
        else if (tree.parents.every((parent) => parent === 0)) expect(total(plenty)).toEqual(total(planned));
      }),
    );
  });
});

const lane = [["Lyon", "DC", 1]];
test.each([
  [
    "a circle",
    {
      sites: ["A"],
      demand: [[1]],
      sourcing: [
        ["A", "B", 1],
        ["B", "C", 1],
        ["C", "A", 1],
      ],
    },
    "circle: A > C > B > A",
  ],
  [
    "demand without supply",
    { sites: ["Paris"], demand: [[1]], sourcing: lane },
    "sites, row 1: Paris has demand, but no row",
  ],
  [
    "two sources",
    { sites: ["Lyon"], demand: [[1]], sourcing: [...lane, ["lyon", "Hub", 1]] },
    "sourcing, rows 1 and 2: lyon has two",
  ],
  [
    "a lead time of half a period",
    { sites: ["Lyon"], demand: [[1]], sourcing: [["Lyon", "DC", 0.5]] },
    "not a whole number",
  ],
  [
    "a negative demand",
    { sites: ["Lyon"], demand: [[-1]], sourcing: lane },
    "demand, row 1, column 1: -1 is too small",
  ],
  ["text as demand", { sites: ["Lyon"], demand: [["x"]], sourcing: lane }, 'the text "x" is not a number'],
  [
    "more rows than sites",
    {
      sites: ["Lyon"],
      demand: [
        [1, 2],
        [3, 4],
      ],
      sourcing: lane,
    },
    "sites must have one row for each entry of demand",
  ],
  [
    "a site in transit that is not there",
    { sites: ["Lyon"], demand: [[1]], sourcing: lane, inTransit: [["Nice", 4]] },
    "inTransit, row 1: there is no Nice",
  ],
  [
    "a site twice in transit",
    {
      sites: ["Lyon"],
      demand: [[1]],
      sourcing: lane,
      inTransit: [
        ["Lyon", 4],
        ["Lyon", 4],
      ],
    },
    "inTransit, row 2: Lyon",
  ],
  [
    "too many periods in transit",
    { sites: ["Lyon"], demand: [[1]], sourcing: lane, inTransit: [["Lyon", 4, 5, 6]] },
    "inTransit has 3 columns",
  ],
  [
    "supply of a site inside",
    { sites: ["Lyon"], demand: [[1]], sourcing: lane, supply: [["Lyon", 4]] },
    "supply names Lyon, which gets its goods from DC",
  ],
  [
    "late without supply",
    { sites: ["Lyon"], demand: [[1]], sourcing: lane, output: "late" },
    'output "late" needs supply',
  ],
  [
    "one stock for several items",
    { sites: ["Lyon", "Lyon"], items: ["A", "B"], demand: [[1], [2]], sourcing: [["Lyon", "DC", 1, 0, 0, 0, 50]] },
    "sourcing, row 1: the opening stock of Lyon is given for all items",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await drp(given)).toEqual({ error: "#VALUE!", sentence: expect.stringContaining(sentence) });
});
