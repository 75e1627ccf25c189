import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

/** Events come after the batch that causes them: waits until an expectation holds, two seconds at most. */
const eventually = async (expectation: () => void) => {
  for (let tries = 0; tries < 100; tries++) {
    try {
      return expectation();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  expectation();
};

/** Long enough for an event that must not come. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

test("handlers of a sheet and of the collection hear an edit, once each, with its address", async () => {
  const heard: string[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address, changeType, worksheetId }) => {
      heard.push(`sheet ${address} ${changeType} ${worksheetId === excel.model.sheets.active.id}`);
    });
    worksheets.onChanged.add(async ({ address, triggerSource }) => {
      heard.push(`all ${address} ${String(triggerSource)}`);
    });
    await context.sync();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await eventually(() => expect(heard.sort()).toEqual(["all B2:C3 ThisLocalAddin", "sheet B2:C3 RangeEdited true"]));
});

test("an edit of the person at the grid is told too, and its range can be read", async () => {
  const values: unknown[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
      await excel.run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        values.push(range.values);
      });
    });
    await context.sync();
  });
  excel.model.sheets.active.cells.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[42]], "user");
  await eventually(() => expect(values).toEqual([[[42]]]));
});

test("a removed handler hears nothing more, and none hears while events are off", async () => {
  let heard = 0;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const registration = sheet.onChanged.add(async () => void heard++);
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    await eventually(() => expect(heard).toBe(1));
    registration.remove();
    await context.sync();
    sheet.getRange("A1").values = [[3]];
    await context.sync();
  });
  await pause();
  expect(heard).toBe(1);
});

test("sheets added, activated, deactivated, deleted are told to the collection", async () => {
  const heard: string[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    await context.sync();
    const sheet = worksheets.add("Other");
    sheet.activate();
    await context.sync();
    worksheets.getItem("Sheet1").activate();
    sheet.delete();
    await context.sync();
  });
  await eventually(() =>
    expect(heard).toEqual(["added", "deactivated", "activated", "deactivated", "activated", "deleted"]),
  );
});

test("a selection is told with its address, to the sheet's and to the workbook's handlers", async () => {
  const heard: string[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    context.workbook.onSelectionChanged.add(async () => void heard.push("workbook"));
    await context.sync();
  });
  excel.model.select({ sheetId: excel.model.sheets.active.id, row: 1, column: 1, rows: 2, columns: 3 });
  await eventually(() => expect(heard.sort()).toEqual(["B2:D3", "workbook"]));
});

test("a calculation is told for the sheets whose results changed", async () => {
  const heard: string[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getActiveWorksheet().getRange("A1:B1").formulas = [[1, "=A1*2"]];
    await context.sync();
    worksheets.onCalculated.add(async ({ worksheetId }) => void heard.push(worksheetId));
    await context.sync();
    worksheets.getActiveWorksheet().getRange("A1").values = [[5]];
    await context.sync();
  });
  await excel.settled();
  await eventually(() => expect(heard).toEqual([excel.model.sheets.active.id]));
});

test("an edit inside a table is told to the table", async () => {
  const heard: string[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Key", "Value"],
      ["a", 1],
    ];
    const table = sheet.tables.add("A1:B2", true);
    await context.sync();
    table.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    sheet.getRange("B2").values = [[2]];
    sheet.getRange("F9").values = [[2]];
    await context.sync();
  });
  await eventually(() => expect(heard).toEqual(["B2"]));
});
