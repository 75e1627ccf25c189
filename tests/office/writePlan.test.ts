/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import type { PlanSpecification } from "../../src/plan/PlanSpecification";
import { changedByUser } from "../../src/office/manifest/changedByUser";
import { readPlanManifest } from "../../src/office/manifest/readPlanManifest";
import { removePlan } from "../../src/office/manifest/removePlan";
import { problemText } from "../../src/office/problemText";
import { runInExcel } from "../../src/office/runInExcel";
import { waitForCalculation } from "../../src/office/waitForCalculation";
import { writeSetting } from "../../src/office/workbookSetting";
import { claimNames } from "../../src/office/write/claimNames";
import { recoverUnfinishedBuild } from "../../src/office/write/recoverUnfinishedBuild";
import { writePlan } from "../../src/office/write/writePlan";
import { openExcel, type OpenedExcel } from "./support/openExcel";
import { smallPlan } from "./support/smallPlan";

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel();
}, 60_000);
beforeEach(() => excel.reset());
afterEach(() => expect(excel.unserved()).toEqual([]));
afterAll(() => excel.close());

const failure = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no failure",
    (error: unknown) => problemText(error),
  );

describe("a plan that is written", () => {
  test("brings its sheets, table, names, styles and chart, and calculates", async () => {
    const manifest = await writePlan(smallPlan, { currency: "EUR" });
    expect(await waitForCalculation(manifest)).toBe("calculated");
    const { sheets, names } = excel.model.snapshot();
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Mine", "Price list", "Price plan"]);
    const [, list, plan] = sheets;
    expect(list?.tables.map((table) => table.name)).toEqual(["PriceList"]);
    expect(names.map((name) => name.name).sort()).toEqual(["Growth", "New_Price", "Total_Price"]);
    expect(plan?.charts.map((chart) => chart.title)).toEqual(["New prices"]);
    expect(excel.value("Price plan", 4, 1)).toBeCloseTo(55, 9);
    expect(excel.value("Price plan", 19, 1)).toBeCloseTo(165, 9);
  });

  test("keeps item codes as the texts that they are", async () => {
    await writePlan(smallPlan);
    expect([3, 4].map((row) => excel.value("Price list", row, 0))).toEqual(["00123", "1-2"]);
    expect([3, 4].map((row) => excel.value("Price plan", row, 0))).toEqual(["00123", "1-2"]);
    expect(excel.value("Price plan", 1, 0)).toBe("- of which new");
  });

  test("grows with its table and follows its inputs", async () => {
    await writePlan(smallPlan);
    await runInExcel(async (context) => {
      context.workbook.tables.getItem("PriceList").rows.add(undefined, [["C", 10, ""]]);
      context.workbook.names.getItem("Growth").getRange().values = [[0.5]];
      await context.sync();
    });
    await excel.settled();
    expect([3, 4, 5].map((row) => excel.value("Price plan", row, 1))).toEqual([150, 75, 15]);
    expect(excel.value("Price plan", 19, 1)).toBe(240);
  });

  test("touches no cell that is not its own", async () => {
    const before = excel.model.snapshot().sheets[0];
    await writePlan(smallPlan);
    expect(excel.model.snapshot().sheets[0]).toEqual(before);
  });

  test("reports each step by name, and the last number is the total", async () => {
    const steps: string[] = [];
    let last = { done: 0, total: 0 };
    await writePlan(smallPlan, { onProgress: ({ step, done, total }) => (steps.push(step), (last = { done, total })) });
    expect(steps).toEqual([
      "Adding 2 sheets",
      "Writing the Price list table",
      "Defining names",
      "Writing Price list",
      "Writing Price plan",
      "Drawing the charts of Price plan",
      "Noting what was made",
    ]);
    expect(last).toEqual({ done: 6, total: 7 });
  });

  test("is written in few batches: two for each step at most", async () => {
    const batches = excel.batches();
    await writePlan(smallPlan);
    expect(excel.batches() - batches).toBeLessThanOrEqual(14);
  });

  test("removes itself: the workbook is as it was", async () => {
    const before = excel.model.snapshot();
    await writePlan(smallPlan);
    const removed = await removePlan();
    expect(removed.sheets).toEqual(["Price list", "Price plan"]);
    expect(excel.model.snapshot()).toEqual(before);
    expect(await readPlanManifest()).toBeNull();
  });

  test("knows which formulas the user has changed", async () => {
    await writePlan(smallPlan);
    expect(await changedByUser()).toEqual([]);
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem("Price plan").getRange("B20").values = [[999]];
      await context.sync();
    });
    expect(await changedByUser()).toEqual([{ sheet: "Price plan", cell: "B20", now: "999" }]);
  });
});

describe("a build that does not come to its end leaves the workbook as it was", () => {
  test.each([0, 1, 2, 3, 4, 5, 6])("cancelled at step %i", async (step) => {
    const before = excel.model.snapshot();
    const stop = new AbortController();
    const sentence = await failure(
      writePlan(smallPlan, { signal: stop.signal, onProgress: ({ done }) => done === step && stop.abort() }),
    );
    expect(sentence).toBe("Stopped. Everything made so far was removed: the workbook is as it was.");
    expect(excel.model.snapshot()).toEqual(before);
  });

  test("failed at a formula that Excel refuses", async () => {
    const before = excel.model.snapshot();
    const [inputs, plan] = smallPlan.sheets;
    if (inputs === undefined || plan === undefined) throw new Error("two sheets");
    const broken: PlanSpecification = {
      ...smallPlan,
      sheets: [
        inputs,
        {
          ...plan,
          blocks: [{ kind: "cells", row: 0, column: 0, values: [["=SUM(("]], style: "total", numberFormat: "units" }],
        },
      ],
    };
    expect(await failure(writePlan(broken))).not.toBe("no failure");
    expect(excel.model.snapshot()).toEqual(before);
  });

  test("closed in the middle: the next start removes the remains, once nothing moves any more", async () => {
    const before = excel.model.snapshot();
    await runInExcel(async (context) => {
      const claimed = await claimNames(context, smallPlan);
      const sheet = context.workbook.worksheets.add("Price list").load("id");
      context.workbook.names.add("Growth", "='Price list'!$G$1");
      await context.sync();
      sheet.getRange("A1").values = [["half"]];
      writeSetting(context, "aop.journal", {
        sheets: [
          { key: "inputs", name: "Price list", id: sheet.id },
          { key: "plan", name: "Price plan", id: null },
        ],
        names: claimed.names,
        styles: claimed.styles,
        batch: 2,
      });
      await context.sync();
    });
    expect(await failure(writePlan(smallPlan))).toMatch(/^An earlier build was interrupted/);
    expect((await recoverUnfinishedBuild(20))?.sheets).toEqual(["Price list"]);
    expect(excel.model.snapshot()).toEqual(before);
    expect(await recoverUnfinishedBuild(20)).toBeNull();
  });
});

describe("what stands in the way", () => {
  test("a plan that is there already is named, and nothing is written", async () => {
    await writePlan(smallPlan);
    const before = excel.model.snapshot();
    expect(await failure(writePlan(smallPlan))).toMatch(
      /^This workbook already holds a plan \(2 sheets, the first is 'Price list'\)\./,
    );
    expect(excel.model.snapshot()).toEqual(before);
  });

  test("a sheet, a table and a name of the user's keep theirs: the plan's get a number, its formulas follow", async () => {
    await runInExcel(async (context) => {
      const mine = context.workbook.worksheets.add("price LIST");
      mine.getRange("A1:A2").values = [["X"], [1]];
      mine.tables.add("A1:A2", true).name = "PriceList";
      context.workbook.names.add("Growth", "='price LIST'!$A$2");
      await context.sync();
    });
    const before = excel.model.snapshot();
    const manifest = await writePlan(smallPlan);
    await waitForCalculation(manifest);
    expect(manifest.sheets.map((sheet) => sheet.name)).toEqual(["Price list 2", "Price plan"]);
    expect(manifest.tables).toEqual(["PriceList_2"]);
    expect(manifest.names).toContain("Growth_2");
    expect(excel.value("Price plan", 19, 1)).toBeCloseTo(165, 9);
    await removePlan();
    expect(excel.model.snapshot().sheets).toEqual(before.sheets);
    expect(excel.model.snapshot().names).toEqual(before.names);
  });

  test("a plan whose sheets were deleted by hand leaves no names behind when the next is made", async () => {
    await writePlan(smallPlan);
    await runInExcel(async (context) => {
      for (const name of ["Price list", "Price plan"]) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    const manifest = await writePlan(smallPlan);
    expect([...manifest.names].sort()).toEqual(["Growth", "New_Price", "Total_Price"]);
    expect(excel.model.snapshot().names).toHaveLength(3);
  });

  test("a protected workbook says where the protection is switched off", async () => {
    await runInExcel(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await failure(writePlan(smallPlan))).toMatch(
      /^The workbook's structure is protected, .* Review > Protect Workbook/,
    );
    await runInExcel(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    expect((await writePlan(smallPlan)).sheets).toHaveLength(2);
  });

  test("blocks that overlap are refused before the first write", async () => {
    const before = excel.model.snapshot();
    const [inputs, plan] = smallPlan.sheets;
    if (inputs === undefined || plan === undefined) throw new Error("two sheets");
    const block = {
      kind: "cells",
      row: 4,
      column: 1,
      values: [["x"]],
      style: "label",
      numberFormat: "general",
    } as const;
    const overlapping = { ...smallPlan, sheets: [inputs, { ...plan, blocks: [...plan.blocks, block] }] };
    expect(await failure(writePlan(overlapping))).toContain("Price plan: B4:B5 and B5:B5");
    expect(excel.model.snapshot()).toEqual(before);
  });
});
