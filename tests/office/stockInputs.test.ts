/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { samplePlan } from "./support/samplePlan";

jest.setTimeout(180_000);

/** What a planner says about stock, each said and then taken back, on the sample company's plan. */
let plan: Awaited<ReturnType<typeof samplePlan>>;
beforeAll(async () => {
  plan = await samplePlan();
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

const safety = () => plan.column("=Safety_Stock");
const classes = async () => (await plan.values("=Stock_Class")).map(([name]) => String(name));

test("the plan as made: every item has a class, a target from the grid, and a stock that its target asks for", async () => {
  await plan.allPass();
  const names = await classes();
  expect(names.every((name) => /^[ABC][XYZ]$/.test(name))).toBe(true);
  const targets = await plan.column("=Service_Target");
  const first = names.indexOf("AX");
  expect(targets[first]).toBe(await plan.number('=SUMIFS(Assume[Base],Assume[ID],"SRV-AX")'));
  // The fill rate of a cycle target is above it: a stock-out at the end of a cycle is short of a few units only.
  const fills = await plan.column("=Service_Fill");
  fills.forEach((fill, item) => {
    if (names[item]?.startsWith("A")) expect(fill).toBeGreaterThanOrEqual(targets[item] ?? 1);
    expect(fill).toBeGreaterThan(0);
    expect(fill).toBeLessThanOrEqual(1);
  });
});

test("a higher target of a class raises the safety stock of its items and of no other", async () => {
  const before = await safety();
  const names = await classes();
  plan.type("Assume", "SRV-AX", "Base", 0.999);
  const after = await safety();
  after.forEach((units, item) => {
    if (names[item] === "AX") expect(units).toBeGreaterThan(before[item] ?? 0);
    else expect(units).toBe(before[item]);
  });
  plan.type("Assume", "SRV-AX", "Base", 0.98);
  expect(await safety()).toEqual(before);
});

test("an item's own target and its own safety stock stand above its class, a stock of 0 too, with the reason beside them", async () => {
  const before = await safety();
  const [one, two, three] = (await plan.values("=ItemMaster[SKU]")).map(([sku]) => String(sku));
  plan.add("ItemDecision", { SKU: one ?? "", "Service target": 0.9999, "Stock reason": "Key account" });
  plan.add("ItemDecision", { SKU: two ?? "", "Safety stock": 123 });
  plan.add("ItemDecision", { SKU: three ?? "", "Safety stock": 0 });
  const after = await safety();
  expect(await plan.number("=INDEX(Service_Target,1)")).toBe(0.9999);
  expect(after[0]).toBeGreaterThan(before[0] ?? 0);
  expect(after.slice(1, 3)).toEqual([123, 0]);
  expect(after.slice(3)).toEqual(before.slice(3));
  const reasons = (await plan.values("=Stock_Reason")).map(([text]) => text);
  expect(reasons.slice(0, 2)).toEqual(["Key account", ""]);
  await plan.allPass();
  const rows = plan.table("ItemDecision").bodyValues().length;
  plan.table("ItemDecision").removeRows(rows - 3, 3);
  expect(await safety()).toEqual(before);
});

test("lead times come from the purchase orders once there are enough of them, else from Items", async () => {
  const measured = await plan.number("=SUMPRODUCT((INDEX(Lead_Stats,0,5)>=5)*1)");
  expect(measured).toBeGreaterThan(0);
  const typed = await plan.column("=ItemMaster[Lead time days]");
  const days = await plan.column("=Lead_Days");
  const orders = await plan.column("=INDEX(Lead_Stats,0,5)");
  const means = await plan.values("=INDEX(Lead_Stats,0,1)");
  days.forEach((value, item) =>
    expect(value).toBeCloseTo((orders[item] ?? 0) >= 5 ? Number(means[item]?.[0]) : (typed[item] ?? NaN), 9),
  );
  plan.type("Assume", "INV-12", "Base", 1000);
  expect(await plan.column("=Lead_Days")).toEqual(typed);
  plan.type("Assume", "INV-12", "Base", 5);
});

test("a fill-rate target needs less safety stock than the same cycle service, a review of the stock more", async () => {
  const before = (await safety()).reduce((sum, units) => sum + units, 0);
  plan.type("Setup", "Service means", "Value", "fill");
  expect((await safety()).reduce((sum, units) => sum + units, 0)).toBeLessThan(before);
  await plan.allPass();
  plan.type("Setup", "Service means", "Value", "cycle");
  plan.type("Assume", "INV-11", "Base", 14);
  expect((await safety()).reduce((sum, units) => sum + units, 0)).toBeGreaterThan(before);
  await plan.allPass();
  plan.type("Assume", "INV-11", "Base", 0);
});

test("a second site takes its channel's share of demand and raises the safety stock of the company", async () => {
  const before = await plan.number("=SUM(Safety_Formula)");
  plan.type("SiteList", "North", "Site", "North depot");
  expect(await plan.number("=ROWS(Site_Names)")).toBe(2);
  expect(await plan.number("=ROWS(Site_Item)")).toBe(48);
  expect(await plan.number("=SUM(Safety_Formula)")).toBeGreaterThan(before);
  expect(await plan.number("=Site_Surplus")).toBeGreaterThan(0);
  // Two independent halves need the root of two as much; unequal shares less, never more.
  expect(await plan.number("=SUM(Site_Value)/Pooled_Value")).toBeLessThanOrEqual(Math.SQRT2);
  await plan.allPass();
  plan.type("SiteList", "North", "Site", "Main");
  expect(await plan.number("=SUM(Safety_Formula)")).toBeCloseTo(before, 6);
});

test("stock beyond the allowed days stands on the list of excess, and what expires before it is sold is obsolete", async () => {
  const sku = String(await plan.value("=INDEX(ItemMaster[SKU],1)"));
  const [stock, listed] = [await plan.number("=INDEX(ItemMaster[Opening stock],1)"), () => plan.values("=Excess_List")];
  plan.type("ItemMaster", sku, "Opening stock", 100_000);
  const [first] = await listed();
  expect(first?.slice(0, 1)).toEqual([sku]);
  expect(Number(first?.[6])).toBeGreaterThan(90_000);
  plan.type("ItemMaster", sku, "Shelf life days", 30);
  const [expiring] = await listed();
  expect(Number(expiring?.[7])).toBeGreaterThan(90_000);
  expect(String(expiring?.[10])).toMatch(/before it expires/);
  expect(await plan.value("=INDEX(Stock_Flag,1,1)")).toBe("Excess");
  await plan.allPass();
  plan.type("ItemMaster", sku, "Opening stock", stock);
  plan.type("ItemMaster", sku, "Shelf life days", "");
});

test("Stock review follows the item that is chosen, and shows all items for a code that is not there", async () => {
  const all = await plan.values("=Watch_Closing");
  const sku = String(await plan.value("=INDEX(ItemMaster[SKU],2)"));
  const choose = (entry: string) =>
    plan.excel.model.sheets.get("Stock review").cells.write({ row: 3, column: 1, rows: 1, columns: 1 }, [[entry]]);
  choose(sku);
  expect(await plan.values("=Watch_Closing")).toEqual(await plan.values("=INDEX(Stock_Closing,2,0)"));
  expect(await plan.number("=INDEX(Watch_Safety,1,1)")).toBe(await plan.number("=INDEX(Safety_Stock,2)"));
  await plan.allPass();
  choose("no such item");
  expect(await plan.values("=Watch_Closing")).toEqual(all);
  choose("All items");
});

test("the exchange curve rises with its targets, and the same money spread best serves at least as much", async () => {
  const curve = await plan.values("=Curve_Equal");
  const best = await plan.column("=Curve_Balanced");
  curve.forEach((point, index) => {
    const next = curve[index + 1];
    if (next) expect([Number(next[0]) > Number(point[0]), Number(next[1]) > Number(point[1])]).toEqual([true, true]);
    expect(best[index]).toBeGreaterThanOrEqual(Number(point[1]) - 1e-9);
  });
  expect(await plan.number("=Plan_Served")).toBeGreaterThan(Number(curve[0]?.[1]));
});

test("a site holds no more of an item that runs out than it will sell of it, and one site what the whole company does", async () => {
  const [sites, policy, formula] = [
    await plan.column("=Site_Safety"),
    await plan.column("=Safety_Stock"),
    await plan.column("=Site_Formula"),
  ];
  const sold = await plan.column("=Site_Mean*Plan_Periods");
  // The sample company serves all channels from one site; its deck chair runs out this year.
  expect(sites).toHaveLength(policy.length);
  expect(policy).toEqual(sites.map((units) => Math.ceil(units - 1e-9)));
  expect(sites).toEqual(formula.map((units, pair) => Math.min(units, sold[pair] ?? NaN)));
  expect(sites.filter((units, pair) => units < (formula[pair] ?? 0))).toHaveLength(1);
  expect(await plan.number("=Site_Surplus")).toBeCloseTo(0, 6);
  await plan.allPass();
});
