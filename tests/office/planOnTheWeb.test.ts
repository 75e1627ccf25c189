/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { goTo } from "../../src/office/cells/goTo";
import { createPlanFromWorkbook } from "../../src/office/createPlanFromWorkbook";
import { readChecks } from "../../src/office/read/readChecks";
import { runInExcel } from "../../src/office/runInExcel";
import { openExcel, type OpenedExcel } from "./support/openExcel";

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel({ blankInRange: null });
}, 60_000);
afterAll(() => excel.close());

/** 36 months from January 2023 (serial 44927) of two items, one launched in the second year; made up here. */
const sales = Array.from({ length: 36 }, (_, month) => Math.round(44927 + month * 30.4375)).flatMap((date, month) => [
  [date, "A-100", 120 + month],
  ...(month < 12 ? [] : [[date, "B-200", 60 + (month % 12)]]),
]);

test("where blanks reach the functions as null, as on the web, a plan is complete too: every check passes, no cell shows an error", async () => {
  excel.reset();
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.add("Orders");
    sheet.getRange(`A1:C${sales.length + 1}`).values = [["Date", "Item", "Quantity"], ...sales];
    await context.sync();
  });
  await goTo("Orders!B4");
  const summary = await createPlanFromWorkbook();
  expect(summary.errors).toEqual([]);
  expect((await readChecks()).filter((check) => !check.passes)).toEqual([]);
  expect(summary.history).toEqual({ items: 2, records: 60 });
  expect(excel.unserved()).toEqual([]);
}, 120_000);
