import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
const names = [
  ...["gross", "opening", "scheduledReceipts", "safetyStock", "leadTime"],
  ...["lotRule", "lotSize", "multiple", "minimum", "output"],
] as const;

/** NETREQ with its arguments by name; the others are left out. */
function netReq(given: Readonly<Record<string, unknown>>): Promise<unknown> {
  return callFunction("NETREQ", ...names.map((name) => given[name] ?? null));
}

describe.each(platforms)("NETREQ answers the reference cases on the %s", (platform) => {
  test.each(["SUP-MRP-01", "SUP-MRP-02", "SUP-MRP-05", "SUP-MRP-07"])("%s", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const blank = (row: number[]): unknown[][] => range(platform, [row.map((value) => value || null)]);
    const answer = await netReq({
      gross: blank(inputs.gross_requirements),
      opening: inputs.on_hand,
      scheduledReceipts: blank(inputs.scheduled_receipts),
      safetyStock: inputs.safety_stock,
      leadTime: inputs.lead_time,
      lotRule: inputs.lot_rule === "MULT" ? "minmultiple" : inputs.lot_rule,
      multiple: inputs.lot_parameter,
    });
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
  const safetyStock = [inputs.demand.map((units: number) => units * inputs.safety_stock_fraction)];
  const opening = inputs.start_inventory;
  const answer = await netReq({ gross: [inputs.demand], opening, safetyStock, output: "receipts" });
  expectWithin(tolerance, answer, [expected.production_requirement]);
});

test("SUP-LS-04: the period order quantity of two periods, and lot for lot", async () => {
  const { inputs, expected } = known("SUP-LS-04");
  const plan = { gross: [inputs.demand], opening: 0, output: "receipts" };
  expect(await netReq({ ...plan, lotRule: "poq", lotSize: expected.poq_periods })).toEqual([expected.poq_orders]);
  expect(await netReq({ ...plan, lotRule: "l4l" })).toEqual([inputs.demand]);
});

const row = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 10, maxLength: 10 });
const record = fc.record({
  gross: row,
  scheduledReceipts: row,
  opening: fc.integer({ min: -50, max: 400 }),
  safetyStock: fc.integer({ min: 0, max: 60 }),
  leadTime: fc.integer({ min: 0, max: 12 }),
  lotRule: fc.constantFrom("l4l", "foq", "poq", "minmultiple"),
  lotSize: fc.integer({ min: 1, max: 6 }),
  multiple: fc.constantFrom(0, 5, 12),
  minimum: fc.constantFrom(0, 7, 100),
});

test("under every rule: stock ties, ends at its safety stock or above, orders keep minimum and multiple, releases are the receipts earlier", async () => {
  await fc.assert(
    fc.asyncProperty(record, async (item) => {
      const { gross, scheduledReceipts, safetyStock, leadTime, lotRule, lotSize, multiple, minimum } = item;
      const given = { ...item, gross: [gross], scheduledReceipts: [scheduledReceipts] };
      const [net = [], receipts = [], releases = [], closing = []] = (await netReq(given)) as number[][];
      for (let period = 1; period <= gross.length; period++) {
        const change = (scheduledReceipts[period - 1] ?? 0) - (gross[period - 1] ?? 0);
        const before = (closing[period - 1] ?? 0) + change;
        const order = receipts[period] ?? 0;
        expect(closing[period]).toBe(before + order);
        expect(closing[period]).toBeGreaterThanOrEqual(safetyStock);
        expect(net[period]).toBe(Math.max(0, safetyStock - before));
        expect(order === 0).toBe(net[period] === 0);
        if (order > 0) expect(order).toBeGreaterThanOrEqual(Math.max(minimum, net[period] ?? 0));
        if (order > 0 && multiple > 0) expect(order % multiple).toBe(0);
        if (order > minimum && lotRule === "foq" && multiple === 0) expect(order % lotSize).toBe(0);
      }
      const sum = (units: readonly number[]): number => units.reduce((total, each) => total + each, 0);
      expect(sum(releases)).toBe(sum(receipts));
      expect(releases.slice(1)).toEqual(receipts.slice(1).map((_, period) => receipts[period + 1 + leadTime] ?? 0));
    }),
  );
});

test("a block answers like its items one by one", async () => {
  const plan = fc.array(record, { minLength: 2, maxLength: 5 });
  const column = (items: readonly object[], name: string): unknown[][] =>
    items.map((each) => [(each as Record<string, unknown>)[name]]);
  await fc.assert(
    fc.asyncProperty(plan, fc.constantFrom("net", "receipts", "releases", "closing"), async (items, output) => {
      const block = await netReq({
        ...Object.fromEntries(names.map((name) => [name, column(items, name)])),
        gross: items.map((each) => each.gross),
        scheduledReceipts: items.map((each) => each.scheduledReceipts),
        output,
      });
      const singles = await Promise.all(
        items.map((each) =>
          netReq({ ...each, gross: [each.gross], scheduledReceipts: [each.scheduledReceipts], output }),
        ),
      );
      expect(block).toEqual(singles.map((single) => (single as number[][])[0]));
    }),
    { numRuns: 30 },
  );
});

test("rounding noise orders nothing: 0.3 - 0.1 - 0.1 - 0.1 needs no minimum lot", async () => {
  const answer = await netReq({ gross: [[0.1, 0.1, 0.1]], opening: 0.3, minimum: 50, output: "receipts" });
  expect(answer).toEqual([[0, 0, 0]]);
});

test("a single column is one item that runs down, and a negative requirement is a return to stock", async () => {
  const answer = await netReq({ gross: [[20], [-5], [30]], opening: 10, output: "receipts" });
  expect(answer).toEqual([[10], [0], [25]]);
});

const pair = [
  [5, 1],
  [6, 1],
];

test("an item whose lot rule has no size keeps its error to its own row", async () => {
  expect(await netReq({ gross: pair, opening: 0, lotRule: [["l4l"], ["foq"]], lotSize: [[0], [0]] })).toMatchObject([
    [5, 1],
    [{ code: "#VALUE!" }, { message: 'The lot rule "foq" needs lotSize, the units of a lot, above 0. It is 0.' }],
  ]);
});

test.each([
  ["a lead time of 1.5 periods", { leadTime: 1.5 }, "leadTime, row 1, column 1: 1.5 is not a whole number."],
  [
    "all rows of a block",
    { gross: pair, output: "all" },
    'output "all" shows several rows of one item. For a block of items choose one of net, receipts, releases, closing.',
  ],
  [
    "half a period of poq",
    { lotRule: "poq", lotSize: 1.5 },
    'The lot rule "poq" needs lotSize, a whole number of periods from 1. It is 1.5.',
  ],
  [
    "an unknown rule",
    { lotRule: "l4" },
    'lotRule must be one of l4l, foq, poq, minmultiple, not the text "l4". Did you mean l4l?',
  ],
  [
    "a negative scheduled receipt",
    { scheduledReceipts: [[0, -1]] },
    "scheduledReceipts, row 1, column 2: -1 is too small. Enter 0 or more.",
  ],
  ["TRUE", { gross: [[1, true]] }, "gross, row 1, column 2: TRUE is not a number. Enter a number."],
  ["no opening stock", { opening: null }, "opening is missing. Give it a value."],
])("%s is refused", async (_, given, sentence) => {
  expect(await netReq({ gross: [[1, 2]], opening: 0, ...given })).toEqual({ error: "#VALUE!", sentence });
});
