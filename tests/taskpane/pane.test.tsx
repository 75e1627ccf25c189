/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { finderList, readCatalogue } from "../../tools/catalogue.cjs";
import { goTo } from "../../src/office/cells/goTo";
import { runInExcel } from "../../src/office/runInExcel";
import { saveChoices } from "../../src/office/savedChoices";
import type { PlanChoices } from "../../src/plan/PlanChoices";
import { registerCommands } from "../../src/commands/registerCommands";
import { App } from "../../src/taskpane/App";
import { openExcel, type OpenedExcel } from "../office/support/openExcel";
import { accessibilityProblems } from "./support/accessibility";

jest.setTimeout(120_000);
const slow = { timeout: 60_000 };

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel();
  registerCommands();
  // The catalogue that the build puts beside the page.
  const catalogue = JSON.stringify(finderList(await readCatalogue()));
  window.fetch = async () => ({ ok: true, json: async () => JSON.parse(catalogue) as unknown }) as Response;
});
beforeEach(async () => {
  // The pane is moved by Excel's answers, not only by the test's own events.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  excel.reset();
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.add("Orders");
    sheet.getRange("A1:D73").values = [["Date", "Item", "Region", "Quantity"], ...sales];
    await context.sync();
  });
  await goTo("Orders!B4");
});
afterEach(() => {
  cleanup();
  expect(excel.unserved()).toEqual([]);
});
afterAll(() => excel.close());

/** 36 months from January 2023 (serial 44927), made up here. */
const sales = Array.from({ length: 36 }, (_, month) => Math.round(44927 + month * 30.4375)).flatMap((date, month) => [
  [date, "A-100", "North", 120 + month],
  [date, "B-200", "South", 60 + (month % 12)],
]);
const button = (name: string | RegExp) => screen.findByRole("button", { name }, slow);
const sheetNames = () => excel.model.sheets.all().map((sheet) => sheet.name);

test("New plan in three steps: read, choose, build; then Checks, and Remove plan leaves the workbook as it was", async () => {
  const user = userEvent.setup();
  const { container } = render(<App />);
  const before = sheetNames();
  expect(await screen.findByText(/From your sales history to an annual operating plan/)).toBeTruthy();
  expect(await accessibilityProblems(container)).toEqual([]);

  await user.click((await screen.findAllByRole("button", { name: "New plan" }))[1] ?? document.body);
  expect(await screen.findByText(/We found 2 items and 36 months/, {}, slow)).toBeTruthy();
  expect(await accessibilityProblems(container)).toEqual([]);
  await user.click(await button("Next: choose"));

  const create = await button(/^Create \d+ sheets$/);
  expect(await accessibilityProblems(container)).toEqual([]);
  await user.click(create);
  expect(await screen.findByText(/^Done in .* s: \d+ sheets, (\d+) of \1 checks pass\./, {}, slow)).toBeTruthy();
  expect(await accessibilityProblems(container)).toEqual([]);
  expect(sheetNames()).toContain("Demand plan");
  // The next step stands there, the sheets are folded.
  expect(await button("Open the dashboard")).toBeTruthy();
  expect(screen.getByText(/^The \d+ sheets of the plan$/).closest("details")?.open).toBe(false);

  await user.click(await button("Open checks"));
  expect(await screen.findByText(/^All \d+ checks pass\.$/, {}, slow)).toBeTruthy();
  expect(await accessibilityProblems(container)).toEqual([]);

  await excel.addin.runCommand("showRemovePlan");
  const remove = await button(/^Remove \d+ sheets$/);
  expect(await accessibilityProblems(container)).toEqual([]);
  await user.click(remove);
  expect(sheetNames()).toContain("Demand plan"); // Not before the user is sure.
  await user.click(screen.getByRole("checkbox", { name: "Yes, remove the plan" }));
  await user.click(remove);
  expect(await screen.findByText(/Everything else is as it was\.$/, {}, slow)).toBeTruthy();
  expect(sheetNames()).toEqual(before);
});

test("Cancel in the middle of the build removes what was made, and the pane says so", async () => {
  const user = userEvent.setup();
  render(<App />);
  const before = excel.model.snapshot();
  await user.click((await screen.findAllByRole("button", { name: "New plan" }))[0] ?? document.body);
  await screen.findByText(/We found 2 items and 36 months/, {}, slow);
  await user.click(await button("Next: choose"));
  await user.click(await button(/^Create \d+ sheets$/));
  await user.click(await button("Cancel"));
  expect(await screen.findByText(/^Stopped\. Everything made so far was removed/, {}, slow)).toBeTruthy();
  expect(excel.model.snapshot().sheets).toEqual(before.sheets);
  expect(await button("Back to the choices")).toBeTruthy();
});

test("the ribbon's Quick plan makes the plan, tells its progress to the window, and shows the result", async () => {
  // A plan of demand: the test before this one made the whole one.
  await saveChoices({ template: "demand" } as PlanChoices);
  render(<App />);
  const heard: string[] = [];
  for (const kind of ["progress", "done", "failed"]) window.addEventListener(`aop:${kind}`, () => heard.push(kind));
  await excel.addin.runCommand("createPlan");
  expect(heard[0]).toBe("progress");
  expect(heard.at(-1)).toBe("done");
  expect(await screen.findByText(/^Done in /, {}, slow)).toBeTruthy();
  await excel.addin.runCommand("goToDashboard");
  await excel.addin.runCommand("goToAssumptions");
  expect(excel.model.sheets.active.name).toBe("Assumptions");
  await excel.addin.runCommand("recalculatePlan");
  expect(await screen.findByText(/^All \d+ checks pass\.$/, {}, slow)).toBeTruthy();
});

test("a command that cannot do its work explains itself in the pane", async () => {
  render(<App />);
  await excel.addin.runCommand("goToDashboard");
  expect(
    await screen.findByText("There is no plan in this workbook. Make one with AOP > New plan.", {}, slow),
  ).toBeTruthy();
  await excel.addin.runCommand("repairFormulas");
  expect(await screen.findByText(/No AOP formula shows #NAME\?/, {}, slow)).toBeTruthy();
});

test("the function finder finds by need, takes a range from the selection, and inserts a formula that calculates", async () => {
  const user = userEvent.setup();
  const { container } = render(<App />);
  await excel.addin.runCommand("showFunctionFinder");
  await user.type(
    await screen.findByRole("searchbox", { name: "What do you want to know?" }, slow),
    "order quantity eoq",
  );
  await user.click(await button("AOP.EOQ"));
  expect(await accessibilityProblems(container)).toEqual([]);
  const fields = screen.getAllByRole("textbox");
  await goTo("Orders!D2");
  await user.click(screen.getAllByRole("button", { name: /^Use the selected cells for/ })[0] ?? document.body);
  await waitFor(() => expect((fields[0] as HTMLInputElement).value).toBe("Orders!D2"), slow);
  await user.type(fields[1] ?? document.body, "8");
  await user.type(fields[2] ?? document.body, "0.225");
  await goTo("Orders!H1");
  await user.click(await button("Insert into the selected cell"));
  expect(await screen.findByText(/^The formula stands in Orders!H1\.$/, {}, slow)).toBeTruthy();
  await excel.settled();
  // Wilson's square root: (2 x 120 x 8 / 0.225) ^ 0.5 (Snyder and Shen, eq. 3.4).
  expect(excel.value("Orders", 0, 7)).toBeCloseTo(Math.sqrt((2 * 120 * 8) / 0.225), 6);
});

test("Settings shows the installation as sound and keeps the appearance that the user chooses", async () => {
  const user = userEvent.setup();
  const { container } = render(<App />);
  await excel.addin.runCommand("showSettings");
  expect(await screen.findByText(/^All is well: \d+ AOP functions are registered/, {}, slow)).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Appearance of this pane" }), "Dark");
  await waitFor(async () =>
    expect(await OfficeRuntime.storage.getItem("aop.preferences")).toContain('"appearance":"dark"'),
  );
  expect(await accessibilityProblems(container)).toEqual([]);
});

test("a selection that is no history can be told its columns, or gets a sentence", async () => {
  excel.reset();
  await goTo("Mine!H20");
  render(<App />);
  await excel.addin.runCommand("showData");
  expect(await screen.findByText(/H20 holds no data\. Select a cell of your sales history/, {}, slow)).toBeTruthy();
});
