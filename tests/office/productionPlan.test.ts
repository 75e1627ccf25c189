/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { samplePlan } from "./support/samplePlan";

jest.setTimeout(180_000);

/** The strategies of the families on the sample company's plan, each chosen and then taken back. */
let plan: Awaited<ReturnType<typeof samplePlan>>;
beforeAll(async () => {
  plan = await samplePlan();
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

const block = async (name: string): Promise<number[][]> =>
  (await plan.values(`=${name}`)).map((row) => row.map(Number));
const families = async () => (await plan.values("=FamilyPlan[Family]")).map(([name]) => String(name));
const made = async () => (await plan.values('=ItemMaster[Make or buy]="make"')).map(([is]) => is === true);
const ofFamily = async (family: string) => (await plan.values("=ItemMaster[Family]")).map(([name]) => name === family);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

async function choose(family: string, strategy: string): Promise<void> {
  plan.type("FamilyPlan", family, "Strategy", strategy);
}

test("the plan as made: every family follows its net requirement, and the supply plan follows the production plan", async () => {
  await plan.allPass();
  expect(await block("Made_Units")).toEqual(await block("Net_Units"));
  expect(await block("Supply_Units")).toEqual(await block("Made_Units"));
  expect((await made()).some(Boolean)).toBe(true);
});

test("a level family makes the same every working day, in whole units, and ends with its safety stock", async () => {
  const [family = ""] = await families();
  await choose(family, "level");
  const [isMade, isFamily, plans] = [await made(), await ofFamily(family), await block("Made_Units")];
  const [net, opening, safety] = [
    await block("Net_Units"),
    await plan.column("=ItemMaster[Opening stock]"),
    await plan.column("=Safety_Stock"),
  ];
  const demand = await block("Demand_Units");
  const days = (await block("TRANSPOSE(INDEX(Plan_Cal,0,7))"))[0] ?? [];
  let seen = 0;
  plans.forEach((units, item) => {
    if (!isMade[item] || !isFamily[item]) return expect(units).toEqual(net[item]);
    seen += 1;
    const needed = Math.max(0, sum(demand[item] ?? []) + (safety[item] ?? 0) - (opening[item] ?? 0));
    // One rate a working day, rounded up: no running total is below it, or a unit above.
    let [total, worked] = [0, 0];
    units.forEach((each, period) => {
      expect(Number.isInteger(each)).toBe(true);
      total += each;
      worked += days[period] ?? 0;
      const above = total - (needed * worked) / sum(days);
      expect(above).toBeGreaterThanOrEqual(-1e-5);
      expect(above).toBeLessThan(1);
    });
  });
  expect(seen).toBeGreaterThan(0);
  await choose(family, "net");
  expect(await block("Made_Units")).toEqual(net);
});

test("a chasing family makes what is demanded once its opening stock is used", async () => {
  const [family = ""] = await families();
  await choose(family, "chase");
  const [isMade, isFamily, plans, demand] = [
    await made(),
    await ofFamily(family),
    await block("Made_Units"),
    await block("Demand_Units"),
  ];
  const closing = await block("Stock_Closing");
  const safety = await plan.column("=Safety_Stock");
  plans.forEach((units, item) => {
    if (!isMade[item] || !isFamily[item]) return;
    const first = units.findIndex((each) => each > 0);
    if (first < 0) return;
    units.forEach((each, period) => {
      if (period <= first) return;
      expect(Math.abs(each - (demand[item]?.[period] ?? 0))).toBeLessThanOrEqual(1 + 1e-6);
      expect(Math.abs((closing[item]?.[period] ?? 0) - (safety[item] ?? 0))).toBeLessThanOrEqual(1 + 1e-6);
    });
  });
  await choose(family, "net");
});

test("an optimised family follows the balanced plan where there is one, with its reason; else its net requirement", async () => {
  const [family = ""] = await families();
  const [isMade, isFamily, net] = [await made(), await ofFamily(family), await block("Net_Units")];
  const items = (await plan.values("=ItemMaster[SKU]")).map(([sku]) => String(sku));
  const item = items.findIndex((_, index) => isMade[index] && isFamily[index]);
  const sku = items[item] ?? "";
  await choose(family, "optimised");
  expect((await block("Made_Units"))[item]).toEqual(net[item]);
  expect(
    await plan.value(
      `=INDEX(INDEX('Production plan'!E:E,11):INDEX('Production plan'!E:E,${11 + items.length}),${item + 1})`,
    ),
  ).toBe("No optimised plan yet: net requirement");
  plan.type("BalancedUnits", sku, "P01", 77);
  plan.type("BalancedUnits", sku, "P03", 5);
  plan.type("BalancedUnits", sku, "Reason", "Line 2 is full");
  const after = await block("Made_Units");
  expect(after[item]?.slice(0, 4)).toEqual([77, 0, 5, 0]);
  expect(await block("Supply_Units")).toEqual(after);
  // Orders to place: what comes in, earlier by the lead time in whole periods; what is too late stands in its own column.
  const [lead = [], orders = [], late = []] = [
    await plan.column("=Lead_Whole"),
    await block("Order_Units"),
    await plan.column("=Order_Late"),
  ];
  after.forEach((units, index) => {
    const shift = lead[index] ?? 0;
    expect(orders[index]).toEqual(units.map((_, period) => units[period + shift] ?? 0));
    expect(late[index]).toBe(sum(units.slice(0, shift)));
  });
  plan.type("BalancedUnits", sku, "Reason", "");
  await choose(family, "net");
  expect(await block("Made_Units")).toEqual(net);
  await plan.allPass();
});

test("a family without a row is told by the checks, and follows its net requirement", async () => {
  const [family = ""] = await families();
  const net = await block("Net_Units");
  plan.type("FamilyPlan", family, "Family", "Nothing");
  expect(await block("Made_Units")).toEqual(net);
  expect(await plan.value("=Chk_All")).toMatch(/1 of \d+ checks fail|checks fail/);
  plan.type("FamilyPlan", "Nothing", "Family", family);
  await plan.allPass();
});
