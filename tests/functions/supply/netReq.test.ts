import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases, type ReferenceCase } from "../../support/referenceCases";

const known = referenceCases("supply_planning");

const rules: Record<string, { rule: string; lotSize?: number; multiple?: number }> = { L4L: { rule: "l4l" } };
const lotsOf = ({ inputs }: ReferenceCase): { rule: string; lotSize?: number; multiple?: number } =>
  inputs.lot_rule === "MULT"
    ? { rule: "minmultiple", multiple: inputs.lot_parameter }
    : (rules[inputs.lot_rule] ?? { rule: "?" });

describe.each(platforms)("NETREQ answers the reference cases on the %s", (platform) => {
  test.each(["SUP-MRP-01", "SUP-MRP-02", "SUP-MRP-05", "SUP-MRP-07"])("%s", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const { rule, lotSize = null, multiple = null } = lotsOf(known(id));
    const blank = (row: number[]): (number | null)[] => row.map((value) => value || null);
    const answer = (await callFunction(
      ...(["NETREQ", range(platform, [blank(inputs.gross_requirements)]), inputs.on_hand] as const),
      ...[range(platform, [blank(inputs.scheduled_receipts)]), inputs.safety_stock, inputs.lead_time],
      ...[rule, lotSize, multiple],
    )) as number[][];
    expectWithin(tolerance, answer, [
      [0, ...expected.net_requirements],
      [0, ...expected.planned_receipts],
      [expected.past_due_releases, ...expected.planned_releases],
      [inputs.on_hand, ...expected.projected_on_hand],
    ]);
  });
});

test("SUP-AGG-08: safety stock by period", async () => {
  const { inputs, expected, tolerance } = known("SUP-AGG-08");
  const safety = inputs.demand.map((units: number) => units * inputs.safety_stock_fraction);
  const answer = await callFunction(
    ...(["NETREQ", [inputs.demand], inputs.start_inventory, null, [safety]] as const),
    ...[null, null, null, null, null, "receipts"],
  );
  expectWithin(tolerance, answer, [expected.production_requirement]);
});

test("SUP-LS-04: the period order quantity of two periods, and lot for lot", async () => {
  const { inputs, expected } = known("SUP-LS-04");
  const receipts = (rule: string, lotSize: number | null): Promise<unknown> =>
    callFunction("NETREQ", [inputs.demand], 0, null, null, null, rule, lotSize, null, null, "receipts");
  expect(await receipts("poq", expected.poq_periods)).toEqual([expected.poq_orders]);
  expect(await receipts("l4l", null)).toEqual([inputs.demand]);
});

const gross = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 10, maxLength: 10 });
const record = fc.record({
  gross,
  scheduled: gross,
  opening: fc.integer({ min: -50, max: 400 }),
  safety: fc.integer({ min: 0, max: 60 }),
  leadTime: fc.integer({ min: 0, max: 12 }),
  rule: fc.constantFrom("l4l", "foq", "poq", "minmultiple"),
  lotSize: fc.integer({ min: 1, max: 6 }),
  multiple: fc.constantFrom(0, 5, 12),
  minimum: fc.constantFrom(0, 7, 100),
});

test("under every rule: stock ties, ends at its safety stock or above, orders keep minimum and multiple, releases are the receipts earlier", async () => {
  await fc.assert(
    fc.asyncProperty(
      record,
      async ({ gross, scheduled, opening, safety, leadTime, rule, lotSize, multiple, minimum }) => {
        const answer = (await callFunction(
          ...(["NETREQ", [gross], opening, [scheduled], safety, leadTime, rule, lotSize, multiple, minimum] as const),
        )) as number[][];
        const [net = [], receipts = [], releases = [], closing = []] = answer;
        for (let period = 1; period <= gross.length; period++) {
          const before = (closing[period - 1] ?? 0) + (scheduled[period - 1] ?? 0) - (gross[period - 1] ?? 0);
          const order = receipts[period] ?? 0;
          expect(closing[period]).toBe(before + order);
          expect(closing[period]).toBeGreaterThanOrEqual(safety);
          expect(net[period]).toBe(Math.max(0, safety - before));
          expect(order === 0).toBe(net[period] === 0);
          if (order > 0) expect(order).toBeGreaterThanOrEqual(Math.max(minimum, net[period] ?? 0));
          if (order > 0 && multiple > 0) expect(order % multiple).toBe(0);
          if (order > 0 && rule === "foq" && multiple === 0 && order > minimum) expect(order % lotSize).toBe(0);
        }
        const sum = (row: readonly number[]): number => row.reduce((total, each) => total + each, 0);
        expect(sum(releases)).toBe(sum(receipts));
        expect(releases.slice(1)).toEqual(receipts.slice(1).map((_, period) => receipts[period + 1 + leadTime] ?? 0));
      },
    ),
  );
});

test("a block answers like its items one by one", async () => {
  const plan = fc.array(record, { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(plan, fc.constantFrom("net", "receipts", "releases", "closing"), async (items, output) => {
      const column = (
        name: "opening" | "safety" | "leadTime" | "rule" | "lotSize" | "multiple" | "minimum",
      ): unknown[][] => items.map((each) => [each[name]]);
      const block = await callFunction(
        ...([
          "NETREQ",
          items.map((each) => each.gross),
          column("opening"),
          items.map((each) => each.scheduled),
        ] as const),
        ...[column("safety"), column("leadTime"), column("rule"), column("lotSize"), column("multiple")],
        ...[column("minimum"), output],
      );
      const singles = await Promise.all(
        items.map(async ({ gross, scheduled, opening, safety, leadTime, rule, lotSize, multiple, minimum }) => {
          const single = await callFunction(
            ...(["NETREQ", [gross], opening, [scheduled], safety, leadTime, rule, lotSize, multiple, minimum] as const),
            output,
          );
          return (single as number[][])[0];
        }),
      );
      expect(block).toEqual(singles);
    }),
    { numRuns: 30 },
  );
});

test("rounding noise orders nothing: 0.3 - 0.1 - 0.1 - 0.1 needs no minimum lot", async () => {
  const answer = await callFunction(
    "NETREQ",
    [[0.1, 0.1, 0.1]],
    0.3,
    null,
    null,
    null,
    null,
    null,
    null,
    50,
    "receipts",
  );
  expect(answer).toEqual([[0, 0, 0]]);
});

test("a single column is one item that runs down, and a negative requirement is a return to stock", async () => {
  expect(
    await callFunction("NETREQ", [[20], [-5], [30]], 10, null, null, null, null, null, null, null, "receipts"),
  ).toEqual([[10], [0], [25]]);
});

test("an item whose lot rule has no size keeps its error to its own row", async () => {
  const answer = await callFunction(
    ...(["NETREQ", [[5], [6]].map((row) => [...row, 1]), 0, null, null, null, [["l4l"], ["foq"]], [[0], [0]]] as const),
  );
  expect(answer).toMatchObject([
    [5, 1],
    [{ code: "#VALUE!" }, { message: 'The lot rule "foq" needs lotSize, the units of a lot, above 0. It is 0.' }],
  ]);
});

test.each([
  [
    "a lead time of 1.5 periods",
    [[[1, 2]], 0, null, null, 1.5],
    "leadTime, row 1, column 1: 1.5 is not a whole number.",
  ],
  [
    "all rows of a block",
    [
      [
        [1, 2],
        [3, 4],
      ],
      0,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      "all",
    ],
    'output "all" shows several rows of one item. For a block of items choose one of net, receipts, releases, closing.',
  ],
  [
    "half a period of poq",
    [[[1, 2]], 0, null, null, null, "poq", 1.5],
    'The lot rule "poq" needs lotSize, a whole number of periods from 1. It is 1.5.',
  ],
  [
    "an unknown rule",
    [[[1, 2]], 0, null, null, null, "l4"],
    'lotRule must be one of l4l, foq, poq, minmultiple, not the text "l4". Did you mean l4l?',
  ],
  [
    "a negative scheduled receipt",
    [[[1, 2]], 0, [[0, -1]]],
    "scheduledReceipts, row 1, column 2: -1 is too small. Enter 0 or more.",
  ],
  ["TRUE", [[[1, true]], 0], "gross, row 1, column 2: TRUE is not a number. Enter a number."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("NETREQ", ...given)).toEqual({ error: "#VALUE!", sentence });
});
