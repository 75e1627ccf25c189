/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { goTo } from "../../src/office/cells/goTo";
import { createPlanFromWorkbook } from "../../src/office/createPlanFromWorkbook";
import { removePlan } from "../../src/office/manifest/removePlan";
import { problemText } from "../../src/office/problemText";
import { readPlanTables } from "../../src/office/read/readPlanTables";
import { runInExcel } from "../../src/office/runInExcel";
import { saveChoices } from "../../src/office/savedChoices";
import { describeIssue, planDataFrom } from "../../src/plan/intake";
import type { PlanChoices } from "../../src/plan/PlanChoices";
import type { PlanTemplate } from "../../src/plan/planTemplates";
import { openExcel, type OpenedExcel } from "./support/openExcel";

type Cell = number | string;
type Row = readonly Cell[];

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel();
}, 60_000);
beforeEach(() => excel.reset());
afterEach(() => expect(excel.unserved()).toEqual([]));
afterAll(() => excel.close());

const headings: Row = ["Date", "Item", "Region", "Quantity"];

/** Sales made up here: two items in each of so many months, the first of the month from January 2023 on. */
function sales(months: number, date: (year: number, month: number) => Cell = isoDate): Row[] {
  return Array.from({ length: months }).flatMap((_, index) => {
    const day = date(2023 + Math.floor(index / 12), (index % 12) + 1);
    return [
      [day, "A-100", "North", 120 + (index % 12)],
      [day, "B-200", "South", 60 + index],
    ];
  });
}

function isoDate(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}-01`;
}

const letter = (columns: number): string => String.fromCharCode(64 + columns);

/** Fills a new sheet; codes and dates that are texts stay texts. */
async function fill(name: string, rows: readonly Row[]): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const range = sheet.getRange(`A1:${letter(rows[0]?.length ?? 1)}${rows.length}`);
    range.numberFormat = rows.map((row) => row.map((cell) => (typeof cell === "string" ? "@" : "General")));
    range.values = rows.map((row) => [...row]);
    await context.sync();
  });
}

/** The sentence with which the plan is refused; the workbook is exactly as before. */
async function refusal(): Promise<string> {
  const before = excel.model.snapshot();
  const sentence = await createPlanFromWorkbook().then(() => "a plan was made", problemText);
  expect(excel.model.snapshot()).toEqual(before);
  return sentence;
}

/** What the reading says about the tables: each thing found, and what is done about it. */
async function remarks(): Promise<string> {
  const { issues } = planDataFrom(await readPlanTables());
  return issues
    .map(describeIssue)
    .map(({ what, done }) => `${what} ${done}`)
    .join("\n");
}

/** Makes the plan: complete, no error in any cell, all checks pass; removed, the workbook is exactly as before. */
async function completePlan(
  template: PlanTemplate = "essential",
): Promise<{ readonly sheets: readonly string[]; readonly items: number }> {
  await saveChoices({ template } as PlanChoices);
  const before = excel.model.snapshot();
  const summary = await createPlanFromWorkbook();
  expect(summary.errors).toEqual([]);
  expect(summary.isPending).toBe(false);
  expect(summary.checks.passed).toBe(summary.checks.total);
  await removePlan();
  const after = excel.model.snapshot();
  expect({ ...after, settings: {}, activeSheet: "" }).toEqual({ ...before, settings: {}, activeSheet: "" });
  return { sheets: summary.sheets.map(({ name }) => name), items: summary.history.items };
}

describe("refused with what is wrong, where, and what to do; not a cell has changed", () => {
  test("a workbook without data", async () => {
    excel.reset();
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem("Mine").getRange("A1:B2").clear();
      await context.sync();
    });
    await goTo("Mine!B4");
    expect(await refusal()).toBe("Mine!B4 holds no data. Select a cell of your sales history, then try again.");
  });

  test.each([
    ["headings without rows", [headings], /^Orders has headings but no rows below them\. Select the headings together/],
    [
      "no headings and nothing to tell the columns apart",
      sales(24).map((row) => [row[1] ?? "", row[2] ?? ""]),
      /^No sales history was found in Orders\. .* Choose the table that holds it and say what its columns are/,
    ],
    ["one row of data", [headings, ...sales(1).slice(0, 1)], /^Orders has one row of sales\. A plan needs a history/],
    ["two periods", [headings, ...sales(2)], /^Orders covers 2 of the 3 periods .* Add older sales/],
    [
      "dates of which none can be read",
      [headings, ...sales(24, (_, month) => `sometime ${month}`)],
      /^None of the 48 entries in 'Date' of Orders reads as a date .*sometime 1.* Write dates such as/,
    ],
    [
      "quantities that are all blank",
      [headings, ...sales(24).map((row) => [...row.slice(0, 3), ""])],
      /^No sales history was found in Orders\. A history has .* a quantity in each row, .* say what its columns are/,
    ],
    [
      "no quantities",
      [headings, ...sales(24).map((row) => [...row.slice(0, 3), "many"])],
      /^No sales history was found in Orders\. A history has .* a quantity in each row, .* say what its columns are/,
    ],
  ])("%s", async (_, rows, sentence) => {
    await fill("Orders", rows);
    await goTo("Orders!A2");
    expect(await refusal()).toMatch(sentence);
  });

  test("a bill of materials that goes round in a circle is named with its way", async () => {
    await fill("Orders", [headings, ...sales(24)]);
    await fill("BOM", [
      ["Parent", "Component", "Quantity per"],
      ["A-100", "LEG", 4],
      ["LEG", "WOOD", 0.5],
      ["WOOD", "A-100", 1],
    ]);
    await goTo("Orders!B4");
    expect(await refusal()).toBe(
      "The bill of materials in BOM goes round in a circle: A-100 > LEG > WOOD > A-100. An item cannot be made from itself; correct one of these rows.",
    );
  });

  test("a workbook whose structure is protected", async () => {
    await fill("Orders", [headings, ...sales(24)]);
    await goTo("Orders!B4");
    await runInExcel(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await refusal()).toMatch(/^The workbook's structure is protected, .* Review > Protect Workbook/);
    await runInExcel(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
  });
});

// What only the reading of the sales decides shows in a plan of demand; the rest reaches every sheet.
describe("said in the reading, and the plan is complete", () => {
  const good = sales(24);
  const replace = (row: number, column: number, cell: Cell): Row[] =>
    good.map((each, index) => (index === row ? each.map((old, at) => (at === column ? cell : old)) : each));

  test.each<[string, readonly Row[], RegExp]>([
    ["headings missing", good, /Orders has no headings; its first row \(Orders!A1\) is data\. .* Check their roles/],
    [
      "text among numbers",
      [headings, ...replace(5, 3, "about ten")],
      /1 cells in 'Quantity' of Orders hold text, such as 'about ten' \(Orders!D7\)\. They are read as blank\. Enter numbers/,
    ],
    [
      "a date that cannot be read",
      [headings, ...replace(5, 0, "soon")],
      /1 entries in 'Date' of Orders are no dates, such as 'soon' \(Orders!A7\)\. These rows are left out\. Enter dates/,
    ],
    [
      "dates that can be read in two ways",
      [headings, ...sales(24, (year, month) => `03/${month}/${year}`)],
      /dates in 'Date' of Orders can be read in two ways, such as '03\/1\/2023': .*The day is read first: 03\/04\/2026 is 3 April/,
    ],
    [
      "rows that come twice",
      [headings, ...good, ...good.slice(4, 6)],
      /2 rows of Orders are exact copies of another row \(Orders!D50, Orders!D51\)/,
    ],
    [
      "negative demand",
      [headings, ...replace(5, 3, -7)],
      /1 quantities in Orders are negative \(Orders!D7\): returns or corrections\. They are netted/,
    ],
  ])("%s", async (_, rows, sentence) => {
    await fill("Orders", rows);
    await goTo("Orders!B4");
    expect(await remarks()).toMatch(sentence);
  });

  test("all of these in one history", async () => {
    const rows = sales(24, (year, month) => `03/${month}/${year}`).map((row) => [...row]);
    rows[5]?.splice(3, 1, "about ten");
    rows[8]?.splice(0, 1, "soon");
    rows[11]?.splice(3, 1, -7);
    await fill("Orders", [headings, ...rows, ...rows.slice(20, 22)]);
    await goTo("Orders!B4");
    const said = await remarks();
    for (const each of [/hold text/, /are no dates/, /be read in two ways/, /exact copies/, /are negative/])
      expect(said).toMatch(each);
    expect((await completePlan()).items).toBe(2);
  }, 120_000);

  test("headings missing, from the rows alone", async () => {
    await fill("Orders", good);
    await goTo("Orders!B4");
    expect((await completePlan("demand")).items).toBe(2);
  }, 120_000);

  test("three periods", async () => {
    await fill("Orders", [headings, ...sales(3)]);
    await goTo("Orders!B4");
    expect((await completePlan()).items).toBe(2);
  }, 120_000);

  test("an item without history", async () => {
    await fill("Orders", [headings, ...good]);
    await fill("Catalogue", [
      ["SKU", "Description", "Unit cost"],
      ["A-100", "Arm chair", 7],
      ["B-200", "Bench", 9],
      ["Z-900", "Never sold", 5],
    ]);
    await goTo("Orders!B4");
    expect(await remarks()).toMatch(/1 items of Catalogue have no sales in the history, such as Z-900\. They are/);
    expect((await completePlan()).items).toBe(2);
  }, 120_000);

  test("whole columns selected, on a protected sheet, and a sheet name that is taken", async () => {
    await fill("Dashboard", [headings, ...good]);
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem("Dashboard").protection.protect();
      await context.sync();
    });
    await goTo("Dashboard!A:D");
    const { sheets } = await completePlan("demand");
    expect(sheets).toContain("Dashboard 2");
    expect(sheets).not.toContain("Dashboard");
  }, 120_000);

  test("20,000 rows", async () => {
    const many = Array.from({ length: 417 }).flatMap((_, item) =>
      good.map(([date, sku, region, units]): Row => [date ?? "", `${sku}-${item % 40}`, region ?? "", units ?? 0]),
    );
    await fill("Orders", [headings, ...many.slice(0, 20_000)]);
    await goTo("Orders!B4");
    expect((await completePlan("demand")).items).toBe(80);
  }, 300_000);
});
