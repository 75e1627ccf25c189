/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { registerCommands } from "../../src/commands/registerCommands";
import { goTo } from "../../src/office/cells/goTo";
import { createPlanFromWorkbook } from "../../src/office/createPlanFromWorkbook";
import type { ForecastItem } from "../../src/office/forecast/ForecastPlan";
import { runInExcel } from "../../src/office/runInExcel";
import { saveChoices } from "../../src/office/savedChoices";
import type { PlanChoices } from "../../src/plan/PlanChoices";
import { App } from "../../src/taskpane/App";
import { itemOrder } from "../../src/taskpane/pages/forecast/itemOrder";
import { openExcel, type OpenedExcel } from "../office/support/openExcel";
import { accessibilityProblems } from "./support/accessibility";

jest.setTimeout(120_000);
const slow = { timeout: 60_000 };

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel();
  registerCommands();
  excel.reset();
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.add("Orders");
    sheet.getRange("A1:D85").values = [["Date", "Item", "Region", "Quantity"], ...sales];
    await context.sync();
  });
  await goTo("Orders!B4");
  // The page reads and writes sheets of demand alone.
  await saveChoices({ template: "demand" } as PlanChoices);
  await createPlanFromWorkbook();
  await excel.settled();
});
beforeEach(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
afterEach(() => {
  cleanup();
  expect(excel.unserved()).toEqual([]);
});
afterAll(() => excel.close());

/** 42 months from January 2023 (serial 44927), made up here: one large steady item, one small wild one with a month without sales. */
const sales = Array.from({ length: 42 }, (_, month) => Math.round(44927 + month * 30.4375)).flatMap((date, month) => [
  [date, "A-100", "North", 1200 + 10 * month],
  [date, "B-200", "South", month === 9 ? 0 : 4 + ((month * 7) % 5)],
]);
const value = async (formula: string): Promise<unknown> => {
  await excel.settled();
  const [sheet] = excel.model.sheets.all();
  return (await excel.model.calculation.evaluate(formula, sheet?.id ?? ""))[0]?.[0] ?? null;
};
const decisionOf = (sku: string) =>
  excel.model.tables
    .get("ItemDecision")
    .bodyValues()
    .find((row) => row[0] === sku);
const rowOf = (sku: string): string => `MATCH("${sku}",ItemMaster[SKU],0)`;

test("items come by what a wrong forecast of them costs; an unknown error counts whole", () => {
  const item = (units: number, price: number, wape: number | null): ForecastItem =>
    ({ final: [units], price, wape }) as unknown as ForecastItem;
  // 100 x 1 x 0.1 = 10; 10 x 5 x 0.5 = 25; 30 x 1 x unknown = 30.
  expect(itemOrder([item(100, 1, 0.1), item(10, 5, 0.5), item(30, 1, null)])).toEqual([2, 1, 0]);
});

test("the page shows an item with its chart, its reasons and the league, and the next one", async () => {
  const user = userEvent.setup();
  const { container } = render(<App />);
  await excel.addin.runCommand("showForecast");
  expect(await screen.findByText("Item 1 of 2, the costliest errors first", {}, slow)).toBeTruthy();
  expect(await screen.findByRole("img", { name: /^Chart of A-100, / }, slow)).toBeTruthy();
  expect(await screen.findByText(/ = level .*8 times out of 10 demand is between /, {}, slow)).toBeTruthy();
  expect(await screen.findByRole("heading", { name: "How the models did on hidden periods" }, slow)).toBeTruthy();
  expect(screen.getByRole("rowheader", { name: "Last value" })).toBeTruthy();
  // One test of the model, whoever tells of it: the sentence, and the league's row of the automatic model.
  const told = /^\S+ \d{4}: .* it was off by (\d+\.\d) %/.exec(screen.getByText(/ = level /).textContent ?? "")?.[1];
  const automatic = screen
    .getByRole("rowheader", { name: /^Automatic/ })
    .closest("tr")
    ?.querySelector("td")?.textContent;
  expect(automatic).toBe(`${told} %`);
  expect(await accessibilityProblems(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Accept and next" }));
  expect(await screen.findByRole("img", { name: /^Chart of B-200, / }, slow)).toBeTruthy();
});

test("ETS and ARIMA compete when asked, and another item has its own league", async () => {
  const user = userEvent.setup();
  const { container } = render(<App />);
  await excel.addin.runCommand("showForecast");
  expect(await screen.findByRole("img", { name: /^Chart of A-100, / }, slow)).toBeTruthy();
  await screen.findByRole("heading", { name: "How the models did on hidden periods" }, slow);
  expect(screen.queryByRole("rowheader", { name: "ETS by AICc" })).toBeNull();
  const automatic = (): string | undefined =>
    screen.getByRole("rowheader", { name: /^Automatic/ }).closest("tr")?.textContent;
  const before = automatic();
  await user.click(screen.getByRole("button", { name: "Try ETS and ARIMA too" }));
  expect(await screen.findByRole("rowheader", { name: "ETS by AICc" }, slow)).toBeTruthy();
  expect(screen.getByRole("rowheader", { name: "ARIMA by AICc" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /ETS and ARIMA/ })).toBeNull();
  expect(automatic()).toBe(before);
  expect(await accessibilityProblems(container)).toEqual([]);
  await user.selectOptions(screen.getByRole("combobox", { name: /^Item 1 of 2/ }), "1");
  expect(await screen.findByRole("img", { name: /^Chart of B-200, / }, slow)).toBeTruthy();
  expect(await screen.findByRole("button", { name: "Try ETS and ARIMA too" }, slow)).toBeTruthy();
  expect(screen.queryByRole("rowheader", { name: "ETS by AICc" })).toBeNull();
});

test("an override goes to the Overrides table, and the plan follows; taken away, the plan is as before", async () => {
  const user = userEvent.setup();
  render(<App />);
  await excel.addin.runCommand("showForecast");
  await screen.findByText("Item 1 of 2, the costliest errors first", {}, slow);
  const cell = `=INDEX(Demand_Units,${rowOf("A-100")},1)`;
  const before = Number(await value(cell));
  await user.type(screen.getByRole("textbox", { name: "Correction" }), "+250");
  // Nothing is chosen beforehand: a reason that nobody gave is worth nothing when corrections are judged.
  await user.click(screen.getByRole("button", { name: "Save the override" }));
  expect(await screen.findByText(/^Choose the reason of the override/, {}, slow)).toBeTruthy();
  expect(excel.model.tables.get("OverrideList").bodyValues().flat().filter(Boolean)).toEqual([]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Reason" }), "Promotion");
  await user.type(screen.getByRole("textbox", { name: "Note" }), "spring leaflet");
  await user.click(screen.getByRole("button", { name: "Save the override" }));
  expect(await screen.findByText(/^A-100, .*: the override is on the Overrides sheet/, {}, slow)).toBeTruthy();
  expect(Number(await value(cell))).toBeCloseTo(before + 250, 6);
  const rows = excel.model.tables.get("OverrideList").bodyValues();
  expect(rows[0]?.slice(0, 2)).toEqual(["A-100", "Promotion: spring leaflet"]);
  await user.clear(screen.getByRole("textbox", { name: "Correction" }));
  await user.click(screen.getByRole("button", { name: "Take the override away" }));
  await waitFor(async () => expect(Number(await value(cell))).toBeCloseTo(before, 6), slow);
});

test("another model for an item goes to its decision, and the forecast follows; accepting notes the year that was checked", async () => {
  const user = userEvent.setup();
  render(<App />);
  await excel.addin.runCommand("showForecast");
  await screen.findByText("Item 1 of 2, the costliest errors first", {}, slow);
  const cell = `=INDEX(Base_Units,${rowOf("A-100")},1)`;
  await user.selectOptions(screen.getByRole("combobox", { name: "Model for this item" }), "naive");
  expect(await screen.findByText(/^A-100: the model is on the Decisions sheet/, {}, slow)).toBeTruthy();
  // The last complete month made up above: 1200 + 10 x 40.
  expect(await value(cell)).toBe(1600);
  expect(decisionOf("A-100")?.[2]).toMatch(
    /^Chosen in the league: error \d+\.\d % on hidden periods, automatic \d+\.\d %$/,
  );
  // Automatic, naive and the first five; an item's own model always.
  await user.selectOptions(screen.getByRole("combobox", { name: "Model for this item" }), "croston");
  expect(await screen.findByRole("rowheader", { name: "Intermittent (Croston) (chosen)" }, slow)).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Model for this item" }), "");
  await waitFor(() => expect(decisionOf("A-100")?.[1] ?? "").toBe(""), slow);
  const year = Number(await value(`=SUM(INDEX(Demand_Units,${rowOf("A-100")},0))`));
  await screen.findByRole("button", { name: "Accept and next" }, slow);
  await waitFor(
    () => expect(screen.getByRole("button", { name: "Accept and next" }).ariaDisabled).not.toBe("true"),
    slow,
  );
  await user.click(screen.getByRole("button", { name: "Accept and next" }));
  expect(await screen.findByRole("img", { name: /^Chart of B-200, / }, slow)).toBeTruthy();
  const row = decisionOf("A-100");
  expect(Number(row?.[3])).toBeCloseTo(year, 6);
  // Automatic again: there is nothing left to give a reason for.
  expect(row?.[2] ?? "").toBe("");
});

test("a model that the item's history does not allow is refused with a sentence, and nothing is written", async () => {
  const user = userEvent.setup();
  render(<App />);
  await excel.addin.runCommand("showForecast");
  await screen.findByText("Item 1 of 2, the costliest errors first", {}, slow);
  await user.selectOptions(screen.getByRole("combobox", { name: /^Item 1 of 2/ }), "1");
  expect(await screen.findByRole("img", { name: /^Chart of B-200, / }, slow)).toBeTruthy();
  const before = excel.model.tables.get("ItemDecision").bodyValues();
  await user.selectOptions(screen.getByRole("combobox", { name: "Model for this item" }), "lgt");
  expect(
    await screen.findByText(
      /^B-200 keeps its model: Local and global trend cannot be taken\. .*without zeros/,
      {},
      slow,
    ),
  ).toBeTruthy();
  expect(excel.model.tables.get("ItemDecision").bodyValues()).toEqual(before);
});

test("a word on Item decisions that is no model is shown as not taken, and the item is explained all the same", async () => {
  excel.model.tables.get("ItemDecision").addRows([["B-200", "prophet", ...new Array<null>(8).fill(null)]] as never);
  const user = userEvent.setup();
  render(<App />);
  await excel.settled();
  await excel.addin.runCommand("showForecast");
  await screen.findByText("Item 1 of 2, the costliest errors first", {}, slow);
  await user.selectOptions(screen.getByRole("combobox", { name: /^Item 1 of 2/ }), "1");
  expect(
    await screen.findByText(
      "The model on Item decisions, prophet, is not taken. There is no model of this name: automatic instead.",
      {},
      slow,
    ),
  ).toBeTruthy();
  expect(await screen.findByText(/8 times out of 10 demand is between /, {}, slow)).toBeTruthy();
});

test("taking away an override that is not there writes nothing", async () => {
  const user = userEvent.setup();
  render(<App />);
  await excel.addin.runCommand("showForecast");
  await screen.findByText("Item 1 of 2, the costliest errors first", {}, slow);
  const before = excel.model.tables.get("OverrideList").bodyValues();
  await user.selectOptions(screen.getByRole("combobox", { name: "Reason" }), "Other");
  await user.click(screen.getByRole("button", { name: "Take the override away" }));
  expect(await screen.findByText(/there is no override from the pane any more/, {}, slow)).toBeTruthy();
  expect(excel.model.tables.get("OverrideList").bodyValues()).toEqual(before);
});

test("a correction that cannot be read is refused with a sentence, and nothing is written", async () => {
  const user = userEvent.setup();
  render(<App />);
  await excel.addin.runCommand("showForecast");
  await screen.findByText("Item 1 of 2, the costliest errors first", {}, slow);
  const before = excel.model.tables.get("OverrideList").bodyValues();
  await user.type(screen.getByRole("textbox", { name: "Correction" }), "plenty");
  await user.click(screen.getByRole("button", { name: "Save the override" }));
  expect(await screen.findByText(/^"plenty" cannot be read as a correction\. Write 500, \+250/, {}, slow)).toBeTruthy();
  expect(excel.model.tables.get("OverrideList").bodyValues()).toEqual(before);
});

test("without a plan the page says so and leads to New plan", async () => {
  excel.reset();
  render(<App />);
  await excel.addin.runCommand("showForecast");
  expect(
    await screen.findByText("There is no plan in this workbook. Make one with AOP > New plan.", {}, slow),
  ).toBeTruthy();
  expect(screen.getAllByRole("button", { name: "New plan" })).toHaveLength(2);
});
