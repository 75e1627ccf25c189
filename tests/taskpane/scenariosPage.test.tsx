/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { shareOfPercent } from "../../src/taskpane/pages/inventory/shareOfPercent";
import { measureText } from "../../src/taskpane/pages/scenarios/measureText";
import { valueText } from "../../src/taskpane/pages/scenarios/valueText";
import { valueTyped } from "../../src/taskpane/pages/scenarios/valueTyped";
import { accessibilityProblems } from "./support/accessibility";
import { onSamplePlan, type SamplePlan } from "./support/onSamplePlan";

const slow = { timeout: 60_000 };

let plan: SamplePlan;
onSamplePlan((made) => (plan = made));

test("a share is typed in percent with or without the sign, another value as it is, and what is no number is none", () => {
  const percents = ["20 %", "-5%", "5", "0.05", "1,5", "7", "100"].map((entry) => valueTyped(entry, "%"));
  expect(percents).toEqual([0.2, -0.05, 0.05, 0.0005, 0.015, 0.07, 1]);
  expect(["45", "-1,5", "1,200"].map((entry) => valueTyped(entry, "days"))).toEqual([45, -1.5, 1200]);
  // A percent of days is none.
  expect(valueTyped("20 %", "days")).toBeNull();
  expect(["", "a lot", "1 % more", "--2"].map((entry) => valueTyped(entry, "%"))).toEqual([null, null, null, null]);
  // The same figure means the same on the page of stock.
  expect(["98", "98 %", "0.98"].map(shareOfPercent)).toEqual([0.98, 0.98, 0.0098]);
  expect(["98", "98 %", "0.98"].map((entry) => valueTyped(entry, "%"))).toEqual([0.98, 0.98, 0.0098]);
  expect([valueText(0.07, "%"), valueText(45, "days"), valueText("much", "%")]).toEqual(["7 %", "45 days", "much"]);
});

test("a figure of the comparison is written as the sheet shows it", () => {
  const { format } = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1 });
  expect([measureText(1, "percent"), measureText(1.0483, "percent")]).toEqual([
    `${format(100)} %`,
    `${format(104.8)} %`,
  ]);
  expect(measureText(4.26, "units1")).toBe(format(4.3));
  expect([measureText(-0.2, "money"), measureText(1234.4, "units")]).toEqual(["0", (1234).toLocaleString()]);
});

test("a scenario is named, compared with the others, and put in force", async () => {
  const user = userEvent.setup();
  const { container } = render(<App />);
  await plan.excel.addin.runCommand("showScenarios");
  const select = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Scenario in force" }, slow);
  expect(select.value).toBe("Base");
  expect(screen.getByText(/^Not compared yet/)).toBeTruthy();
  // Upside: demand grows 5 % more, as Assumptions says.
  expect(within(screen.getByRole("list", { name: "Upside" })).getByText(/^DEM-01 .*: 5 %$/)).toBeTruthy();
  expect(await accessibilityProblems(container)).toEqual([]);

  await user.type(screen.getByRole("textbox", { name: "Scenario" }), "Price rise");
  await user.selectOptions(screen.getByRole("combobox", { name: "Assumption" }), "DEM-02");
  const value = screen.getByRole("textbox", { name: "Value" });
  await user.type(value, "much");
  expect(screen.getByText("Enter a percentage, such as 5 or -2.5.")).toBeTruthy();
  await user.clear(value);
  await user.type(value, "900");
  expect(screen.getByText(/^900 % is beyond 100 %/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Add the change" }));
  expect(screen.queryByText(/^Price rise has/)).toBeNull();
  await user.clear(value);
  await user.type(value, "10");
  await user.click(screen.getByRole("button", { name: "Add the change" }));
  const saved = await screen.findByText(/^Price rise has DEM-02 at 10 %/, {}, slow);
  // Below the form's button, where the planner looks.
  const button = screen.getByRole("button", { name: "Add the change" });
  expect(button.compareDocumentPosition(saved) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();

  const base = await plan.number("=SUM(PL_Revenue)");
  await user.click(screen.getByRole("button", { name: "Compare scenarios" }));
  expect(await screen.findByText("4 scenarios are compared.", {}, { timeout: 120_000 })).toBeTruthy();
  expect(screen.getByText("Compared with the assumptions in force")).toBeTruthy();
  const results = screen.getByRole("table", { name: "What each comes to" });
  expect(within(results).getAllByRole("columnheader")).toHaveLength(5);
  const differences = screen.getByRole("table", { name: "Difference to Base" });
  const revenue = within(differences).getByRole("row", { name: /^Revenue, USD/ });
  expect(within(results).getByRole("row", { name: /^Demand served from stock/ }).textContent).toMatch(/\d\.\d %/);
  // Prices a tenth higher, demand as it is.
  const shown = new Intl.NumberFormat().format(Math.round(base / 10));
  expect(within(revenue).getAllByRole("cell").at(-1)?.textContent).toBe(shown);
  expect(await accessibilityProblems(container)).toEqual([]);

  await user.selectOptions(screen.getByRole("combobox", { name: "Scenario in force" }), "Price rise");
  expect(await screen.findByText("Price rise is in force.", {}, slow)).toBeTruthy();
  expect(await plan.number("=SUM(PL_Revenue)")).toBeCloseTo(1.1 * base, 2);
});
