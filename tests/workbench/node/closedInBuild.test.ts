import path from "node:path";
import { createWorkbook } from "../../../src/workbench/host/model/createWorkbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbench/host/model/WorkbookSnapshot";
import { openAddin } from "../../../src/workbench/node/openAddin";

/** The built add-in: `npm test` builds it first. */
const directory = path.resolve(__dirname, "../../../dist");

/** 24 months from January 2024 (serial 45292) of one item, made up here. */
const cells = [
  ["Date", "Item", "Quantity"],
  ...Array.from({ length: 24 }, (_, month) => [Math.round(45292 + month * 30.44), "A-100", 100 + (month % 12)]),
].flatMap((row, at) => row.map((value, column) => ({ row: at, column, value })));

const orders: SheetSnapshot = {
  id: "{00000000-0001-0000-0000-000000000000}",
  name: "Orders",
  visibility: "visible",
  showGridlines: true,
  cells,
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
};
const workbook: WorkbookSnapshot = { sheets: [orders], names: [], settings: {}, activeSheet: "Orders" };

test("the add-in is closed half way through a build: opened again, it removes the remains, and the workbook is as it was", async () => {
  const model = createWorkbook(workbook);
  const before = model.snapshot();
  const first = openAddin({ model, directory });
  await first.ready();
  const closed = new Promise<void>((resolve) => {
    first.window.addEventListener("aop:progress", (event) => {
      const { done, total } = (event as CustomEvent<{ done: number; total: number }>).detail;
      if (done < total / 2 || done === 0) return;
      // The next batch is on its way to Excel when the window goes.
      setImmediate(() => {
        first.close();
        resolve();
      });
    });
  });
  void first.runCommand("createPlan");
  await closed;
  // Whatever was on its way when the window closed has arrived.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const half = model.snapshot();
  expect(half.sheets.length).toBeGreaterThan(1);
  expect(Object.keys(half.settings)).toEqual(["aop.journal"]);

  const second = openAddin({ model, directory });
  await second.ready();
  // A journal that stands still for ten seconds is nobody's any more; then the pane says what it removed.
  const pane = (): string => second.window.document.body.textContent;
  for (let waited = 0; waited < 40 && !/About, Dashboard/.test(pane()); waited++)
    await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(pane()).toMatch(/About, Dashboard/);
  const after = model.snapshot();
  second.close();
  expect({ ...after, activeSheet: "" }).toEqual({ ...before, activeSheet: "" });
  model.dispose();
}, 120_000);
