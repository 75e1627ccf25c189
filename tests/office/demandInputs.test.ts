/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import type { CellValue } from "../../src/workbench/host/model/WorkbookSnapshot";
import type { OpenedExcel } from "./support/openExcel";
import { samplePlan } from "./support/samplePlan";

jest.setTimeout(180_000);

/** The sample company's plan, in which each test fills one of the tables of demand as a planner would; what it says stays for the next. */
let excel: OpenedExcel;
let skus: readonly string[] = [];
let planStart = 0;
beforeAll(async () => {
  ({ excel } = await samplePlan("demand"));
  skus = (await values("=ItemMaster[SKU]")).map((row) => String(row[0]));
  planStart = Number(await value("=Plan_Start"));
});
afterAll(() => excel.close());

async function values(formula: string): Promise<CellValue[][]> {
  await excel.settled();
  const [sheet] = excel.model.sheets.all();
  return excel.model.calculation.evaluate(formula, sheet?.id ?? "");
}
const value = async (formula: string) => (await values(formula))[0]?.[0] ?? null;
const number = async (formula: string) => Number(await value(formula));
const row = async (grid: string, item: number) =>
  ((await values(`=INDEX(${grid},${item},0)`))[0] ?? []).map((cell) => Number(cell));
const table = (name: string) => excel.model.tables.get(name);
const add = (name: string, ...cells: (string | number | null)[]) => {
  const { length } = table(name).bodyValues()[0] ?? [];
  table(name).addRows([[...cells, ...new Array<null>((length ?? 0) - cells.length).fill(null)]] as never);
};
/** Types into one cell of a table's body, as a planner does. */
const type = (name: string, rowIndex: number, column: number, entry: string | number) => {
  const area = table(name).bodyArea;
  excel.model.sheets
    .byId(table(name).sheetId)
    ?.cells.write({ row: area.row + rowIndex, column: area.column + column, rows: 1, columns: 1 }, [[entry]]);
};
const setting = (name: string, entry: string) =>
  type(
    "Setup",
    table("Setup")
      .bodyValues()
      .findIndex((cells) => cells[0] === name),
    1,
    entry,
  );
/** What Checks says of the first check that fails. */
const problem = async () => String(await value('=INDEX(FILTER(Chk_Found,INDEX(Chk_List,0,7)="Fails"),1)'));
const allPass = async () => {
  expect(await values('=FILTER(Chk_List,INDEX(Chk_List,0,7)="Fails","")')).toEqual([[""]]);
  expect(await value("=Chk_All")).toMatch(/^All \d+ checks pass$/);
};

test("empty tables change nothing: final demand is the baseline, and nothing is an error", async () => {
  expect(await number("=SUM(Demand_Units)")).toBeCloseTo(await number("=SUM(Base_Units)"), 6);
  for (const grid of [
    "Adjust_Units",
    "Repair_Units",
    "New_Units",
    "End_Units",
    "Event_Units",
    "View_Units",
    "Market_Units",
    "Override_Units",
  ])
    expect([
      grid,
      await number(`=SUM(ABS(${grid}))`),
      await number(`=ROWS(${grid})`),
      await number(`=COLUMNS(${grid})`),
    ]).toEqual([grid, 0, 24, /Adjust|Repair/.test(grid) ? await number("=Hist_Periods") : 12]);
  await allPass();
});

test("an adjustment changes the clean history, which the forecast reads, and leaves the history as it was", async () => {
  const [history, clean, base] = [
    await number("=SUM(Hist_Units)"),
    await number("=SUM(Hist_Clean)"),
    await number("=SUM(INDEX(Base_Units,1,0))"),
  ];
  const last = String(await value("=INDEX(Hist_Cal,Hist_Periods,1)"));
  add("HistoryAdjust", skus[0] ?? "", last, 5000, "one-off order", "me");
  expect(await number("=SUM(Hist_Units)")).toBe(history);
  expect(await number("=SUM(Hist_Clean)")).toBe(clean + 5000);
  expect(await number("=SUM(INDEX(Base_Units,1,0))")).not.toBeCloseTo(base, 0);
  // The odd value that it makes is listed, the newest first, with the units that would repair it.
  const [first] = await values("=Flag_List");
  expect(first?.slice(0, 2)).toEqual([skus[0], last]);
  expect(Number(first?.[2]) + Number(first?.[4])).toBeCloseTo(Number(first?.[3]), 6);
  await allPass();
});

test("odd values are repaired only while Assumptions asks for it, and only where one is flagged", async () => {
  const before = await number("=SUM(Hist_Clean)");
  setting("Repair odd values", "yes");
  expect(await number("=SUM((Repair_Units<>0)*1)")).toBeGreaterThan(0);
  expect(await number('=SUM((Repair_Units<>0)*(Flag_Reason=""))')).toBe(0);
  await allPass();
  setting("Repair odd values", "no");
  expect(await number("=SUM(Hist_Clean)")).toBe(before);
});

test("another model for one item forecasts that item with it, and no other", async () => {
  const others = await number("=SUM(Base_Units)-SUM(INDEX(Base_Units,2,0))");
  add("ItemDecision", skus[1] ?? "", "naive", "new customer");
  expect(await value("=INDEX(Fcst_Model,2,1)")).toBe("naive");
  // Naive: the last value, in every period.
  const last = await number("=INDEX(Hist_Clean,2,Hist_Periods)");
  expect(await row("Base_Units", 2)).toEqual(new Array<number>(12).fill(last));
  expect(await value("=INDEX(Fcst_Why,2,1)")).toMatch(/Model naive/);
  expect(await number("=SUM(Base_Units)-SUM(INDEX(Base_Units,2,0))")).toBeCloseTo(others, 6);
});

test("a new item takes its like item's demand from its launch on, another climbs to its units; both replace the baseline", async () => {
  const [first] = table("ItemMaster").bodyValues();
  table("ItemMaster").addRows([["NEW-1", "New bench", ...(first ?? []).slice(2)] as never]);
  add("NewItems", "NEW-1", skus[2] ?? "", planStart + 59, 0.5); // 1 March
  add("NewItems", skus[3] ?? "", null, planStart, null, 500, 3);
  expect(await values("=New_Status")).toEqual([["In the plan"], ["In the plan"]]);
  const launched = await row("Demand_Units", 25);
  expect(launched.slice(0, 2)).toEqual([0, 0]);
  expect(launched.slice(2).every((units) => units > 0)).toBe(true);
  const climbing = await row("Demand_Units", 4);
  expect(climbing[0]).toBeLessThan(500);
  expect(climbing[11]).toBeCloseTo(500, 6);
  expect(await number("=SUM(INDEX(Channel_Sum,0,12))")).toBeCloseTo(await number("=INDEX(Demand_Total,1,12)"), 6);
  await allPass();
});

test("an item that ends sells nothing after the period of its last day", async () => {
  add("ItemEnds", skus[5] ?? "", planStart + 100); // 11 April
  const base = await row("Base_Units", 6);
  expect(await row("Demand_Units", 6)).toEqual([...base.slice(0, 4), ...new Array<number>(8).fill(0)]);
});

test("a successor takes over what an item would have sold after its last day in the plan", async () => {
  const [old, next] = [await row("Base_Units", 14), await row("Demand_Units", 15)];
  add("ItemEnds", skus[13] ?? "", planStart + 100, skus[14] ?? "", 0.5); // 11 April, two for one
  expect((await values("=End_Status")).at(-1)).toEqual(["In the plan"]);
  expect(await row("Demand_Units", 14)).toEqual([...old.slice(0, 4), ...new Array<number>(8).fill(0)]);
  const after = await row("Demand_Units", 15);
  after.forEach((units, period) =>
    expect(units).toBeCloseTo((next[period] ?? 0) + (period < 4 ? 0 : 0.5 * (old[period] ?? 0)), 6),
  );
  await allPass();
});

test("where the last day is past, the successor's forecast reads the history of both", async () => {
  const before = await values("=INDEX(Hist_Clean,{16;17},SEQUENCE(1,Hist_Periods))");
  add("ItemEnds", skus[15] ?? "", planStart - 40, skus[16] ?? "", 2);
  const after = await values("=INDEX(Hist_Clean,{16;17},SEQUENCE(1,Hist_Periods))");
  expect(after[0]).toEqual((before[0] ?? []).map(() => 0));
  (after[1] ?? []).forEach((units, period) =>
    expect(units).toBeCloseTo(Number(before[1]?.[period]) + 2 * Number(before[0]?.[period]), 9),
  );
  expect(await row("Demand_Units", 16)).toEqual(new Array<number>(12).fill(0));
  expect(await number("=SUM(Handed_Units)")).toBeGreaterThan(0); // the row before, not this one
  await allPass();
});

test("a successor that cannot be is left out, says why, fails one check, and spoils no figure", async () => {
  const demand = await number("=SUM(Demand_Units)");
  for (const [successor, status] of [
    ["NOBODY", "Successor is not on Items"],
    [skus[17] ?? "", "It cannot follow itself"],
    ["NEW-1", "Successor is a new item too"],
  ] as const) {
    add("ItemEnds", skus[17] ?? "", planStart + 400, successor);
    expect((await values("=End_Status")).at(-1)).toEqual([status]);
    expect(await number("=SUM(Demand_Units)")).toBeCloseTo(demand, 6);
    expect(await number("=Chk_Failed")).toBe(1);
    expect(await problem()).toMatch(new RegExp(`^Launches and ends row \\d+, ${skus[17]}: ${status}$`));
    table("ItemEnds").removeRows(table("ItemEnds").bodyValues().length - 1, 1);
  }
  // A to B to A, both past.
  add("ItemEnds", skus[16] ?? "", planStart - 40, skus[15] ?? "");
  expect(await number("=Chk_Failed")).toBe(1);
  expect(await problem()).toBe("Launches and ends: successors follow each other in a loop, so no history is handed on");
  expect(await number("=SUM(Chain_Units)")).toBe(0);
  table("ItemEnds").removeRows(table("ItemEnds").bodyValues().length - 1, 1);
  await allPass();
});

test("an event lifts its item in its days, pulls sales forward and takes from the other item", async () => {
  const [own, other] = [await row("Demand_Units", 8), await row("Demand_Units", 9)];
  // The whole of February 2026: 50 % of the baseline, a fifth of it missing in March, a tenth lost by the other item.
  add(
    "EventList",
    "Spring",
    "promotion",
    skus[7] ?? "",
    planStart + 31,
    planStart + 58,
    0.5,
    null,
    0.2,
    skus[8] ?? "",
    0.1,
  );
  const uplift = 0.5 * (own[1] ?? 0);
  const after = await row("Demand_Units", 8);
  expect(after[1]).toBeCloseTo((own[1] ?? 0) + uplift, 6);
  expect(after[2]).toBeCloseTo((own[2] ?? 0) - 0.2 * uplift, 6);
  expect((await row("Demand_Units", 9))[1]).toBeCloseTo((other[1] ?? 0) - 0.1 * uplift, 6);
  await allPass();
});

test("an event that cannot be is left out, says why, fails a check, and spoils no figure", async () => {
  const demand = await number("=SUM(Demand_Units)");
  add("EventList", "Typo", "promotion", "NOBODY", planStart, null, 0.1);
  expect(await values("=Event_Status")).toEqual([["In the plan"], ["No such item or family"]]);
  expect(await number("=SUM(Demand_Units)")).toBeCloseTo(demand, 6);
  expect(await number("=Chk_Failed")).toBe(1);
  table("EventList").removeRows(1, 1);
  await allPass();
});

test("the sales view counts with its weight, where it says something: 0 is a view, blank is none", async () => {
  const before = await row("Demand_Units", 10);
  add("SalesView", skus[9] ?? "", "Sales", null, "North", "", 1000, null, 0);
  // Weight 0.5 (DEM-04): halfway between forecast and view.
  const after = await row("Demand_Units", 10);
  expect(after[0]).toBeCloseTo(((before[0] ?? 0) + 1000) / 2, 6);
  expect(after[1]).toBeCloseTo(before[1] ?? 0, 6);
  expect(after[2]).toBeCloseTo((before[2] ?? 0) / 2, 6);
  await allPass();
});

test("a view of one channel moves the item by what it says of that channel, and the channel takes it; marketing counts beside sales", async () => {
  const sku = skus[12] ?? "";
  const channels = (await values("=Channel_List")).map(([name]) => String(name));
  const [here = "", there = ""] = channels;
  const rowOfPair = async (channel: string) => number(`=XMATCH("${sku}|${channel}",Channel_Item&"|"&Channel_Name)`);
  const [pair, other] = [await rowOfPair(here), await rowOfPair(there)];
  const before = await row("Demand_Units", 13);
  const [own, others] = [await row("Channel_Units", pair), await row("Channel_Units", other)];
  add("SalesView", sku, "Sales", here, "Rep", "New shop", (own[0] ?? 0) + 400);
  // Weight 0.5 (DEM-04): 200 of the 400 units that the channel is expected to sell on top.
  expect((await row("Demand_Units", 13))[0]).toBeCloseTo((before[0] ?? 0) + 200, 6);
  expect((await row("Channel_Units", pair))[0]).toBeCloseTo((own[0] ?? 0) + 200, 6);
  expect((await row("Channel_Units", other))[0]).toBeCloseTo(others[0] ?? 0, 6);
  expect((await row("Demand_Units", 13))[1]).toBeCloseTo(before[1] ?? 0, 6);

  add("SalesView", sku, "Marketing", null, "Brand", "Campaign", (before[0] ?? 0) + 100);
  // Weight 0.25 (DEM-07) of 100 units of all channels, which go as the item sells.
  expect((await row("Demand_Units", 13))[0]).toBeCloseTo((before[0] ?? 0) + 225, 6);
  expect((await row("Market_Units", 13))[0]).toBeCloseTo(25, 6);
  const shares = (await values("=Channel_Share")).map(([share]) => Number(share));
  expect((await row("Channel_Units", other))[0]).toBeCloseTo((others[0] ?? 0) + 25 * (shares[other - 1] ?? NaN), 6);
  await allPass();
});

test("beside a view of sales at 100 % marketing has no say; where sales is silent it has its own weight", async () => {
  const before = await row("Demand_Units", 15);
  const sales = () =>
    table("Assume")
      .bodyValues()
      .findIndex((cells) => cells[0] === "DEM-04");
  const base = table("Assume").columns.indexOf("Base");
  type("Assume", sales(), base, 1);
  const rows = table("SalesView").bodyArea.rows;
  add("SalesView", skus[14] ?? "", "Sales", null, "", "", 100);
  add("SalesView", skus[14] ?? "", "Marketing", null, "", "", 900, 300);
  const after = await row("Demand_Units", 15);
  expect(after[0]).toBeCloseTo(100, 6);
  // Weight 0.25 (DEM-07).
  expect(after[1]).toBeCloseTo(0.75 * (before[1] ?? 0) + 0.25 * 300, 6);
  table("SalesView").removeRows(rows, 2);
  type("Assume", sales(), base, 0.5);
  await allPass();
});

test("a view that cannot be is left out, says why, and fails a check that names it", async () => {
  const demand = await number("=SUM(Demand_Units)");
  const bad: [(number | string | null)[], string][] = [
    [[skus[13] ?? "", "Sale", null, "", "", 1], "View is Sales or Marketing"],
    [[skus[13] ?? "", "Sales", "Nowhere", "", "", 1], "No such channel"],
    [[skus[13] ?? "", "Sales", null, "", "", "lots"], "Units are numbers"],
    [[skus[13] ?? "", "Sales", null, "", "", -5], "Units below 0"],
    [[null, "Sales", null, "", "", 5], "Enter the item"],
  ];
  for (const [cells] of bad) add("SalesView", ...cells);
  expect((await values("=View_Status")).slice(-bad.length)).toEqual(bad.map(([, sentence]) => [sentence]));
  expect(await number("=SUM(Demand_Units)")).toBeCloseTo(demand, 6);
  expect(await number("=Chk_Failed")).toBe(1);
  expect(await problem()).toContain("Demand views row");
  expect(await problem()).toContain("View is Sales or Marketing");
  table("SalesView").removeRows(table("SalesView").bodyArea.rows - bad.length, bad.length);
  add("SalesView", skus[9] ?? "", "Sales", String(await value("=INDEX(Channel_List,1)")), "", "", 5);
  expect((await values("=View_Status")).at(-1)).toEqual(["A row of all channels stands beside it"]);
  table("SalesView").removeRows(table("SalesView").bodyArea.rows - 1, 1);
  await allPass();
});

test("targets of an item, a family and a channel show what is planned in their periods, and the gap", async () => {
  const [sku, family, channel] = [
    skus[4] ?? "",
    String(await value("=INDEX(ItemMaster[Family],1)")),
    String(await value("=INDEX(Channel_List,1)")),
  ];
  add("PartTargets", sku, "Units", "Finance", "", 100, null, 0);
  add("PartTargets", family, "Revenue", "Finance", "", 5000);
  add("PartTargets", channel, null, "Finance", "", null, 900);
  const rows = (await values("=Part_Figures")).slice(-3).map((cells) => cells.map(Number));
  const item = await row("Demand_Units", 5);
  expect(rows[0]?.[0]).toBe(100);
  expect(rows[0]?.[1]).toBeCloseTo((item[0] ?? 0) + (item[2] ?? 0), 6);
  expect(rows[0]?.[2]).toBeCloseTo((item[0] ?? 0) + (item[2] ?? 0) - 100, 6);
  const revenue = await number(`=SUMPRODUCT((ItemMaster[Family]="${family}")*INDEX(Demand_Revenue,0,1))`);
  expect(rows[1]?.slice(0, 3)).toEqual([5000, expect.closeTo(revenue, 6), expect.closeTo(revenue - 5000, 6)]);
  expect(rows[1]?.[3]).toBeCloseTo(revenue / 5000 - 1, 9);
  expect(rows[2]?.[1]).toBeCloseTo(await number("=INDEX(Channel_Sum,1,2)"), 6);
  await allPass();

  add("PartTargets", "NOBODY", null, "", "", 1);
  expect((await values("=Part_Status")).at(-1)).toEqual(["No such item, family or channel"]);
  expect(await problem()).toContain("Targets by part row");
  table("PartTargets").removeRows(table("PartTargets").bodyArea.rows - 1, 1);
  await allPass();
});

test("Demand review shows a family: its items' sums, their target, and a band round them", async () => {
  const family = String(await value("=INDEX(ItemMaster[Family],1)"));
  const sheet = excel.model.sheets.get("Demand review");
  sheet.cells.write({ row: 3, column: 1, rows: 1, columns: 1 }, [[family]]);
  const sum = async (grid: string) => number(`=SUMPRODUCT((ItemMaster[Family]="${family}")*${grid})`);
  for (const [shown, grid] of [
    ["Shown_Final", "Demand_Units"],
    ["Shown_Base", "Base_Units"],
    ["Shown_Revenue", "Demand_Revenue"],
    ["Shown_History", "Hist_Units"],
  ] as const)
    expect([shown, await number(`=SUM(${shown})`)]).toEqual([shown, expect.closeTo(await sum(grid), 4)]);
  expect((await values("=Shown_Target_Revenue"))[0]?.[0]).toBe(5000);
  expect(await number("=SUM(Shown_Gap)")).toBe(0);
  const [low = [], base = [], high = []] = await Promise.all(
    ["=Shown_Low", "=Shown_Base", "=Shown_High"].map(async (name) => ((await values(name))[0] ?? []).map(Number)),
  );
  base.forEach((units, index) => {
    expect(low[index]).toBeLessThan(units);
    expect(high[index]).toBeGreaterThan(units);
  });
  // Errors of several items do not all fall on the same side: the family's band is narrower than its items' together.
  expect((high[0] ?? 0) - (low[0] ?? 0)).toBeLessThan((await sum("INDEX(Base_High-Base_Low,0,1)")) * 1.0001);
  expect(await value("='Demand review'!B5")).toMatch(/^The \d+ items of this family$/);
  await allPass();
  sheet.cells.write({ row: 3, column: 1, rows: 1, columns: 1 }, [["All items"]]);
});

test("status: open, checked when its figure is noted, attention when it changes or an override has expired", async () => {
  const year = await number("=SUM(INDEX(Demand_Units,11,0))");
  add("ItemDecision", skus[10] ?? "", null, null, year);
  expect([await value("=INDEX(Item_Status,11)"), await value("=INDEX(Item_Look,11)")]).toEqual(["Checked", ""]);
  add("OverrideList", skus[10] ?? "", "New listing", "me", null, year);
  expect([await value("=INDEX(Item_Status,11)"), await value("=INDEX(Item_Look,11)")]).toEqual([
    "Attention",
    "Changed since checked",
  ]);
  add("OverrideList", skus[11] ?? "", "Old promise", "me", planStart - 400);
  expect(await value("=INDEX(Item_Look,12)")).toBe("Override expired");
  expect((await row("Demand_Units", 11))[0]).toBe(year);
  await allPass();
});

test("targets show the gap in the periods that have one", async () => {
  type("TargetList", 1, 1, 30_000);
  const february = await number("=INDEX(Demand_Total,1,2)");
  const gaps = (await values("=Target_Gap"))[0] ?? [];
  expect(gaps[1]).toBeCloseTo(february - 30_000, 6);
  expect(gaps.filter((gap) => gap !== 0)).toHaveLength(1);
  expect(await number("=Kpi_Target")).toBeCloseTo((february - 30_000) / 30_000, 9);
  await allPass();
});

test("Demand review shows the item that is chosen, else all", async () => {
  const sheet = excel.model.sheets.get("Demand review");
  sheet.cells.write({ row: 3, column: 1, rows: 1, columns: 1 }, [[skus[7] ?? ""]]);
  expect((await values("=Shown_Final"))[0]).toEqual(await row("Demand_Units", 8));
  expect(await values("='Demand review'!B5")).toEqual([[expect.stringMatching(/: (Open|Attention)/)]]);
  expect(await value("='Demand review'!J5")).toBe(await value("=INDEX(Fcst_Why,8,1)"));
  const chart = (await values("=Shown_Demand")).map(([units]) => Number(units));
  expect(chart.slice(-12)).toEqual(await row("Demand_Units", 8));
  await allPass();
  sheet.cells.write({ row: 3, column: 1, rows: 1, columns: 1 }, [["All items"]]);
  expect(await number("=SUM(Shown_Final)")).toBeCloseTo(await number("=SUM(Demand_Units)"), 6);
});

test("sorting any of the tables of demand, or the items, changes no result", async () => {
  const totals = async () =>
    Promise.all(
      ["Demand_Units", "Hist_Clean", "Channel_Units", "Event_Units", "Target_Gap"].map((grid) =>
        number(`=SUM(${grid})`),
      ),
    );
  const before = await totals();
  for (const name of [
    "HistoryAdjust",
    "ItemDecision",
    "NewItems",
    "ItemEnds",
    "EventList",
    "SalesView",
    "OverrideList",
    "TargetList",
    "PartTargets",
  ])
    table(name).sort([{ column: 0, descending: true }]);
  table("ItemMaster").sort([{ column: 0, descending: true }]);
  (await totals()).forEach((total, index) => expect(total).toBeCloseTo(before[index] ?? NaN, 5));
  expect(excel.unserved()).toEqual([]);
  await allPass();
});
