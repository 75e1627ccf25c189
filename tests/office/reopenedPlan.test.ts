/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { readPlanManifest } from "../../src/office/manifest/readPlanManifest";
import { removePlan } from "../../src/office/manifest/removePlan";
import { readChecks } from "../../src/office/read/readChecks";
import { planArguments } from "../../src/workbench/node/plan/planArguments";
import { readTables } from "../../src/workbench/node/plan/readTables";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { brokenRules } from "../workbench/xlsx/brokenRules";
import type { OpenedExcel } from "./support/openExcel";
import { samplePlan } from "./support/samplePlan";

/** The plan of the sample company, saved as .xlsx and opened again. */
let excel: OpenedExcel;
let ours: readonly string[];
let saved: Uint8Array;
beforeAll(async () => {
  ({ excel } = await samplePlan());
  ours = (await readTables(planArguments(["--sample", "--out", "unused.xlsx"]))).map((table) => table.name);
  saved = await writeXlsx(excel.model.snapshot());
  excel.model.load(await readXlsx(saved));
  await excel.settled();
}, 120_000);
afterAll(() => excel.close());

test("the file of a whole plan breaks no rule for which Excel refuses or repairs a file", () => {
  expect(brokenRules(saved)).toEqual([]);
});

test("a saved plan is known when its file is opened again: its record names the sheets that are there", async () => {
  const manifest = await readPlanManifest();
  const there = excel.model.sheets.all().map(({ id, name }) => `${name} ${id}`);
  expect(manifest?.sheets).toHaveLength(64);
  expect(there).toEqual(expect.arrayContaining(manifest?.sheets.map(({ id, name }) => `${name} ${String(id)}`) ?? []));
});

test("its checks are read and all pass", async () => {
  const checks = await readChecks();
  expect(checks).toHaveLength(81);
  expect(checks.filter((check) => !check.passes)).toEqual([]);
});

test("Remove plan takes its sheets, names and styles away, and leaves the sheets of the user and those added since", async () => {
  for (let added = 0; added < 30; added += 1) excel.model.sheets.add(`Added ${added}`);
  const removed = await removePlan();
  expect(removed.sheets).toHaveLength(64);
  const left = excel.model.snapshot();
  expect(left.sheets.map((sheet) => sheet.name)).toEqual([
    ...ours,
    ...Array.from({ length: 30 }, (_, added) => `Added ${added}`),
  ]);
  expect(left.names).toEqual([]);
  expect(left.settings).toEqual({});
});
