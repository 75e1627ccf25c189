import fc from "fast-check";
import { recogniseTable, withKind, withRole, type RecognisedTable } from "../../../src/plan/intake";
import { serialDay } from "../../../src/plan/intake/serialDay";

const table = (values: readonly (readonly unknown[])[], name = "Sheet1", address = "Sheet1!A1"): RecognisedTable =>
  recogniseTable(values, { name, address });
const roles = (known: RecognisedTable): Record<string, string> =>
  Object.fromEntries(
    known.columns.filter((column) => column.role !== "ignore").map((column) => [column.header, column.role]),
  );
const issue = (known: RecognisedTable, kind: string) => known.issues.find((each) => each.kind === kind);

describe("the headings of a table", () => {
  it("are found below a title and a blank row", () => {
    const known = table([
      ["Sales report 2026", null, null],
      [null, null, null],
      ["Order Date", "Item", "Quantity"],
      ["2026-01-05", "A", 3],
      ["2026-02-05", "B", 4],
    ]);
    expect(known.headerRow).toBe(2);
    expect(known.dataRows).toEqual([3, 4]);
    expect(roles(known)).toEqual({ "Order Date": "date", Item: "sku", Quantity: "units" });
  });

  it("count their address from where the table stands, also inside a larger selection", () => {
    const known = table(
      [
        [null, null, null, null],
        [null, "Date", "Item", "Qty"],
        [null, "2026-01-05", "A", "x"],
        [null, "2026-02-05", "A", 4],
      ],
      "Orders",
      "Orders!C3:F6",
    );
    expect(issue(known, "textInNumbers")).toMatchObject({ count: 1, positions: ["Orders!F5"] });
  });

  it("in two rows, the upper merged, are read together, the upper filled to the right", () => {
    const known = table([
      [null, "2025", null, "2026", null],
      ["SKU", "Nov", "Dec", "Jan", "Feb"],
      ["A", 1, 2, 3, 4],
      ["B", 5, 6, 7, 8],
    ]);
    expect(known.shape).toBe("wide");
    expect(known.columns.map((column) => column.period)).toEqual([
      undefined,
      serialDay(2025, 11, 1),
      serialDay(2025, 12, 1),
      serialDay(2026, 1, 1),
      serialDay(2026, 2, 1),
    ]);
    expect(issue(known, "headersJoined")).toBeDefined();
  });

  it("that are missing are said to be, and the columns are told apart by what they hold", () => {
    const known = table([
      ["2026-01-05", "Chair", 3],
      ["2026-02-05", "Table", 4],
      ["2026-03-05", "Chair", 5],
    ]);
    expect(known.headerRow).toBe(-1);
    expect(roles(known)).toEqual({ "Column A": "date", "Column B": "sku", "Column C": "units" });
    expect(issue(known, "headersMissing")).toBeDefined();
  });
});

describe("the rows of a table", () => {
  it("leave out totals, blank rows and what stands below a gap of two", () => {
    const known = table([
      ["Month", "Item", "Units"],
      ["2026-01-01", "A", 3],
      [null, null, null],
      ["2026-02-01", "A", 4],
      ["Total", null, 7],
      [null, null, null],
      [null, null, null],
      ["Checked by Anna", null, null],
    ]);
    expect(known.dataRows).toEqual([1, 3]);
    expect(issue(known, "totalRows")).toMatchObject({ count: 1, positions: ["Sheet1!A5"] });
    expect(issue(known, "blankRows")).toMatchObject({ count: 1, positions: ["Sheet1!A3"] });
    expect(issue(known, "rowsBelow")).toMatchObject({ count: 1, positions: ["Sheet1!A8"] });
  });

  it("of a whole selected column end where the data end", () => {
    const column = [
      ["Month", "Units"],
      ["2026-01-01", 3],
      ["2026-02-01", 4],
      ...Array.from({ length: 50_000 }, () => [null, null]),
    ];
    expect(table(column).values).toHaveLength(3);
  });
});

describe("what a table is", () => {
  it.each([
    [
      "history",
      ["Invoice date", "Product code", "Qty sold", "Net sales", "Channel"],
      ["2026-01-05", "A", 3, 30, "Web"],
    ],
    ["items", ["Item number", "Description", "Unit cost", "List price", "Lead time (days)"], ["A", "Chair", 5, 9, 14]],
    ["bom", ["Parent item", "Component", "Qty per", "Scrap %"], ["A", "B", 2, 0.05]],
    ["routings", ["SKU", "Work centre", "Hours per unit", "Setup time"], ["A", "Line 1", 0.2, 1]],
    ["resources", ["Machine", "Available hours per week", "OEE", "Hourly rate"], ["Line 1", 80, 0.85, 40]],
    ["suppliers", ["Item", "Vendor", "Price", "Lead time days", "MOQ"], ["A", "Acme", 5, 20, 100]],
    ["lanes", ["Lane", "Destination", "Carrier", "Rate per kg", "Transit days"], ["L1", "North", "Fast", 0.2, 3]],
    ["offers", ["Lane", "Carrier", "From kg", "Rate per kg"], ["L1", "Fast", 500, 0.2]],
    ["stock", ["Article", "Warehouse", "On hand"], ["A", "W1", 30]],
    ["costLines", ["Cost line", "Account", "Driver", "Rate", "Fixed per period"], ["Rent", "6100", "Period", 0, 900]],
    ["none", ["PO number", "Order date", "Vendor", "Item", "Quantity"], [1, "2026-01-05", "Acme", "A", 5]],
    ["none", ["SKU", "Start", "End", "Standard cost"], ["A", "2024-05-29", "", 5]],
  ])("is %s by the headings %j", (kind, headings, row) => {
    const second = row.map((value, index) => (index === 0 && kind !== "history" ? `${String(value)}2` : value));
    expect(table([headings, row, second]).kind).toBe(kind);
  });

  it("is a history although periods run across", () => {
    const known = table([
      ["SKU", "Region", "Jan-26", "Feb-26", "Mar-26", "Total"],
      ["A", "North", 1, 2, 3, 6],
      ["B", "North", 4, 5, 6, 15],
    ]);
    expect([known.kind, known.shape]).toEqual(["history", "wide"]);
    expect(roles(known)).toEqual({
      SKU: "sku",
      Region: "region",
      "Jan-26": "period",
      "Feb-26": "period",
      "Mar-26": "period",
    });
  });

  it("is a history although items run across", () => {
    const known = table([
      ["Month", "Chair", "Table", "Bench"],
      ["2026-01-01", 1, 2, 3],
      ["2026-02-01", 4, 5, 6],
    ]);
    expect([known.kind, known.shape]).toEqual(["history", "crosstab"]);
  });

  it("can be corrected by the user, table and columns", () => {
    const known = table([
      ["When", "What", "How many", "Other"],
      ["2026-01-01", "A", 3, 8],
      ["2026-02-01", "B", 4, 9],
    ]);
    const corrected = withRole(withRole(withRole(withKind(known, "history"), 0, "date"), 1, "sku"), 2, "units");
    expect(roles(corrected)).toEqual({ When: "date", What: "sku", "How many": "units" });
    expect(roles(withRole(corrected, 3, "units"))).toEqual({ When: "date", What: "sku", Other: "units" });
    expect(corrected.columns[2]?.confidence).toBe(1);
  });
});

describe("the level of a history", () => {
  const months = Array.from({ length: 24 }, (_, month) =>
    serialDay(2024 + Math.floor(month / 12), (month % 12) + 1, 1),
  );
  const rows = months.flatMap((date, month) =>
    ["Chairs", "Tables"].map((group, index) => [
      date,
      `P-${month}-${index}`,
      group,
      index === 0 ? "Seating" : "Dining",
      5,
    ]),
  );
  const known = table([["Date", "Product ID", "Sub-Category", "Category", "Quantity"], ...rows]);

  it("is a coarser one when the items sold too seldom to forecast, and says so", () => {
    expect(roles(known)["Sub-Category"]).toBe("sku");
    expect(known.levels.map(({ header, items, recommended }) => [header, items, recommended])).toEqual([
      ["Product ID", 48, false],
      ["Sub-Category", 2, true],
      ["Category", 2, false],
    ]);
    expect(issue(known, "itemLevel")?.values).toMatchObject({ level: "Sub-Category", finest: "Product ID", months: 1 });
  });

  it("is the user's choice: with the products as items their group becomes the family", () => {
    const finer = withRole(known, 1, "sku");
    expect(roles(finer)).toMatchObject({ "Product ID": "sku", "Sub-Category": "family" });
    expect(issue(finer, "itemLevel")).toBeUndefined();
  });
});

describe("a table that cannot be read", () => {
  it.each([
    [
      "an empty selection",
      [
        [null, ""],
        [null, null],
      ],
      "intake.empty",
    ],
    ["one cell", [["Units"]], "intake.oneCell"],
    [
      "headings without rows",
      [
        ["Date", "Item", "Units"],
        [null, null, null],
      ],
      "intake.noRows",
    ],
  ])("is refused: %s", (_name, values, key) => {
    expect(() => table(values)).toThrow(expect.objectContaining({ key }));
  });
});

describe("any table that is written out", () => {
  const cell = fc.record({
    month: fc.integer({ min: 0, max: 35 }),
    item: fc.constantFrom("A-1", "B-2", "C-3", "D-4"),
    units: fc.integer({ min: 1, max: 9_999 }),
  });
  const writers: readonly ((year: number, month: number) => string | number)[] = [
    (year, month) => serialDay(year, month, 1) ?? 0,
    (year, month) => `${year}-${String(month).padStart(2, "0")}-01`,
    (year, month) => `1/${month}/${year}`,
    (year, month) =>
      `${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]}-${String(year).slice(2)}`,
  ];

  it("is recognised as the history it is, whatever its column order, title rows and way of writing dates", () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 12, maxLength: 60 }),
        fc.constantFrom(...writers),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (sales, write, order, titles) => {
          fc.pre(new Set(sales.map((sale) => sale.month)).size > 4);
          const rows = sales.map(({ month, item, units }) => [
            write(2024 + Math.floor(month / 12), (month % 12) + 1),
            item,
            units,
          ]);
          const values = [
            ...Array.from({ length: titles }, (_, row) => (row === 0 ? ["Sales", null, null] : [null, null, null])),
            ...[["Month", "Item code", "Units sold"], ...rows].map((row) => order.map((column) => row[column])),
          ];
          const known = table(values);
          expect(known.kind).toBe("history");
          expect(roles(known)).toEqual({ Month: "date", "Item code": "sku", "Units sold": "units" });
          expect(known.dataRows).toHaveLength(sales.length);
        },
      ),
    );
  });
});
