/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { readChecks } from "../../src/office/read/readChecks";
import { twoItemPlan } from "./support/twoItemPlan";

jest.setTimeout(180_000);

/** What a planner mistypes in the tables of a plan; the plan of everything else must stand. */
let plan: Awaited<ReturnType<typeof twoItemPlan>>;
beforeAll(async () => {
  plan = await twoItemPlan();
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

/** Sentences of the checks that fail. */
const failures = async () => {
  await plan.excel.settled();
  return (await readChecks()).filter(({ passes }) => !passes).map(({ found }) => found);
};
/** Writes the first row of a table, blank but for these cells; without any, it is as the plan made it. */
const fill = (name: string, cells: Readonly<Record<string, string | number>> = {}) => {
  const { columns, bodyArea, sheetId } = plan.table(name);
  const row = columns.map((heading: string) => cells[heading] ?? "");
  plan.excel.model.sheets.byId(sheetId)?.cells.write({ ...bodyArea, rows: 1 }, [row]);
};
const errors = async () => plan.number("=SUM(Error_Counts)");

test("an override that cannot be read changes nothing, and one check names its cell and text", async () => {
  fill("OverrideList", { SKU: "A", P01: "lots", P02: "+20" });
  expect(await failures()).toEqual([
    "Overrides!E8, A: P01: 'lots' cannot be read; write a number, =500, +250, -10, *1.2 or +20%",
  ]);
  expect(await errors()).toBe(0);
  const [demand] = await plan.values('=INDEX(Demand_Units,XMATCH("A",ItemMaster[SKU]),0)');
  expect(demand?.slice(0, 3).map((units) => Math.round(Number(units)))).toEqual([100, 120, 100]);
  expect((await plan.values("=Override_Status")).at(-1)).toEqual([
    "P01: 'lots' cannot be read; write a number, =500, +250, -10, *1.2 or +20%",
  ]);
  fill("OverrideList");
  await plan.allPass();
});

test("an override of an unknown item, or of none, is named with its sheet and row", async () => {
  fill("OverrideList", { SKU: "CH-999", P01: "+5" });
  expect(await failures()).toEqual(["Overrides row 8: CH-999 is not on Items"]);
  fill("OverrideList");
  fill("OverrideList", { P01: "+5" });
  expect(await failures()).toEqual([expect.stringMatching(/^Overrides row 8: Name the item/)]);
  fill("OverrideList");
  await plan.allPass();
});

test.each<[string, string | number, string]>([
  ["Base", "10 pct", "DEM-01, Base is '10 pct': enter a number from -100 % to 200 %"],
  ["Upside", "five", "DEM-01, Upside is 'five': enter a number from -100 % to 200 %"],
  ["Base", 98, "DEM-01, Base is 9800 %: enter a number from -100 % to 200 %"],
  ["Downside", "", "DEM-01, Downside is blank: enter a number from -100 % to 200 %"],
])("an assumption that is no number in its range is named: %s %s", async (scenario, entry, sentence) => {
  plan.type("Assume", "DEM-01", scenario, entry);
  expect((await failures())[0]).toBe(sentence);
  expect(await plan.value("=Assumptions!E6")).toBe(sentence);
  plan.type("Assume", "DEM-01", scenario, { Base: 0, Upside: 0.05, Downside: -0.05 }[scenario] ?? 0);
  await plan.allPass();
});

test("the cells of an assumption take numbers of its unit alone", () => {
  const { bodyArea, sheetId } = plan.table("Assume");
  const rule = (row: number) =>
    plan.excel.model
      .snapshot()
      .sheets.find(({ id }) => id === sheetId)
      ?.validations.find(({ area }) => area.row === bodyArea.row + row && area.column === bodyArea.column + 4);
  expect(JSON.stringify(rule(0))).toMatch(
    /"decimal".*-1.*2.*DEM-01, Growth on top of the forecast: enter a number from -100 % to 200 %\./,
  );
});

test("an entry of the ledger without its account is named, and fails its check", async () => {
  plan.add("Ledger", { Date: 46_040, Amount: 100 });
  expect(await failures()).toEqual(["Actuals row 8: Name the account"]);
  expect(await plan.value("=INDEX(Ledger_Status,1,1)")).toBe("Name the account");
  fill("Ledger");
  await plan.allPass();
});

test("a check that cannot be calculated says where the first error stands, without error codes", async () => {
  plan.type("ItemMaster", "A", "Unit cost", "=1/0");
  const sentences = await failures();
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.filter((sentence) => sentence.includes("#"))).toEqual([]);
  expect(sentences).toContainEqual(
    expect.stringMatching(/^Cannot be calculated: the first error is on [A-Z].*, in \w+$/),
  );
});
