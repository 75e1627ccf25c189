import { DomainError } from "../../../src/core/DomainError";
import {
  describeIssue,
  planDataFrom,
  recogniseTable,
  suggestChoices,
  withRole,
  type IntakeDecisions,
  type RecognisedTable,
} from "../../../src/plan/intake";
import { serialDay } from "../../../src/plan/intake/serialDay";

const table = (name: string, values: readonly (readonly unknown[])[]): RecognisedTable =>
  recogniseTable(values, { name, address: `${name}!A1` });
const day = (year: number, month: number, date = 1): number => serialDay(year, month, date) ?? 0;
const history = (rows: readonly (readonly unknown[])[]): RecognisedTable =>
  table("Orders", [["Date", "Item", "Region", "Units", "Revenue"], ...rows]);
/** Item A in the North, six months of 10. */
const steady = Array.from({ length: 6 }, (_, month) => [`2026-0${month + 1}-01`, "A", "North", 10, 100]);
const plan = (tables: readonly RecognisedTable[], decisions?: IntakeDecisions) => planDataFrom(tables, decisions);
const units = (tables: readonly RecognisedTable[], decisions?: IntakeDecisions) =>
  plan(tables, decisions).data.history.map(({ date, sku, region, units: sold }) => [date, sku, region, sold]);
const found = (tables: readonly RecognisedTable[], kind: string, decisions?: IntakeDecisions) =>
  plan(tables, decisions).issues.find((each) => each.kind === kind);

describe("the days out of stock of a history", () => {
  const out = (rows: readonly (readonly unknown[])[]) =>
    plan([table("Orders", [["Date", "Item", "Region", "Units", "Stock-out days"], ...rows])]).data.stockouts;
  const steadily = steady.map(([date, item, region, sold]) => [date, item, region, sold, null]);

  it("are read by item and date, and are none where no column tells them", () => {
    expect(out([...steadily, ["2026-04-01", "B", "North", 0, 30]])).toEqual([
      { sku: "B", date: day(2026, 4), days: 30 },
    ]);
    expect(plan([history(steady)]).data.stockouts).toEqual([]);
  });

  it("count once where rows of one day repeat them, and by the mean of the item's regions", () => {
    const repeated = [
      ["2026-04-01", "A", "North", 3, 8],
      ["2026-04-01", "A", "North", 2, 8],
    ];
    expect(out([...steadily, ...repeated])).toEqual([{ sku: "A", date: day(2026, 4), days: 8 }]);
    expect(out([...steadily, ...repeated, ["2026-04-01", "A", "South", 9, 2]])).toEqual([
      { sku: "A", date: day(2026, 4), days: (8 + 2) / 2 },
    ]);
  });
});

describe("the history of a plan", () => {
  it("adds up rows of the same date, item and region, and says so", () => {
    const orders = history([...steady, ["2026-06-01", "a ", "North", 5, 40]]);
    expect(plan([orders]).data.history.at(-1)).toEqual({
      date: day(2026, 6),
      sku: "A",
      region: "North",
      units: 15,
      revenue: 140,
    });
    expect(found([orders], "duplicates")).toMatchObject({ count: 1, positions: ["Orders!D8"] });
  });

  it("keeps exact copies of a row unless the user has them removed", () => {
    const orders = history([...steady, steady[5] ?? []]);
    const doubled = found([orders], "exactDuplicates");
    expect(doubled).toMatchObject({ count: 1, choices: ["keep", "removeCopies"], chosen: "keep" });
    expect(plan([orders]).data.history.at(-1)?.units).toBe(20);
    const answers = { [doubled?.id ?? ""]: "removeCopies" };
    expect(plan([orders], { answers }).data.history.at(-1)?.units).toBe(10);
  });

  it("nets returns against their month, the rest against the months before; the total is unchanged", () => {
    const orders = history([...steady, ["2026-06-20", "A", "North", -14, -140]]);
    expect(units([orders]).map(([, , , sold]) => sold)).toEqual([10, 10, 10, 10, 6, 14, -14]);
    const monthly = plan([orders], { bucket: "month" }).data.history.map((record) => record.units);
    expect(monthly).toEqual([10, 10, 10, 10, 6, 0]);
    expect(found([orders], "returns")).toMatchObject({ count: 1, positions: ["Orders!D8"], chosen: "net" });
    const answers = { "returns|Orders": "leave" };
    expect(plan([orders], { bucket: "month", answers }).data.history.at(-1)?.units).toBe(-4);
  });

  it("leaves out a last month that is not over, unless told otherwise", () => {
    const daily = Array.from({ length: 130 }, (_, index) => [day(2026, 1) + index, "A", null, 1, null]);
    const orders = history(daily);
    // 130 days from 1 January 2026 end on 10 May.
    expect(units([orders]).at(-1)?.[0]).toBe(day(2026, 4, 30));
    expect(found([orders], "partialPeriod")).toMatchObject({
      values: { last: "2026-05-10" },
      count: 10,
      chosen: "exclude",
    });
    expect(units([orders], { answers: { "partialPeriod|Orders": "include" } }).at(-1)?.[0]).toBe(day(2026, 5, 10));
  });

  it("reads ambiguous dates as the user says", () => {
    const orders = history([1, 2, 3, 4, 5].map((month) => [`0${month}/0${month + 1}/2026`, "A", null, 1, null]));
    const asked = found([orders], "dateOrderAmbiguous");
    expect(asked).toMatchObject({ weight: "question", count: 5, chosen: "monthFirst" });
    expect(units([orders])[0]?.[0]).toBe(day(2026, 1, 2));
    expect(units([orders], { answers: { [asked?.id ?? ""]: "dayFirst" } })[0]?.[0]).toBe(day(2026, 2, 1));
  });

  it("reads ambiguous decimal marks as the user says", () => {
    const orders = history(
      ["1.234", "2.500", "3.100"].map((text, index) => [`2026-0${index + 1}-01`, "A", null, text, null]),
    );
    const asked = found([orders], "decimalMarkAmbiguous");
    expect(asked).toMatchObject({ weight: "question", chosen: "decimalComma" });
    expect(units([orders])[0]?.[3]).toBe(1234);
    expect(units([orders], { answers: { [asked?.id ?? ""]: "decimalPoint" } })[0]?.[3]).toBe(1.234);
  });

  it("comes from periods across, blank cells being no sale", () => {
    const wide = table("Wide", [
      ["SKU", "Jan-26", "Feb-26", "Mar-26"],
      ["A", 1, null, 3],
      ["B", 4, "n/a", 6],
    ]);
    expect(units([wide])).toEqual([
      [day(2026, 1), "A", null, 1],
      [day(2026, 1), "B", null, 4],
      [day(2026, 3), "A", null, 3],
      [day(2026, 3), "B", null, 6],
    ]);
  });

  it("comes from months across with a year in each row", () => {
    const wide = table("Wide", [
      ["Item", "Year", "Jan", "Feb", "Mar"],
      ["A", 2025, 1, 2, 3],
      ["A", 2026, 4, 5, 6],
    ]);
    expect(units([wide]).map(([date, , , sold]) => [date, sold])).toEqual([
      [day(2025, 1), 1],
      [day(2025, 2), 2],
      [day(2025, 3), 3],
      [day(2026, 1), 4],
      [day(2026, 2), 5],
      [day(2026, 3), 6],
    ]);
  });

  it("comes from a column of numbers once the user says when the first was", () => {
    const series = table("Numbers", [[5], [6], [7], [8]]);
    const typed = series.kind === "history" ? series : withRole({ ...series, kind: "history" }, 0, "units");
    expect(() => plan([typed])).toThrow(expect.objectContaining({ key: "intake.firstPeriodMissing" }));
    expect(units([typed], { firstPeriod: day(2026, 11) }).map(([date]) => date)).toEqual([
      day(2026, 11),
      day(2026, 12),
      day(2027, 1),
      day(2027, 2),
    ]);
  });

  it("of fiscal periods begins in the month of the fiscal year", () => {
    const orders = history([1, 2, 3, 4].map((period) => [`P0${period} FY27`, "A", null, 1, null]));
    expect(units([orders], { fiscalYearStartMonth: 7 })[0]?.[0]).toBe(day(2026, 7));
    expect(found([orders], "fiscalPeriods")?.count).toBe(4);
  });

  it("is summed by month beyond 5,000 records", () => {
    const daily = Array.from({ length: 6_000 }, (_, index) => [
      day(2024, 1) + (index % 600),
      `I${Math.floor(index / 600)}`,
      null,
      1,
      2,
    ]);
    const { data, issues } = plan([history(daily)]);
    expect(data.history.reduce((sum, record) => sum + record.units, 0)).toBe(6_000 - 10 * 22);
    expect(data.history.every((record) => new Date((record.date - 25_569) * 86_400_000).getUTCDate() === 1)).toBe(true);
    expect(issues.some((each) => each.kind === "monthsSummed")).toBe(true);
  });

  it("fills merged item cells down where the user asks for it", () => {
    const orders = history([
      ["2026-01-01", "A", null, 1, null],
      ["2026-02-01", null, null, 2, null],
      ["2026-03-01", null, null, 3, null],
      ["2026-04-01", "B", null, 4, null],
      ["2026-05-01", "B", null, 4, null],
    ]);
    const asked = found([orders], "blankItems");
    expect(asked).toMatchObject({ count: 2, chosen: "leaveOut" });
    const answers = { [asked?.id ?? ""]: "fillDown" };
    expect(units([orders], { answers }).map(([, sku, , sold]) => [sku, sold])).toEqual([
      ["A", 1],
      ["A", 2],
      ["A", 3],
      ["B", 4],
      ["B", 4],
    ]);
  });
});

describe("a history that no plan can be made from is refused in a sentence", () => {
  const refused = (tables: readonly RecognisedTable[], key: string): void =>
    expect(() => plan(tables)).toThrow(expect.objectContaining({ key }));

  it("without any history", () =>
    refused(
      [
        table("Items", [
          ["SKU", "Price"],
          ["A", 1],
          ["B", 2],
        ]),
      ],
      "intake.noHistory",
    ));
  it("with one row", () => refused([history(steady.slice(0, 1))], "intake.oneRow"));
  it("with fewer than three months", () => refused([history(steady.slice(0, 2))], "intake.tooFewPeriods"));
  it("with unreadable dates", () =>
    refused([history(steady.map((row) => ["soon", ...row.slice(1)]))], "intake.datesUnreadable"));
  it("with nothing sold", () =>
    refused([history(steady.map((row) => [...row.slice(0, 3), 0, 0]))], "intake.nothingSold"));
  it("without a year", () =>
    refused(
      [
        table("Wide", [
          ["SKU", "Jan", "Feb", "Mar"],
          ["A", 1, 2, 3],
          ["B", 1, 2, 3],
        ]),
      ],
      "intake.yearMissing",
    ));
  it("without dates", () => refused([withRole(history(steady), 0, "ignore")], "intake.noDateColumn"));
  it("without quantities", () =>
    refused([withRole(withRole(history(steady), 3, "ignore"), 4, "ignore")], "intake.noQuantityColumn"));

  it("with a bill of materials that goes in a circle, which is named", () => {
    const bom = table("Bom", [
      ["Parent", "Component", "Quantity per"],
      ["A", "B", 1],
      ["B", "C", 1],
      ["C", "B", 2],
    ]);
    expect(() => plan([history(steady), bom])).toThrow(DomainError);
    expect(() => plan([history(steady), bom])).toThrow(
      expect.objectContaining({ key: "intake.bomLoop", values: { table: "Bom", loop: "B > C > B" } }),
    );
  });
});

describe("the items of a plan", () => {
  it("are joined from item table, stock of all locations and history, whatever the case of their codes", () => {
    const items = table("Items", [
      ["SKU", "Name", "Make or buy", "Standard cost", "List price", "Weight", "Weight unit", "Safety stock level"],
      ["a", "Chair", "make", 5, 9, 10, "LB", 70],
      ["B", "Part", "buy", 0, 0, 500, "G", 70],
    ]);
    const stock = table("Stock", [
      ["SKU", "Location", "Quantity"],
      ["A", "X", 5],
      ["A", "Y", 6],
    ]);
    const bom = table("Bom", [
      ["Parent", "Component", "Qty per"],
      ["A", "B", 2],
      ["Z", "B", 1],
    ]);
    const { data, issues } = plan([history(steady), items, stock, bom]);
    expect(data.items).toEqual([
      // A pound is 0.45359237 kg (1959 agreement).
      expect.objectContaining({
        sku: "A",
        description: "Chair",
        makeOrBuy: "make",
        unitCost: 5,
        price: 9,
        openingStock: 11,
        weightKg: 4.53592,
      }),
      expect.objectContaining({ sku: "B", unitCost: null, price: null, openingStock: 0, weightKg: 0.5 }),
    ]);
    expect(data.bom).toEqual([{ parent: "A", component: "B", quantityPer: 2, scrap: 0 }]);
    expect(issues.find((each) => each.kind === "unknownComponents")).toMatchObject({
      count: 1,
      values: { example: "Z" },
    });
  });

  it("without an item table are those of the history, priced by revenue and cost of the last year", () => {
    const orders = table("Sales", [
      ["Date", "Product", "Quantity", "Sales", "Profit"],
      ...Array.from({ length: 24 }, (_, month) => [
        day(2024, 1 + month) || day(2025, month - 11),
        "A",
        2,
        month < 12 ? 10 : 20,
        4,
      ]),
    ]);
    const { data } = plan([orders]);
    expect(data.items[0]).toMatchObject({ sku: "A", price: 10, unitCost: 8, openingStock: null, leadTimeDays: null });
  });

  it("may be planned without a history: a few are launches, many an old catalogue", () => {
    const skus = Array.from({ length: 12 }, (_, index) => `S${index}`);
    const orders = history(skus.flatMap((sku) => [1, 2, 3].map((month) => [`2026-0${month}-01`, sku, "North", 1, 1])));
    const items = (extra: readonly string[]) =>
      table("Items", [["SKU", "Description", "Price"], ...[...skus, ...extra].map((sku) => [sku, `Item ${sku}`, 5])]);
    expect(plan([orders, items(["NEW"])]).data.history.at(-1)).toMatchObject({ sku: "NEW", units: 0 });
    const many = Array.from({ length: 9 }, (_, index) => `OLD${index}`);
    expect(found([orders, items(many)], "itemsWithoutHistory")).toMatchObject({ count: 9, chosen: "leaveOut" });
    expect(units([orders, items(many)]).some(([, sku]) => String(sku).startsWith("OLD"))).toBe(false);
  });
});

describe("purchase orders", () => {
  const lines = [
    ["PO", "Item", "Vendor", "Order date", "Due date", "Receipt date", "Quantity", "Unit price"],
    ["1", "A", "Acme", "2026-01-05", "2026-01-20", "2026-01-19", 100, 5],
    ["2", "a", "Acme", "2026-02-05", "2026-02-20", null, 100, 5],
    ["3", "A", "Acme", "2026-03-05", "2026-03-20", "2026-03-01", 100, 5],
    ["4", "B", "Acme", null, "2026-03-20", "2026-03-21", 100, 5],
  ];

  it("keep their days; a line that was received before it was ordered, or has no day of order, is left out and said", () => {
    const tables = [history(steady), table("Purchases", lines)];
    expect(plan(tables).data.purchases).toEqual([
      expect.objectContaining({
        sku: "A",
        ordered: day(2026, 1, 5),
        promised: day(2026, 1, 20),
        received: day(2026, 1, 19),
      }),
      expect.objectContaining({ order: "2", sku: "A", supplier: "Acme", received: null, units: 100, price: 5 }),
    ]);
    expect(found(tables, "purchasesLeftOut")).toMatchObject({ count: 2, positions: ["Purchases!D4", "Purchases!D5"] });
  });

  it("that only tell the day of shipping say that lead times are counted to it", () => {
    const shipped = lines.map((line, row) =>
      row === 0 ? line.map((cell) => (cell === "Receipt date" ? "Ship date" : cell)) : line,
    );
    expect(found([history(steady), table("Purchases", shipped)], "shipDateAsReceipt")).toMatchObject({
      column: "Ship date",
    });
  });

  it("are not confused with a sales list that has a day of order and a day of shipping", () => {
    const orders = table("Orders", [
      ["Order ID", "Order Date", "Ship Date", "Product ID", "Region", "Sales", "Quantity"],
      ...steady.map((line, row) => [`CA-${row}`, line[0], line[0], "A", "North", 100, 10]),
    ]);
    expect(orders.kind).toBe("history");
  });
});

describe("suppliers, resources and lanes", () => {
  it("are read with the cheapest supplier first, shares in percent or not, and places without hours left out", () => {
    const suppliers = table("Suppliers", [
      ["Item", "Supplier", "Price", "Lead time days", "MOQ"],
      ["A", "Dear", 9, 10, 1],
      ["A", "Cheap", 8, 30, 100],
    ]);
    const resources = table("Machines", [
      ["Machine", "Hours per week", "OEE", "Rate per hour", "Max overtime %", "Overtime premium", "Crew", "Headcount"],
      ["Saw", 80, 85, 40, 15, 0.5, 2, null],
      ["Shelf", 0, 0, 0, null, null, null, null],
    ]);
    const routings = table("Routings", [
      ["Item", "Machine", "Hours per unit"],
      ["A", "Saw", 0.5],
      ["A", "Press", 0.1],
    ]);
    const { data, issues } = plan([history(steady), suppliers, resources, routings]);
    expect(data.suppliers.map((line) => line.supplier)).toEqual(["Cheap", "Dear"]);
    expect(data.resources).toEqual([
      {
        resource: "Saw",
        hoursPerWeek: 80,
        efficiency: 0.85,
        ratePerHour: 40,
        overtimeShare: 0.15,
        overtimePremium: 0.5,
        people: 2,
        heads: null,
      },
    ]);
    expect(issues.find((each) => each.kind === "unknownResources")?.values).toEqual({ example: "Press" });
  });

  it("a list of carriers serves every region with the cheapest, rates by the pound turned into kilograms", () => {
    const carriers = table("Ship methods", [
      ["Carrier", "Base charge", "Rate per lb"],
      ["Express", 9.95, 1.99],
      ["Truck", 3.95, 0.99],
    ]);
    const { lanes, offers } = plan([history(steady), carriers]).data;
    expect(lanes).toEqual([
      expect.objectContaining({
        lane: "To North",
        region: "North",
        carrier: "Truck",
        minimumPerShipment: 3.95,
        ratePerKg: 2.18258,
      }),
    ]);
    // 1.99 / 0.45359237.
    expect(offers).toEqual([
      expect.objectContaining({ lane: "To North", carrier: "Express", minimumPerShipment: 9.95, ratePerKg: 4.3872 }),
    ]);
  });

  it("offers of carriers are read by lane or by region, with breaks; what a row leaves out is the lane's", () => {
    const lanes = table("Lanes", [
      ["Lane", "Region", "Mode", "Carrier", "Rate per kg", "Minimum", "Transit days", "From", "Vehicle kg"],
      ["L1", "North", "Rail", "Old", 0.2, 50, 3, "Depot", 18000],
    ]);
    const quotes = table("Carrier quotes", [
      ["Lane", "Region", "Carrier", "From kg", "Rate per kg", "Minimum charge", "Charge per shipment", "Fuel"],
      ["L1", null, "Swift", 0, 0.3, 40, 5, 0.1],
      [null, "north", "Swift", 1000, 0.15, 40, 5, 10],
      ["L9", null, "Swift", 0, 0.3, 40, 5, 0.1],
      ["L1", null, null, 0, 0.3, 40, 5, 0.1],
    ]);
    const { data, issues } = plan([history(steady), lanes, quotes]);
    expect(data.lanes).toEqual([
      expect.objectContaining({ lane: "L1", from: "Depot", vehicleKg: 18000, vehiclePallets: null }),
    ]);
    const swift = { lane: "L1", carrier: "Swift", mode: "Rail", transitDays: 3, deviationDays: null, fuelShare: 0.1 };
    expect(data.offers).toEqual([
      { ...swift, fromKg: 0, ratePerKg: 0.3, minimumPerShipment: 40, chargePerShipment: 5 },
      { ...swift, fromKg: 1000, ratePerKg: 0.15, minimumPerShipment: 40, chargePerShipment: 5 },
    ]);
    expect(issues.find(({ kind }) => kind === "offersLeftOut")).toMatchObject({ count: 2, values: { example: "L9" } });
  });
});

describe("the suggested choices", () => {
  it("plan the year after the history, in the currency of the tables", () => {
    const orders = table("Sales", [
      ["Date", "Product", "Quantity", "Sales"],
      ...[1, 2, 3, 4, 5, 6].map((month) => [`2026-0${month}-01`, "A", 1, "€ 10,50"]),
    ]);
    expect(suggestChoices(plan([orders]).data, [orders])).toEqual({
      planName: "Operating plan 2026-07 to 2027-06",
      fiscalYearStart: day(2026, 7),
      pattern: "month",
      horizon: 12,
      currency: "EUR",
    });
  });
});

/** What the messy tables below hold, in alphabetical order. */
const expectedKinds = [
  "blankItems",
  "datesUnread",
  "errorValues",
  "numbersAsText",
  "repeatedItems",
  "tableNotUsed",
  "textInNumbers",
  "totalRows",
  "unknownItems",
];

describe("every issue", () => {
  it("is described in whole sentences without open blanks", () => {
    const messy = history([
      ...steady,
      ["2026-06-01", "A", "North", "x", 1],
      ["soon", null, "North", -5, "#N/A"],
      ["2026-06-01", "B", "", "1 200", null],
      ["Total", null, null, 9, 9],
    ]);
    const items = table("Items", [
      ["SKU", "Description", "Price"],
      ["A", "Chair", 4],
      ["A", "Chair", 5],
    ]);
    const purchases = table("Purchases", [
      ["PO", "Order date", "Vendor", "Item", "Quantity"],
      [1, "2026-01-05", "Acme", "A", 5],
    ]);
    const { issues } = plan([messy, items, purchases]);
    expect(issues.map((each) => each.kind).sort()).toEqual(expectedKinds);
    for (const each of issues) {
      const { what, done } = describeIssue(each);
      expect(`${what} ${done}`).not.toMatch(/[{}]|undefined|NaN/);
      expect(what).toMatch(/[.?]$/);
    }
  });
});

describe("the stock of a plan", () => {
  const south = steady.map(([date, sku, , sold, revenue]) => [date, sku, "South", sold, revenue]);
  const stock = (...rows: readonly (readonly unknown[])[]) =>
    table("Stock", [["SKU", "Location", "Quantity"], ...rows]);
  const notes = (tables: readonly RecognisedTable[]) =>
    plan(tables).issues.flatMap((each) =>
      each.kind.startsWith("stock") ? [[each.kind, each.count, each.values.example]] : [],
    );

  it("is kept by location, one spelling each; the locations named as a channel are told from the others", () => {
    const tables = [
      history([...steady, ...south]),
      stock(["A", "NORTH", 5], ["a", "North", 6], ["A", "Yard", 7], ["A", "Bin 4", 1], ["A", "", 2], ["Z", "Yard", 9]),
    ];
    const { data, issues } = plan(tables);
    // Z is not planned.
    expect(data.stock).toEqual([
      { sku: "A", location: "NORTH", units: 11 },
      { sku: "A", location: "Yard", units: 7 },
      { sku: "A", location: "Bin 4", units: 1 },
      { sku: "A", location: null, units: 2 },
    ]);
    expect(data.items[0]?.openingStock).toBe(21);
    expect(data.sources.stock).toBe("Stock!A1");
    expect(notes(tables)).toEqual([
      ["stockAtSites", 1, "NORTH"],
      ["stockElsewhere", 2, "Yard"],
      ["stockWithoutPlace", 1, ""],
    ]);
    for (const each of issues.filter(({ kind }) => kind.startsWith("stock"))) {
      const { what, done } = describeIssue(each);
      expect(`${what} ${done}`).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it("without locations is said to be spread; with one channel there is nothing to spread and nothing said", () => {
    const bare = table("Stock", [
      ["SKU", "Quantity"],
      ["A", 5],
      ["B", 6],
    ]);
    expect(notes([history([...steady, ...south]), bare])).toEqual([["stockWithoutPlace", 2, ""]]);
    expect(notes([history(steady), bare])).toEqual([]);
  });
});

it("50,000 rows are read whole", () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => [
    `2024-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`,
    `SKU-${index % 400}`,
    ["North", "South", "West"][index % 3],
    (index % 9) + 1,
    10.5,
  ]);
  const { data } = plan([history(rows)]);
  expect(data.items).toHaveLength(400);
  expect(data.history.reduce((sum, { units }) => sum + units, 0)).toBe(
    rows.reduce((sum, row) => sum + Number(row[3]), 0),
  );
});
