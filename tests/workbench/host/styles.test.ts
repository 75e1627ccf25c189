import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

test("a named style gives its look to the cells that bear it, and changes it later", async () => {
  await excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.add("AOP Input");
    const style = styles.getItem("AOP Input");
    style.font.color = "#0000FF";
    style.fill.color = "#FFF2CC";
    style.numberFormat = "#,##0";
    style.locked = false;
    style.includeBorder = false;
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.values = [[1234]];
    cell.style = "AOP Input";
    cell.load("style, text, format/font/color, format/fill/color, format/protection/locked");
    await context.sync();
    expect([
      cell.style,
      cell.text,
      cell.format.font.color,
      cell.format.fill.color,
      cell.format.protection.locked,
    ]).toEqual(["AOP Input", [["1,234"]], "#0000FF", "#FFF2CC", false]);
    style.fill.color = "#DDEBF7";
    cell.load("format/fill/color");
    await context.sync();
    expect(cell.format.fill.color).toBe("#DDEBF7");
  });
});

test("a style is there or is a null object; a second of the same name is ItemAlreadyExists", async () => {
  await excel.run(async (context) => {
    const none = context.workbook.styles.getItemOrNullObject("AOP Input");
    context.workbook.styles.add("AOP Input");
    const there = context.workbook.styles.getItemOrNullObject("AOP Input").load("name, builtIn");
    await context.sync();
    expect([none.isNullObject, there.name, there.builtIn]).toEqual([true, "AOP Input", false]);
    there.delete();
    const gone = context.workbook.styles.getItemOrNullObject("AOP Input");
    context.workbook.styles.add("Twice");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  await expect(
    excel.run(async (context) => {
      context.workbook.styles.add("Twice");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});
