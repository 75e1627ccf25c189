/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { workbookFromCsv } from "../../src/workbench/page/workbook/workbookFromCsv";
import { readChecks } from "../../src/office/read/readChecks";
import { openPlan } from "./support/openPlan";

jest.setTimeout(180_000);

/** A company made up here, 36 months: A climbs, B has a month without sales, C is steady; D was last sold 13 months ago, E six. */
const months = Array.from({ length: 36 }, (_, month) => `${2023 + Math.floor(month / 12)}-${(month % 12) + 1}-1`);
const history = [
  "Date,Item,Quantity",
  ...months.flatMap((day, month) => [
    `${day},A,${100 + month}`,
    ...(month === 20 ? [] : [`${day},B,${50 + (month % 5)}`]),
    `${day},C,${30 + (month % 7)}`,
    ...(month < 23 ? [`${day},D,40`] : []),
    ...(month < 30 ? [`${day},E,20`] : []),
  ]),
];

let plan: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  plan = await openPlan(workbookFromCsv("Sales.csv", "Sales", history.join("\n")).snapshot.sheets, undefined, {
    template: "demand",
  });
});
afterAll(() => plan.excel.close());

const place = async (sku: string) => plan.number(`=MATCH("${sku}",ItemMaster[SKU],0)`);
const of = async (grid: string, sku: string) => plan.value(`=INDEX(${grid},${await place(sku)},1)`);

test("a model that an item's history does not allow, and a word that is no model, leave the plan as it was and are told", async () => {
  await plan.allPass();
  const base = await plan.values("=Base_Units");
  plan.add("ItemDecision", { SKU: "B", Model: "lgt" });
  plan.add("ItemDecision", { SKU: "C", Model: "prophet" });
  expect(await plan.values("=Base_Units")).toEqual(base);
  expect(await plan.number("=SUM(Demand_Units)")).toBeCloseTo(
    base.flat().reduce<number>((sum, each) => sum + Number(each), 0),
    6,
  );
  expect([await of("Fcst_Refused", "A"), await of("Fcst_Refused", "B"), await of("Fcst_Refused", "C")]).toEqual([
    "",
    "Needs a longer history, above zero throughout: automatic instead",
    "There is no model of this name: automatic instead",
  ]);
  expect([await of("Item_Look", "B"), await of("Item_Status", "B")]).toEqual(["Your model is not taken", "Attention"]);
  expect(await of("Item_Look", "C")).toBe("Your model is not taken");
  // The one check that says so, with the first of them.
  expect(await plan.number("=Chk_Failed")).toBe(1);
  const failing = (await readChecks()).filter((check) => !check.passes);
  expect(failing).toMatchObject([
    { sheet: "Baseline", found: "B, lgt: Needs a longer history, above zero throughout: automatic instead" },
  ]);
  expect(await plan.number('=SUM((Fcst_Refused<>"")*1)')).toBe(2);
});

test("a model that the history allows is taken, whatever the other items' are", async () => {
  plan.add("ItemDecision", { SKU: "A", Model: "LGT" });
  expect([await of("Fcst_Used", "A"), await of("Fcst_Model", "A"), await of("Fcst_Refused", "A")]).toEqual([
    "LGT",
    "lgt",
    "",
  ]);
  expect(await plan.number("=SUM(ISERROR(Base_Units)*1)+SUM(ISERROR(Fcst_Model)*1)+SUM(ISERROR(Fcst_Why)*1)")).toBe(0);
});

test("with every choice refused the plan is the automatic one; with none left all checks pass", async () => {
  plan.type("ItemDecision", "A", "Model", "nothing");
  expect(await plan.number("=SUM(ISERROR(Base_Units)*1)")).toBe(0);
  expect(await plan.number("=Chk_Failed")).toBe(1);
  for (const sku of ["A", "B", "C"]) plan.type("ItemDecision", sku, "Model", "");
  await plan.allPass();
});

test("an item that no longer sells and is planned all the same asks for a look, until it is checked", async () => {
  for (const sku of ["D", "E"]) plan.add("ItemDecision", { SKU: sku, Model: sku === "D" ? "croston" : "snaive" });
  expect(await of("Demand_Units", "D")).toBeGreaterThan(0);
  expect([await of("Item_Look", "D"), await of("Item_Status", "D")]).toEqual([
    "Unsold for a year, yet planned",
    "Attention",
  ]);
  expect([await of("Item_Look", "E"), await of("Item_Status", "E")]).toEqual([
    "No longer sells, yet planned",
    "Attention",
  ]);
  for (const sku of ["A", "B", "C"]) expect(await of("Item_Look", sku)).not.toMatch(/yet planned$/);
  const year = await plan.number(`=SUM(INDEX(Demand_Units,${await place("D")},0))`);
  plan.type("ItemDecision", "D", "Units checked", year);
  expect([await of("Item_Look", "D"), await of("Item_Status", "D")]).toEqual(["", "Checked"]);
  // Forecast at nothing there is nothing to look at.
  plan.type("ItemDecision", "D", "Units checked", "");
  plan.type("ItemDecision", "D", "Model", "average");
  expect([await plan.number(`=SUM(INDEX(Demand_Units,${await place("D")},0))`), await of("Item_Look", "D")]).toEqual([
    0,
    "",
  ]);
  await plan.allPass();
});
