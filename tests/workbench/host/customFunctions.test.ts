import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

const parameter = (name: string, dimensionality = "scalar", more: object = {}) => ({
  name,
  description: name,
  type: "any",
  dimensionality,
  ...more,
});

/** functions.json of a small add-in, and the page that has its functions. */
const functions = {
  namespace: "AOP",
  json: JSON.stringify({
    allowErrorForDataTypeAny: true,
    functions: [
      { id: "DOUBLE", name: "DOUBLE", parameters: [parameter("block", "matrix")] },
      {
        id: "LATER",
        name: "LATER",
        parameters: [parameter("value"), parameter("after", "scalar", { optional: true })],
      },
      { id: "REFUSE", name: "REFUSE", parameters: [parameter("code")] },
      {
        id: "SHOW",
        name: "SHOW",
        parameters: [parameter("block", "matrix"), parameter("more", "scalar", { optional: true })],
      },
      { id: "FOREVER", name: "FOREVER", parameters: [parameter("value")] },
      { id: "MISSING", name: "MISSING", parameters: [] },
    ],
  }),
};

const html = `<!doctype html><html><head><script>
  CustomFunctions.associate("DOUBLE", (block) => block.map((row) => row.map((cell) => cell * 2)));
  CustomFunctions.associate("LATER", (value, after) => new Promise((resolve) => setTimeout(() => resolve(value), after ?? 5)));
  CustomFunctions.associate("REFUSE", (code) => { throw new CustomFunctions.Error(code, "Give at least 3 periods."); });
  const show = (value) => Array.isArray(value) ? value.map(show) : value instanceof CustomFunctions.Error ? "error " + value.code : value;
  CustomFunctions.associate("SHOW", (block, more) => JSON.stringify([show(block), more]));
  CustomFunctions.associate("FOREVER", (value, invocation) => new Promise(() => {
    invocation.onCanceled = () => { window.canceled = (window.canceled ?? 0) + 1; };
  }));
</script></head><body></body></html>`;

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ html, functions });
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

/** Writes formulas from A1 down and answers the values when everything has calculated. */
const calculate = async (...formulas: string[]) => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await excel.settled();
  return excel.model.sheets.active.cells.values({ row: 0, column: 0, rows: formulas.length, columns: 1 }).flat();
};

test("a function that answers at once, one that answers later and one that spills are all calculated", async () => {
  expect(await calculate("=AOP.LATER(7)", "=SUM(AOP.DOUBLE({1,2,3}))", "=AOP.LATER(A2)+1")).toEqual([7, 12, 13]);
});

test("an answer of several cells spills", async () => {
  await calculate("=AOP.DOUBLE(SEQUENCE(2,3))");
  expect(excel.model.sheets.active.cells.values({ row: 0, column: 0, rows: 2, columns: 3 })).toEqual([
    [2, 4, 6],
    [8, 10, 12],
  ]);
});

test.each(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!"])(
  "a refusal with %s shows that error and keeps its sentence",
  async (code) => {
    expect(await calculate(`=AOP.REFUSE("${code}")`)).toEqual([{ error: code, message: "Give at least 3 periods." }]);
  },
);

test("a function that no code registers is an error", async () => {
  const [value] = await calculate("=AOP.MISSING()");
  expect(value).toMatchObject({ error: expect.stringMatching(/#(VALUE!|NAME\?)/) as string });
});

test("a blank in a range is 0 as on the desktop, an omitted argument null, an error in a range an error object", async () => {
  excel.model.sheets.active.cells.write({ row: 0, column: 2, rows: 3, columns: 1 }, [[5], [""], ["=1/0"]]);
  expect(await calculate("=AOP.SHOW(C1:C3)")).toEqual(['[[[5],[0],["error #DIV/0!"]],null]']);
});

test("a host that is told so passes blanks in a range as the web does: null", async () => {
  excel.close();
  excel = await openExcel({ html, functions, blankInRange: null });
  excel.model.sheets.active.cells.write({ row: 0, column: 2, rows: 2, columns: 1 }, [[5], [""]]);
  expect(await calculate("=AOP.SHOW(C1:C2)", "=AOP.SHOW(C2)")).toEqual(["[[[5],[null]],null]", "[[[null]],null]"]);
});

test("while a function is under way a batch goes on, and calculationState is Calculating until it is done", async () => {
  const states: string[] = [];
  await excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    worksheets.getActiveWorksheet().getRange("A1").formulas = [["=AOP.LATER(1,150)"]];
    await context.sync();
    worksheets.getActiveWorksheet().getRange("B1").load("values");
    for (const wait of [30, 600]) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      application.load("calculationState");
      await context.sync();
      states.push(application.calculationState);
    }
  });
  expect(states).toEqual(["Calculating", "Done"]);
});

test("all calls that are ready go out together: fifty take about as long as one", async () => {
  const started = performance.now();
  const values = await calculate(...Array.from({ length: 50 }, (_, index) => `=AOP.LATER(${index})`));
  expect(values).toEqual(Array.from({ length: 50 }, (_, index) => index));
  // One after the other, with office.js' flush of 200 ms each, they would take ten seconds.
  expect(performance.now() - started).toBeLessThan(3000);
});

test("calls that are given up run onCanceled and show #N/A", async () => {
  const { OfficeCustomFunctionGateway } = await import("../../../src/workbench/host/OfficeCustomFunctionGateway");
  const gateway = new OfficeCustomFunctionGateway(excel.host.services.customFunctions, []);
  const answers = gateway.invoke([{ id: "FOREVER", arguments: [1], address: "Sheet1!A1" }]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  gateway.cancel();
  expect(await answers).toEqual([{ error: "#N/A" }]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((excel.window as unknown as { canceled: number }).canceled).toBe(1);
});
