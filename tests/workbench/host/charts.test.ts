import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

const addSales = async (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C4").values = [
    ["Month", "Plan", "Actual"],
    ["Jan", 10, 11],
    ["Feb", 12, 9],
    ["Mar", 14, 15],
  ];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
  chart.name = "Sales";
  await context.sync();
  return { sheet, chart };
};

test("a chart takes its series from a block: texts in the first row name them, the first column gives the categories", async () => {
  await excel.run(async (context) => {
    const { chart } = await addSales(context);
    chart.series.load("items/name, count");
    const values = chart.series.getItemAt(1).getDimensionValues("Values");
    const categories = chart.series.getItemAt(1).getDimensionValues("Categories");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Plan", "Actual"]);
    expect([values.value, categories.value]).toEqual([
      [11, 9, 15],
      ["Jan", "Feb", "Mar"],
    ]);
  });
});

test("a chart's look is kept: title, legend, axes, series colours, place", async () => {
  await excel.run(async (context) => {
    const { sheet, chart } = await addSales(context);
    chart.chartType = "Line";
    chart.title.text = "Sales by month";
    chart.legend.position = "Top";
    chart.axes.valueAxis.title.text = "Units";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.categoryAxis.title.text = "Month";
    const plan = chart.series.getItemAt(0);
    plan.format.line.color = "#217346";
    plan.format.line.lineStyle = "Dash";
    plan.chartType = "ColumnClustered";
    chart.setPosition("E2", "H10");
    await context.sync();
    const found = sheet.charts
      .getItem("Sales")
      .load("chartType, left, top, width, height, title/text, legend/position");
    found.axes.valueAxis.load("minimum, numberFormat, title/text");
    await context.sync();
    expect([found.chartType, found.title.text, found.legend.position]).toEqual(["Line", "Sales by month", "Top"]);
    const axis = found.axes.valueAxis;
    expect([axis.minimum, axis.numberFormat, axis.title.text]).toEqual([0, "#,##0", "Units"]);
    expect(found.left).toBeCloseTo((4 * excel.model.sheets.active.columnWidth(0) * 3) / 4);
  });
  const [chart] = excel.model.sheets.active.charts.all();
  expect(chart).toMatchObject({
    name: "Sales",
    type: "Line",
    title: "Sales by month",
    legend: "top",
    valueAxis: { title: "Units", minimum: 0, numberFormat: "#,##0" },
    series: [
      {
        name: "Plan",
        values: "=Sheet1!$B$2:$B$4",
        categories: "=Sheet1!$A$2:$A$4",
        color: "#217346",
        dashed: true,
        type: "ColumnClustered",
      },
      { name: "Actual", values: "=Sheet1!$C$2:$C$4" },
    ],
  });
});

test("a series whose fill is cleared is hidden until it gets a colour", async () => {
  const hidden: (boolean | undefined)[] = [];
  await excel.run(async (context) => {
    const { chart } = await addSales(context);
    const series = chart.series.getItemAt(0);
    series.format.fill.clear();
    await context.sync();
    hidden.push(excel.model.sheets.active.charts.byName("Sales")?.series[0]?.hidden);
    series.format.fill.setSolidColor("#0B5F57");
    await context.sync();
    hidden.push(excel.model.sheets.active.charts.byName("Sales")?.series[0]?.hidden);
  });
  expect(hidden).toEqual([true, false]);
});

test("series are added from ranges and deleted", async () => {
  await excel.run(async (context) => {
    const { sheet, chart } = await addSales(context);
    const added = chart.series.add("Target");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    chart.series.getItemAt(0).delete();
    await context.sync();
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Actual", "Target"]);
  });
  expect(excel.model.sheets.active.charts.byName("Sales")?.series[1]).toEqual({
    name: "Target",
    values: "=Sheet1!$C$2:$C$4",
    categories: "=Sheet1!$A$2:$A$4",
  });
});

test("a chart without title and legend has none; a deleted one is a null object", async () => {
  await excel.run(async (context) => {
    const { sheet, chart } = await addSales(context);
    chart.title.text = "Temporary";
    chart.title.visible = false;
    chart.legend.visible = false;
    await context.sync();
    chart.load("title/visible, legend/visible");
    await context.sync();
    expect([chart.title.visible, chart.legend.visible]).toEqual([false, false]);
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject("Sales");
    sheet.charts.load("count");
    await context.sync();
    expect([gone.isNullObject, sheet.charts.count]).toEqual([true, 0]);
  });
});
