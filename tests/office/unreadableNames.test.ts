/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { readBalancePlan } from "../../src/office/balance/readBalancePlan";
import { readForecastPlan } from "../../src/office/forecast/readForecastPlan";
import { readInventoryPlan } from "../../src/office/inventory/readInventoryPlan";
import { readLogisticsPlan } from "../../src/office/logistics/readLogisticsPlan";
import { unusableCell } from "../../src/office/read/unusableCell";
import { readYearSoFar } from "../../src/office/year/readYearSoFar";
import { samplePlan } from "./support/samplePlan";

jest.setTimeout(300_000);

let plan: Awaited<ReturnType<typeof samplePlan>>;
beforeAll(async () => {
  plan = await samplePlan();
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

/** The first cell of a name's grid, and its address as a formula has it. */
const firstCell = (name: string) => {
  const area = plan.excel.model.names.find(name)?.area;
  if (!area) throw new Error(`${name} has no cells.`);
  const sheet = plan.excel.model.sheets.get(area.sheetId);
  return { sheet, area: { row: area.row, column: area.column, rows: 1, columns: 1 } };
};

/** Writes into the first cell of a grid while `work` runs, and puts its formula back. */
async function withFirstCell(name: string, entry: string, work: () => Promise<void>): Promise<void> {
  const { sheet, area } = firstCell(name);
  const former = sheet.cells.formulas(area);
  sheet.cells.write(area, [[entry]]);
  await plan.excel.settled();
  try {
    await work();
  } finally {
    sheet.cells.write(area, former as never);
    await plan.excel.settled();
  }
}

test.each([
  ["Demand_Units", "forecast", readForecastPlan],
  ["Curve_Equal", "inventory", readInventoryPlan],
  ["Supply_Units", "balance", readBalancePlan],
  ["Lane_Units", "logistics", readLogisticsPlan],
  ["Track_Revenue", "year", readYearSoFar],
] as const)(
  "%s: an error of the grid is told with its cell, a grid that was removed is not called an error",
  async (name, page, read) => {
    const { sheet, area } = firstCell(name);
    const place = new RegExp(`^'${sheet.name}'![A-Z]+${area.row + 1}$`);
    await withFirstCell(name, "=1/0", async () => {
      await expect(read()).rejects.toMatchObject({
        key: "office.showsError",
        values: { name, error: "#DIV/0!", address: expect.stringMatching(place) as string },
      });
    });
    const item = plan.excel.model.names.find(name);
    const formula = item?.formula ?? "";
    item?.remove();
    await expect(read()).rejects.toMatchObject({ key: `office.${page}.missing`, values: { name } });
    plan.excel.model.names.add(name, formula);
    await plan.excel.settled();
    await read();
  },
);

test("the first error of a grid is told before what waits or is no number", () => {
  const grid = { address: "Sheet1!C5:D6", rowIndex: 4, columnIndex: 2 };
  const of = (values: readonly (readonly unknown[])[]) => unusableCell("Units", { ...grid, values });
  expect(
    of([
      [1, 2],
      [3, 4],
    ]),
  ).toBeNull();
  expect(
    of([
      ["#BUSY!", 2],
      ["x", "#N/A"],
    ]),
  ).toMatchObject({
    key: "office.showsError",
    values: { name: "Units", error: "#N/A", address: "'Sheet1'!D6" },
  });
  expect(
    of([
      [1, "x"],
      ["#BUSY!", 1],
    ]),
  ).toMatchObject({ key: "office.calculating", values: { name: "Units" } });
  expect(
    of([
      [1, "x"],
      [1, 1],
    ]),
  ).toMatchObject({
    key: "office.noNumber",
    values: { name: "Units", value: "x", address: "'Sheet1'!D5" },
  });
});
