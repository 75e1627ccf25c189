/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { workbookFromCsv } from "../../src/workbench/page/workbook/workbookFromCsv";
import { openPlan } from "./support/openPlan";

jest.setTimeout(180_000);

/**
 * A company made up here, three years of the same month: A sells 60 in the North and 40 in the South, B 30 in the North only. Its stock is
 * counted in the North, in the South and in a yard that is no site.
 */
const months = Array.from({ length: 36 }, (_, month) => `${2023 + Math.floor(month / 12)}-${(month % 12) + 1}-1`);
const history = ["Date,Item,Region,Quantity"].concat(
  ...months.map((day) => [`${day},A,North,60`, `${day},A,South,40`, `${day},B,North,30`]),
);
const counts = ["Item,Location,On hand", "A,North,200", "A,south,10", "A,Yard,30", "B,South,12"];

let plan: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  const table = (name: string, lines: readonly string[]) =>
    workbookFromCsv(`${name}.csv`, name, lines.join("\n")).snapshot.sheets.map((sheet) => ({ ...sheet, id: name }));
  plan = await openPlan([...table("Sales", history), ...table("Stock", counts)]);
  plan.add("ItemDecision", { SKU: "A", "Safety stock": 50 });
  plan.add("ItemDecision", { SKU: "B", "Safety stock": 9 });
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

const months12 = (value: number) => new Array<number>(12).fill(value);
const rowsOf = async (name: string) => (await plan.values(`=${name}`)).map((row) => row.map(Number));
const flags = () => plan.values("=Site_Flag");
/** Each figure within a millionth of a unit: they are sums. */
const expectRows = (found: readonly (readonly number[])[], expected: readonly (readonly number[])[]) => {
  expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  found.forEach((row, at) =>
    row.forEach((value, period) => expect(value).toBeCloseTo(expected[at]?.[period] ?? NaN, 6)),
  );
};
const place = (row: number, entry: string | number, heading = "Units") => {
  const { row: top, column } = plan.table("SiteStock").bodyArea;
  const at = { row: top + row, column: column + plan.table("SiteStock").columns.indexOf(heading), rows: 1, columns: 1 };
  plan.excel.model.sheets.byId(plan.table("SiteStock").sheetId)?.cells.write(at, [[entry]]);
};

test("each pair of item and site has its target, its average stock and what carrying it costs", async () => {
  const [targets, ofItems] = [await plan.column("=Site_Service"), await plan.column("=Service_Target")];
  // Pairs come item by item, two sites each.
  expect(targets).toEqual(ofItems.flatMap((target) => [target, target]));
  const [safety, lots, means] = [
    await plan.column("=Site_Safety"),
    await plan.column("=Site_Lot"),
    await plan.column("=Site_Mean"),
  ];
  const costs = (await plan.column("=Unit_Cost")).flatMap((cost) => [cost, cost]);
  const rate = await plan.number("=Capital_Rate+Storage_Rate+Risk_Rate");
  const [values, carrying] = [await plan.column("=Site_Average_Value"), await plan.column("=Site_Carrying")];
  safety.forEach((units, pair) => {
    const average = (units + ((means[pair] ?? 0) > 0 ? (lots[pair] ?? 0) / 2 : 0)) * (costs[pair] ?? 0);
    expect(values[pair]).toBeCloseTo(average, 6);
    expect(carrying[pair]).toBeCloseTo(Math.max(0, average) * rate, 6);
  });
});

test("a location named as a channel serves it and keeps its stock; what lies elsewhere is spread by share of demand", async () => {
  await plan.allPass();
  expect(await plan.values("=SiteList[[Channel]:[Site]]")).toEqual([
    ["North", "North"],
    ["South", "south"],
  ]);
  expect((await plan.values("=Stock_Place")).flat()).toEqual([
    "At its site",
    "At its site",
    "No site: spread",
    "At its site",
  ]);
  expect((await plan.values("=Site_Item&Site_Name")).flat()).toEqual(["ANorth", "Asouth", "BNorth", "Bsouth"]);
  // The 30 in the yard go 60 : 40, the shares of A's demand: 18 and 12.
  expect(await plan.column("=Site_Start")).toEqual([218, 22, 0, 12]);
  // A's 50 of safety stock go as the sites' own: their deviations come from the lead time alone, so 60 : 40.
  expect(await plan.column("=Site_Target")).toEqual([30, 20, 9, 0]);
  const about = plan.excel.model.snapshot().sheets.find(({ name }) => name === "About");
  const said = (about?.cells ?? []).map(({ value }) => String(value)).filter((text) => text.startsWith("Sites:"));
  expect(said).toEqual([
    "Sites: 2 of 2 channels are served from the location of stock that bears their name, the others from Main.",
    "Sites: stock lies at 1 locations that are no site of the plan, such as Yard. It is spread over the sites in whole units, by their share of the item's demand. Name a site on Sites as the location is named, and its stock stays there.",
  ]);
});

test("receipts go to the sites in the order of their needs, and flags say what comes of it: by hand", async () => {
  // A needs 100 a period and holds 240 against 50: it receives 0, 10, 100, 100 ...; B 27, 30, 30 ...
  expectRows(await rowsOf("Supply_Units"), [
    [0, 10, ...months12(100).slice(2)],
    [27, ...months12(30).slice(1)],
  ]);
  // Needed so far, North: 60 t + 30 - 218 = 0, 0, 0, 52, 112 ...; South: 40 t + 20 - 22 = 38, 78, 118, 158 ... The 10 go South; of the
  // next 100 South takes all, since 110 are still less than the 118 it needs by then; from then on each gets what it needs.
  expectRows(await rowsOf("Site_Receipts"), [
    [0, 0, 0, 52, ...months12(60).slice(4)],
    [0, 10, 100, 48, ...months12(40).slice(4)],
    [27, ...months12(30).slice(1)],
    months12(0),
  ]);
  // The 12 of B in the South serve nobody there; the company is not short of B, the North is.
  expectRows(await rowsOf("Site_Closing"), [
    [158, 98, 38, ...months12(30).slice(3)],
    [-18, -48, 12, ...months12(20).slice(3)],
    months12(-3),
    months12(12),
  ]);
  const none = new Array<string>(12).fill("");
  expect(await flags()).toEqual([
    none,
    ["Short", "Short", "Below safety", ...none.slice(3)],
    none.map(() => "Short"),
    none.map(() => "Excess"),
  ]);
  expect((await plan.values('=Site_Worst&" "&Site_First')).flat()).toEqual([
    " ",
    "Short 2026-P01",
    "Short 2026-P01",
    "Excess 2026-P01",
  ]);
  expect(await plan.values("=Stock_Flag")).toEqual([none, none]);
  // Opening of a period is the closing of the one before it, the first the stock at the start.
  expectRows(await rowsOf("INDEX(Site_Opening,2,0)"), [[22, -18, -48, 12, ...months12(20).slice(4)]]);
  // A month of January (31 days) at 30 a period: 12 are no days of cover where nothing is sold.
  expect(await plan.number("=INDEX(Site_Cover,4,1)")).toBe(9999);
});

test("flags turn when stock is moved in the list, and when Items holds more or less than was counted", async () => {
  place(0, 110);
  place(1, 100);
  expect(await plan.column("=Site_Start")).toEqual([128, 112, 0, 12]);
  // North needs 0, 22, 82 ..., South 0, 0, 28 ...: the 10 of the second period leave the North at 128 + 10 - 120 = 18, below 30.
  expect((await flags()).slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
    ["", "Below safety", ""],
    ["", "", ""],
  ]);
  await plan.allPass();
  place(0, 200);
  place(1, 10);
  // 105 on Items against 210 counted: each site has half of what was counted.
  plan.type("ItemMaster", "A", "Opening stock", 105);
  expect((await plan.column("=Site_Start")).slice(0, 2)).toEqual([100, 5]);
  await plan.allPass();
  // 10 more than was counted, in whole units: 6 and 4; 3 more: 1.8 and 1.2, so 2 and 1.
  plan.type("ItemMaster", "A", "Opening stock", 220);
  expect((await plan.column("=Site_Start")).slice(0, 2)).toEqual([206, 14]);
  plan.type("ItemMaster", "A", "Opening stock", 213);
  expect((await plan.column("=Site_Start")).slice(0, 2)).toEqual([202, 11]);
  // Much too much of it: the sites are in excess, as the item is.
  plan.type("ItemMaster", "A", "Opening stock", 5000);
  expect((await flags()).slice(0, 2).map(([first]) => first)).toEqual(["Excess", "Excess"]);
  expect(await plan.value("=INDEX(Stock_Flag,1,1)")).toBe("Excess");
  await plan.allPass();
  plan.type("ItemMaster", "A", "Opening stock", 240);
});

test("a site that is renamed loses what was counted under its old name to all sites, until the list follows", async () => {
  plan.type("SiteList", "South", "Site", "South DC");
  expect((await plan.values("=Site_Name")).flat()).toEqual(["North", "South DC", "North", "South DC"]);
  // A: 40 are at no site, 24 and 16; B: all 12 go where B is sold.
  expect(await plan.column("=Site_Start")).toEqual([224, 16, 12, 0]);
  expect((await plan.values("=Stock_Place")).flat().filter((text) => text === "No site: spread")).toHaveLength(3);
  await plan.allPass();
  place(1, "South DC", "Location");
  expect((await plan.column("=Site_Start")).slice(0, 2)).toEqual([218, 22]);
  place(1, "south", "Location");
  plan.type("SiteList", "South", "Site", "south");
});

test("with one site for all channels the projection is the item's own, period by period and flag by flag", async () => {
  plan.type("SiteList", "North", "Site", "Main");
  plan.type("SiteList", "South", "Site", "Main");
  expect((await plan.values("=Site_Name")).flat()).toEqual(["Main", "Main"]);
  expect(new Set((await plan.values("=Stock_Place")).flat())).toEqual(new Set(["At the one site"]));
  expect(await plan.column("=Site_Start")).toEqual(await plan.column("=ItemMaster[Opening stock]"));
  expect(await plan.column("=Site_Target")).toEqual(await plan.column("=Safety_Stock"));
  expectRows(await rowsOf("Site_Receipts"), await rowsOf("Supply_Units"));
  expectRows(await rowsOf("Site_Closing"), await rowsOf("Stock_Closing"));
  expectRows(await rowsOf("Site_Cover"), await rowsOf("Cover_Days"));
  expect(await flags()).toEqual(await plan.values("=Stock_Flag"));
  await plan.allPass();
  plan.type("SiteList", "North", "Site", "North");
  plan.type("SiteList", "South", "Site", "south");
});

test("lots that reach beyond the plan go by share of demand; receipts in all still add up", async () => {
  plan.type("ItemMaster", "A", "Order multiple", 700);
  // Needs of the year beyond the stock are 1,000 or so; lots of 700 bring 1,400.
  const received = await rowsOf("Site_Received");
  const items = await rowsOf("Supply_Sum");
  items[0]?.forEach((units, period) =>
    expect((received[0]?.[period] ?? NaN) + (received[1]?.[period] ?? NaN)).toBeCloseTo(units, 6),
  );
  // North needs 60 x 12 + 30 - 218 = 532 in the year, South 478; of the 390 beyond them 234 go North and 156 South.
  expect(items[0]?.[11]).toBe(1400);
  expect([received[0]?.[11], received[1]?.[11]].map((units) => Math.round(Number(units)))).toEqual([766, 634]);
  await plan.allPass();
  plan.type("ItemMaster", "A", "Order multiple", 1);
});

/** Units received so far by site and period, filling the sites' needs one period after the other: the rule itself, without its formulas. */
function filled(
  needs: readonly (readonly number[])[],
  received: readonly number[],
  shares: readonly number[],
): number[][] {
  return needs.map((_, site) =>
    received.map((units) => {
      let [left, own] = [units, 0];
      for (let period = 0; period < received.length; period += 1) {
        const grown = needs.map((row) => (row[period] ?? 0) - (row[period - 1] ?? 0));
        const wanted = grown.reduce((sum, value) => sum + value, 0);
        const given = wanted > 0 ? Math.min(1, left / wanted) : 0;
        own += given * (grown[site] ?? 0);
        left -= given * wanted;
      }
      return own + left * (shares[site] ?? 0);
    }),
  );
}

test.each([
  { stock: 5, multiple: 7, north: 0, south: 3 },
  { stock: 400, multiple: 130, north: 390, south: 10 },
  { stock: 700, multiple: 1, north: 20, south: 600 },
  { stock: 0, multiple: 2500, north: 0, south: 0 },
])("whatever the stock and the lots, receipts are the needs filled one after the other: %j", async (given) => {
  plan.type("ItemMaster", "A", "Opening stock", given.stock);
  plan.type("ItemMaster", "A", "Order multiple", given.multiple);
  place(0, given.north);
  place(1, given.south);
  const start = await plan.column("=Site_Start");
  expect((start[0] ?? 0) + (start[1] ?? 0)).toBe(given.stock);
  const needs = [
    { demand: 60, safety: 30 },
    { demand: 40, safety: 20 },
  ].map(({ demand, safety }, site) =>
    months12(0).map((_, period) => Math.max(0, demand * (period + 1) + safety - (start[site] ?? 0))),
  );
  const [items = []] = await rowsOf("Supply_Sum");
  expectRows((await rowsOf("Site_Received")).slice(0, 2), filled(needs, items, [0.6, 0.4]));
  await plan.allPass();
});

test("an item that is new on Items has its rows at every site, and its stock goes where the company sells", async () => {
  const [, ...facts] = plan.table("ItemMaster").bodyValues()[0] ?? [];
  plan.table("ItemMaster").addRows([["C", ...facts] as never]);
  plan.type("ItemMaster", "C", "Opening stock", 13);
  expect((await plan.values("=Site_Item")).flat().slice(4)).toEqual(["C", "C"]);
  // 90 of 130 units of all sales are the North's: 13 go 9 and 4.
  expect((await plan.column("=Site_Start")).slice(4)).toEqual([9, 4]);
  await plan.allPass();
});
