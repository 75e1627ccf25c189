import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

const saveSettings = (office: typeof Office) =>
  new Promise<Office.AsyncResult<unknown>>((resolve) => office.context.document.settings.saveAsync(resolve));

test("settings of Office and settings of Excel are the same store in the workbook", async () => {
  const { Office } = excel.window;
  Office.context.document.settings.set("aop.choices", { periods: 12 });
  expect((await saveSettings(Office)).status).toBe("succeeded");
  expect(excel.model.settings.get("aop.choices")).toBe('{"periods":12}');
  await excel.run(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItem("aop.choices").load("value");
    settings.add("aop.sheets", ["Plan"]);
    const none = settings.getItemOrNullObject("nothing");
    const count = settings.getCount();
    await context.sync();
    expect([setting.value, none.isNullObject, count.value]).toEqual([{ periods: 12 }, true, 2]);
    setting.delete();
    await context.sync();
  });
  expect(excel.model.settings.keys()).toEqual(["aop.sheets"]);
});

test("saving settings from a page leaves alone what the page never saw", async () => {
  excel.model.settings.set("of another", "1");
  excel.window.Office.context.document.settings.set("mine", 2);
  await saveSettings(excel.window.Office);
  expect(excel.model.settings.keys().sort()).toEqual(["mine", "of another"]);
});

test("refreshed settings show what changed in the workbook", async () => {
  excel.model.settings.set("late", '"x"');
  const { settings } = excel.window.Office.context.document;
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get("late")).toBe("x");
});

test("a ribbon button runs its function and ends with event.completed()", async () => {
  const heard: string[] = [];
  excel.window.Office.actions.associate("makePlan", (event: Office.AddinCommands.Event) => {
    heard.push(event.source.id);
    event.completed();
  });
  await excel.runCommand("makePlan", "PlanButton");
  expect(heard).toEqual(["PlanButton"]);
});

test("the pane is hidden and shown, and the add-in hears it", async () => {
  const { Office } = excel.window;
  const heard: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(["Hidden", "Taskpane"]);
  expect(excel.host.services.taskPane.state).toBe("Visible");
});

test("ribbon buttons are enabled and disabled", async () => {
  await excel.window.Office.ribbon.requestUpdate({
    tabs: [{ id: "AopTab", groups: [{ id: "Plan", controls: [{ id: "RemovePlan", enabled: false }] }] }],
  });
  expect(excel.host.services.ribbon.control("RemovePlan")).toMatchObject({ enabled: false });
});

test("document properties are kept", async () => {
  await excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Operating plan 2027";
    properties.custom.add("AOP", true);
    properties.load("title");
    const custom = properties.custom.getItemOrNullObject("aop").load("value");
    await context.sync();
    expect([properties.title, custom.value]).toEqual(["Operating plan 2027", true]);
  });
});

test("an older Excel announces an older set", async () => {
  const older = await openExcel({ excelApi: "1.12" });
  const { requirements } = older.window.Office.context;
  expect([requirements.isSetSupported("ExcelApi", "1.12"), requirements.isSetSupported("ExcelApi", "1.13")]).toEqual([
    true,
    false,
  ]);
  older.close();
  await expect(openExcel({ excelApi: "1.17" })).rejects.toThrow("ExcelApi 1.15 at most");
});

test("a member that the host does not serve fails loudly with its name", async () => {
  const loud = await openExcel();
  await expect(
    loud.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getPivotTables().load("items");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Range.GetPivotTables" } });
  expect(loud.host.unserved).toEqual(["Range.GetPivotTables"]);
  loud.close();
});
