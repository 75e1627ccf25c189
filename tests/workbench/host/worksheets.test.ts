import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

const codeOf = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  excel.run(batch).then(
    () => "none",
    (error: OfficeExtension.Error) => error.code,
  );

test("a sheet name in use is ItemAlreadyExists, a name Excel refuses InvalidArgument", async () => {
  const add = (name: string) =>
    codeOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  expect(await add("sheet1")).toBe("ItemAlreadyExists");
  expect(await add("a/b")).toBe("InvalidArgument");
  expect(await add("x".repeat(32))).toBe("InvalidArgument");
});

test("sheets are moved, hidden, shown, coloured and activated", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add("Plan");
    worksheets.add("Data").visibility = "VeryHidden";
    plan.position = 0;
    plan.tabColor = "#217346";
    plan.showGridlines = false;
    plan.activate();
    const active = worksheets.getActiveWorksheet().load("name, tabColor, showGridlines, position");
    const shown = worksheets.getCount(true);
    const all = worksheets.getCount();
    await context.sync();
    expect([active.name, active.tabColor, active.showGridlines, active.position]).toEqual([
      "Plan",
      "#217346",
      false,
      0,
    ]);
    expect([shown.value, all.value]).toEqual([2, 3]);
  });
  expect(excel.model.sheets.get("Data").visibility).toBe("veryHidden");
});

test("the last visible sheet can be neither hidden nor deleted, a hidden one not activated", async () => {
  expect(
    await codeOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      await context.sync();
    }),
  ).toBe("InvalidOperation");
  expect(
    await codeOf(async (context) => {
      const hidden = context.workbook.worksheets.add("Hidden");
      hidden.visibility = "Hidden";
      hidden.activate();
      await context.sync();
    }),
  ).toBe("InvalidOperation");
});

test("panes are frozen at a range, by rows or by columns, found and given up", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const locations: string[] = [];
    const locate = async () => {
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      locations.push(location.isNullObject ? "none" : location.address);
    };
    sheet.freezePanes.freezeAt(sheet.getRange("A1:C4"));
    await locate();
    sheet.freezePanes.freezeRows(2);
    await locate();
    sheet.freezePanes.freezeColumns(1);
    await locate();
    sheet.freezePanes.unfreeze();
    await locate();
    expect(locations).toEqual(["Sheet1!A1:C4", "Sheet1!1:2", "Sheet1!A:A", "none"]);
  });
});

test("a protected sheet refuses writes to locked cells and takes them in unlocked ones", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.protection.load("protected");
    sheet.getRange("B2").values = [[5]];
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  const write = (address: string) =>
    codeOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
      await context.sync();
    });
  expect(await write("A1")).toBe("AccessDenied");
  expect(await write("B2")).toBe("none");
  await excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
    await context.sync();
  });
  expect(await write("A1")).toBe("none");
});

test("the page layout keeps orientation, zoom and print titles", async () => {
  await excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.load("orientation, zoom");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom, titles.address]).toEqual([
      "Landscape",
      { horizontalFitToPages: 1 },
      "Sheet1!1:3",
    ]);
  });
  expect(excel.model.sheets.active.printLandscape).toBe(true);
});

test("the used range is the smallest around contents, and null objects tell an empty sheet", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const empty = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange("C3").values = [[1]];
    sheet.getRange("D7").values = [[2]];
    const used = sheet.getUsedRange(true).load("address");
    const ofColumn = sheet.getRange("D:D").getUsedRange(true).load("address");
    const elsewhere = sheet.getRange("F:G").getUsedRangeOrNullObject(true);
    await context.sync();
    expect([used.address, ofColumn.address, elsewhere.isNullObject]).toEqual(["Sheet1!C3:D7", "Sheet1!D7", true]);
  });
});

test("custom properties of a sheet are added, found, changed and deleted", async () => {
  await excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
    customProperties.add("plan", "v1");
    customProperties.add("plan", "v2");
    const property = customProperties.getItemOrNullObject("plan").load("value");
    await context.sync();
    expect(property.value).toBe("v2");
    property.delete();
    const gone = customProperties.getItemOrNullObject("plan");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});
