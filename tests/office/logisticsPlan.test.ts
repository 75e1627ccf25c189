/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { workbookFromCsv } from "../../src/workbench/page/workbook/workbookFromCsv";
import { openPlan } from "./support/openPlan";

jest.setTimeout(180_000);

/**
 * A company made up here, three years of the same month: A (2 kg, 10 on a pallet, costs 5) sells 60 in the North and 40 in the South,
 * B (10 kg, 4 on a pallet, costs 20) 30 in the North only. The South is served at a flat rate; two carriers offer on the lane to the North.
 */
const months = Array.from({ length: 36 }, (_, month) => `${2023 + Math.floor(month / 12)}-${(month % 12) + 1}-1`);
const history = ["Date,Item,Region,Quantity"].concat(
  ...months.map((day) => [`${day},A,North,60`, `${day},A,South,40`, `${day},B,North,30`]),
);
const items = ["Item,Unit cost,Price,Weight kg,Units per pallet", "A,5,9,2,10", "B,20,35,10,4"];
const lanes = [
  "Lane,Region,Mode,Carrier,Rate per kg,Minimum per shipment,Shipments per period,Fuel share,Transit days,Vehicle kg,Vehicle pallets",
  "To North,North,Road,Old,0.5,30,2,0.1,2,300,50",
  "To South,South,Road,Old,0.25,30,2,0,4,1000,50",
];
const offers = [
  "Lane,Carrier,From kg,Rate per kg,Minimum per shipment,Charge per shipment,Fuel share,Transit days,Deviation days",
  "To North,Old,0,0.5,30,0,0.1,2,0",
  "To North,New,0,0.6,20,4,0,6,1",
  "To North,New,300,0.3,20,4,0,6,1",
];

let plan: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  const table = (name: string, lines: readonly string[]) =>
    workbookFromCsv(`${name}.csv`, name, lines.join("\n")).snapshot.sheets.map((sheet) => ({ ...sheet, id: name }));
  plan = await openPlan([
    ...table("Sales", history),
    ...table("Articles", items),
    ...table("Freight", lanes),
    ...table("Carrier quotes", offers),
  ]);
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

/** The figure of each lane (or site, or offer) in the first period. */
const first = async (name: string) => (await plan.values(`=INDEX(${name},0,1)`)).map(([value]) => value);
const write = (table: string, row: number, heading: string, entry: string | number | null) => {
  const { row: top, column } = plan.table(table).bodyArea;
  const at = { row: top + row, column: column + plan.table(table).columns.indexOf(heading), rows: 1, columns: 1 };
  plan.excel.model.sheets.byId(plan.table(table).sheetId)?.cells.write(at, [[entry]]);
};
const expectClose = (found: readonly unknown[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, at) => expect(Number(value)).toBeCloseTo(expected[at] ?? NaN, 6));
};

test("a lane carries what its region sells: units, weight and pallets item by item", async () => {
  // North: 60 A + 30 B = 120 + 300 kg, 6 + 7.5 pallets; South: 40 A.
  expectClose(await first("Lane_Units"), [90, 40]);
  expectClose(await first("Lane_Weight"), [420, 80]);
  expectClose(await first("Lane_Pallets"), [13.5, 4]);
});

test("as many loads go as depart, more where weight or pallets ask for them, and the fill is the fuller of the two", async () => {
  // 420 kg in vehicles of 300: two; two depart anyhow. 210 of 300 kg; South 40 of 1,000 kg, 2 of 50 pallets.
  expectClose(await first("Lane_Loads"), [2, 2]);
  expectClose(await first("Lane_Fill"), [0.7, 0.04]);
  write("LaneList", 0, "Vehicle kg", 100);
  write("LaneList", 1, "Vehicle pallets", 1);
  try {
    expectClose(await first("Lane_Loads"), [5, 4]);
    expectClose(await first("Lane_Fill"), [0.84, 1]);
  } finally {
    write("LaneList", 0, "Vehicle kg", 300);
    write("LaneList", 1, "Vehicle pallets", 50);
  }
});

test("each load pays its carrier's rate or minimum, with fuel and charges; another carrier's breaks count when it is named", async () => {
  // North: 2 loads of 210 kg at 0.5 = 105 each, + 10 %. South: 2 x 40 kg x 0.25 = 10, at least 30 each.
  expectClose(await first("Lane_Freight"), [231, 60]);
  write("LaneList", 0, "Carrier", "New");
  try {
    // 210 kg at 0.6 = 126, but as 300 kg at 0.3 only 90; + 4 a shipment, no fuel.
    expectClose(await first("Freight_Haul"), [180, 60]);
    expectClose(await first("Freight_Extra"), [8, 0]);
    expectClose(await first("Lane_Freight"), [188, 60]);
    // The budget follows.
    expect(await plan.number('=SUM((CostLines[Driver]="Freight")*Cost_Plan)')).toBeCloseTo(12 * 248, 6);
  } finally {
    write("LaneList", 0, "Carrier", "Old");
  }
});

test("a carrier is judged by freight, goods on the way and stock against late arrival", async () => {
  expect(await plan.values("=Tariff_Key")).toEqual([["To North|Old"], ["To North|New"], ["To South|Old"]]);
  expectClose(await plan.column("=Tariff_Year"), [2772, 2256, 720]);
  // Goods at cost to the North: 12 x (60 x 5 + 30 x 20) = 10,800 in 365 days; 2 days on the way.
  const [old = 0, other = 0] = (await plan.column("=Tariff_Pipeline")).map(Number);
  expect(old).toBeCloseTo((10_800 / 365) * 2, 6);
  expect(other).toBeCloseTo((10_800 / 365) * 6, 6);
  const rate = await plan.number("=Capital_Rate+Risk_Rate");
  const factor = await plan.number("=AOP.SERVICEFACTOR(Goal_Service)");
  const cost = 2256 + (other + (10_800 / 365) * factor) * rate;
  expect(Number((await plan.column("=Tariff_Cost"))[1])).toBeCloseTo(cost, 6);
  expect(await plan.column("=Tariff_Rank")).toEqual([2, 1, 1]);
  const saving = 2772 + old * rate - cost;
  expect(await plan.number("=Award_Saving")).toBeCloseTo(saving, 6);
  expectClose(await plan.column("=Tariff_Change"), [0, -saving, 0]);
});

test("a carrier whose lateness nobody told is not taken as punctual: a fifth of its days on the way, which About says", async () => {
  // To North both are told, 0 and 1; to South the lane table says 4 days and nothing of how they vary: 0.2 x 4.
  expect(await plan.column("=CarrierOffers[Deviation days]")).toEqual([0, 1, 1, 0.8]);
  // Goods at cost to the South: 12 x 40 x 5 in 365 days.
  const factor = await plan.number("=AOP.SERVICEFACTOR(Goal_Service)");
  expect((await plan.column("=Tariff_Buffer"))[2]).toBeCloseTo((2400 / 365) * 0.8 * factor, 6);
  const told = plan.excel.model
    .snapshot()
    .sheets.filter(({ name }) => name === "About")
    .map((sheet) => JSON.stringify(sheet));
  expect(told.join("")).toContain(
    "Carrier offers: how far the days on the way vary is an assumption for 1 of 4 offers: 20 % of the days.",
  );
});

test("a carrier without an offer for its lane is a failed check and an error, never free freight", async () => {
  write("LaneList", 1, "Carrier", "Nobody");
  try {
    expect(await first("Lane_Freight")).toEqual([
      expect.closeTo(231, 6),
      {
        error: "#VALUE!",
        message: 'There is no rate for the zone or lane "To South|Nobody" in rates. Did you mean "To South|Old"?',
      },
    ]);
    expect(await plan.number("=Chk_Failed")).toBeGreaterThan(0);
  } finally {
    write("LaneList", 1, "Carrier", "Old");
  }
  expect(await plan.number("=Chk_Failed")).toBe(0);
});

test("a warehouse stores, moves and pays by pallet; what finds no position goes to a hired one", async () => {
  const [pallets = 0] = (await first("Ware_Pallets")).map(Number);
  const [arrived = 0] = (await first("Ware_In")).map(Number);
  expectClose(await first("Ware_Out"), [17.5]);
  // 0.1 h in and 0.1 h out at 30; 8 a pallet and month.
  expectClose(await first("Ware_Handling"), [(arrived + 17.5) * 3]);
  expectClose(await first("Ware_Storage"), [pallets * 8]);
  expect(await first("Ware_Fill")).toEqual([""]);
  write("WarehouseList", 0, "Pallet positions", 10);
  try {
    expectClose(await first("Ware_Fill"), [pallets / 8.5]);
    expectClose(await first("Ware_Overflow"), [pallets - 8.5]);
    expectClose(await first("Ware_Cost"), [8.5 * 8 + (pallets - 8.5) * 14 + (arrived + 17.5) * 3]);
    expect(await plan.number("=Chk_Failed")).toBe(0);
  } finally {
    write("WarehouseList", 0, "Pallet positions", null);
  }
});
