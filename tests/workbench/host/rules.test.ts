import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

const range = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

test("a list rule, its prompt and its alert are kept; the alert may come before the rule", async () => {
  await excel.run(async (context) => {
    const { dataValidation } = range(context, "B2:B10");
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Method", message: "Choose one of the list." };
    dataValidation.rule = { list: { inCellDropDown: true, source: "Theta,Naive" } };
    dataValidation.prompt = { showPrompt: true, title: "Method", message: "How to forecast." };
    dataValidation.ignoreBlanks = false;
    dataValidation.load("type, rule, prompt, errorAlert, ignoreBlanks");
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "Theta,Naive" } },
      prompt: { showPrompt: true, title: "Method", message: "How to forecast." },
      errorAlert: { showAlert: true, style: "Stop", title: "Method", message: "Choose one of the list." },
      ignoreBlanks: false,
    });
  });
});

test("a rule that never alerts stays so, before and after the rule is given", async () => {
  await excel.run(async (context) => {
    const { dataValidation } = range(context, "B8");
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "AOP", message: "" };
    dataValidation.rule = { list: { inCellDropDown: true, source: "Base,Upside" } };
    dataValidation.load("errorAlert");
    await context.sync();
    expect(dataValidation.errorAlert.showAlert).toBe(false);
    dataValidation.rule = { list: { inCellDropDown: true, source: "Base,Downside" } };
    dataValidation.load("errorAlert");
    await context.sync();
    expect(dataValidation.errorAlert.showAlert).toBe(false);
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "AOP", message: "One of the list." };
    dataValidation.load("errorAlert");
    await context.sync();
    expect(dataValidation.errorAlert.showAlert).toBe(true);
  });
});

test.each<[string, Excel.DataValidationRule]>([
  ["List", { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } }],
  ["Decimal", { decimal: { formula1: 0, formula2: 1, operator: "Between" } }],
  ["WholeNumber", { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } }],
  ["Date", { date: { formula1: "2027-01-01", operator: "GreaterThan" } }],
  ["TextLength", { textLength: { formula1: 31, operator: "LessThanOrEqualTo" } }],
  ["Custom", { custom: { formula: "=COUNTIF($A:$A,A1)=1" } }],
])("a rule of type %s is read as it was written", async (type, rule) => {
  await excel.run(async (context) => {
    const { dataValidation } = range(context, "A1:A9");
    dataValidation.rule = rule;
    dataValidation.load("type, rule");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule]).toEqual([type, rule]);
    dataValidation.clear();
    dataValidation.load("type, rule");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule]).toEqual(["None", {}]);
  });
});

test("between without an upper bound is InvalidArgument", async () => {
  await expect(
    excel.run(async (context) => {
      range(context, "A1").dataValidation.rule = { decimal: { formula1: 0, operator: "Between" } };
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("conditional formats of each kind are added, found on their cells and cleared", async () => {
  await excel.run(async (context) => {
    const cells = range(context, "B2:D9");
    const custom = cells.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=B2<0";
    custom.custom.format.fill.color = "#FFC7CE";
    custom.custom.format.font.color = "#9C0006";
    const value = cells.conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=1", formula2: "=5", operator: "Between" };
    value.cellValue.format.font.bold = true;
    const text = cells.conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "FAIL" };
    const bar = cells.conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#638EC6";
    const scale = cells.conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    await context.sync();
    const elsewhere = range(context, "F1").conditionalFormats.getCount();
    cells.conditionalFormats.load("items/type");
    custom.custom.rule.load("formula");
    const where = custom.getRange().load("address");
    await context.sync();
    expect(cells.conditionalFormats.items.map(({ type }) => type).sort()).toEqual(
      ["CellValue", "ColorScale", "ContainsText", "Custom", "DataBar"].sort(),
    );
    expect([elsewhere.value, custom.custom.rule.formula, where.address]).toEqual([0, "=B2<0", "Sheet1!B2:D9"]);
    const kept = excel.model.sheets.active.conditionalFormats.all();
    expect(kept.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([
        { kind: "cellValue", operator: "between", first: "=1", second: "=5" },
        { kind: "colorScale", colors: ["#F8696B", "#63BE7B"] },
      ]),
    );
    cells.conditionalFormats.clearAll();
    const left = cells.conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});
