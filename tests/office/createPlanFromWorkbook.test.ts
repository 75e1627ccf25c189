/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { goTo } from "../../src/office/cells/goTo";
import { createPlanFromWorkbook } from "../../src/office/createPlanFromWorkbook";
import { removePlan } from "../../src/office/manifest/removePlan";
import { problemText } from "../../src/office/problemText";
import { readChecks } from "../../src/office/read/readChecks";
import { runInExcel } from "../../src/office/runInExcel";
import { saveChoices } from "../../src/office/savedChoices";
import type { PlanChoices } from "../../src/plan/PlanChoices";
import { openExcel, type OpenedExcel } from "./support/openExcel";

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel();
}, 60_000);
afterEach(() => expect(excel.unserved()).toEqual([]));
afterAll(() => excel.close());

/** 36 months from January 2023 (serial 44927) of two items in two regions, made up here. */
const sales = Array.from({ length: 36 }, (_, month) => Math.round(44927 + month * 30.4375)).flatMap((date, month) => [
  [date, "A-100", "North", 120 + month + 15 * Math.round(Math.sin(month)), (120 + month) * 9.5],
  [date, "B-200", "South", 60 + (month % 12), (60 + (month % 12)) * 24],
]);

beforeEach(async () => {
  excel.reset();
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.add("Orders");
    sheet.getRange(`A1:E${sales.length + 1}`).values = [["Date", "Item", "Region", "Quantity", "Revenue"], ...sales];
    await context.sync();
  });
  await goTo("Orders!B4");
});

test("one call makes a plan from the selected history: every check passes, no cell shows an error, and it goes as it came", async () => {
  const before = excel.model.snapshot();
  const steps: string[] = [];
  const summary = await createPlanFromWorkbook({ onProgress: ({ step }) => steps.push(step) });
  expect(summary.errors).toEqual([]);
  expect((await readChecks()).filter((check) => !check.passes)).toEqual([]);
  expect(summary.checks.passed).toBe(summary.checks.total);
  expect(summary.history).toEqual({ items: 2, records: 72 });
  expect(summary.isPending).toBe(false);
  expect(steps[0]).toBe("Reading your tables");
  expect(steps.at(-1)).toBe("Calculating and checking the plan");
  await removePlan();
  const after = excel.model.snapshot();
  expect({ ...after, activeSheet: "" }).toEqual({ ...before, activeSheet: "" });
}, 120_000);

test("cancelled while Excel calculates: the workbook is as it was", async () => {
  await saveChoices({ template: "demand" } as PlanChoices);
  const before = excel.model.snapshot();
  const stop = new AbortController();
  const work = createPlanFromWorkbook({
    signal: stop.signal,
    onProgress: ({ step }) => step.startsWith("Calculating") && stop.abort(),
  });
  await expect(work.catch((error: unknown) => problemText(error))).resolves.toMatch(/^Stopped\./);
  expect(excel.model.snapshot().sheets).toEqual(before.sheets);
  expect(excel.model.snapshot().names).toEqual(before.names);
}, 120_000);

test("a history that is too short says so, and nothing is written", async () => {
  await runInExcel(async (context) => {
    context.workbook.worksheets.getItem("Orders").getRange("A4:E200").clear();
    await context.sync();
  });
  const before = excel.model.snapshot();
  const sentence = await createPlanFromWorkbook().then(() => "no failure", problemText);
  expect(sentence).toMatch(/Orders covers 1 of the 3 periods/);
  expect(excel.model.snapshot()).toEqual(before);
});
