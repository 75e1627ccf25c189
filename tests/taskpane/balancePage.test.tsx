/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { reasonText } from "../../src/taskpane/pages/balance/reasonText";
import { accessibilityProblems } from "./support/accessibility";
import { onSamplePlan, type SamplePlan } from "./support/onSamplePlan";

const slow = { timeout: 60_000 };

let plan: SamplePlan;
onSamplePlan((made) => (plan = made));

const block = async (name: string): Promise<number[][]> =>
  (await plan.values(`=${name}`)).map((row) => row.map(Number));
const resources = async () => (await plan.values("=ResourceList[Resource]")).map(([name]) => String(name));
const over = () => plan.number("=SUM(Overload_Hours)");
/** The hours a week of a resource, so that the plan does not fit, or fits. */
const staff = (resource: string, hoursPerWeek: number) =>
  plan.type("ResourceList", resource, "Hours per week", hoursPerWeek);

test("a reason names the units, the period and the full resource, in one line", () => {
  const periods = ["P01", "P02", "P03"];
  expect(reasonText([], periods)).toBe("As without limits on hours.");
  expect(
    reasonText(
      [
        { kind: "ahead", period: 0, units: 1234.4, resource: "Line 2", fullPeriod: 2 },
        { kind: "lost", period: 1, units: 3, resource: null, fullPeriod: null },
      ],
      periods,
    ),
  ).toBe("1,234 made ahead by P01: Line 2 is full in P03. 3 never made for P02.");
});

test("the page tells where hours are short, what each way out costs, and writes a plan that fits, which the families follow", async () => {
  const user = userEvent.setup();
  const [first = ""] = await resources();
  const week = await plan.number("=INDEX(ResourceList[Hours per week],1)");
  // As many hours as the year needs, and no more: the season does not fit.
  const share = await plan.number("=SUM(INDEX(Load_Hours,1,0))/SUM(INDEX(Capacity_Hours,1,0))");
  staff(first, week * share * 1.02);
  const before = await over();
  expect(before).toBeGreaterThan(0);
  const { container } = render(<App />);
  await plan.excel.addin.runCommand("showBalance");
  expect(await screen.findByText(/^The plan asks for .* hours more than there are/, {}, slow)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Optimise" }));
  expect(
    await screen.findByText(/^(The least-cost plan delivers everything|Even the least-cost plan is short)/, {}, slow),
  ).toBeTruthy();
  expect(screen.getAllByRole("row").map((row) => row.textContent)).toHaveLength(4);
  expect(await accessibilityProblems(container)).toEqual([]);
  const net = await block("Net_Units");
  await user.click(screen.getByRole("button", { name: "Write as optimised plan" }));
  expect(await screen.findByText(/items stand on Balanced plan/, {}, slow)).toBeTruthy();
  const strategies = (await plan.values("=FamilyPlan[Strategy]")).map(([word]) => word);
  expect(new Set(strategies)).toEqual(new Set(["optimised"]));
  // The plan in force is the one written, by item, and asks for no more than regular hours with overtime.
  expect(await block("Made_Units")).not.toEqual(net);
  expect(await over()).toBeLessThan(before);
  // Whole units and whole batches round what the least-cost plan has in fractions: by less than a thousandth here.
  const missing = await plan.number("=SUM((Load_Hours>Capacity_Hours*(1+ResourceList[Overtime share])*1.001)*1)");
  expect(missing).toBe(0);
  // Everything is on time, so no check fails for it.
  await plan.allPass();
  const reasons = (await plan.values("=BalancedUnits[Reason]")).map(([text]) => String(text));
  expect(reasons.some((text) => /made ahead by .* is full in /.test(text))).toBe(true);
  staff(first, week);
  for (const [family] of await plan.values("=FamilyPlan[Family]"))
    plan.type("FamilyPlan", String(family), "Strategy", "net");
  expect(await block("Made_Units")).toEqual(net);
  await plan.allPass();
});

test("the work of a period is drawn as a Gantt picture, a row a resource, within the days that the text tells", async () => {
  const user = userEvent.setup();
  render(<App />);
  await plan.excel.addin.runCommand("showBalance");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Period" }, slow), "2");
  await user.click(screen.getByRole("button", { name: "Draw the schedule" }));
  const told = await screen.findByText(/(can be done in|takes) [\d.]+ /, {}, slow);
  expect(told.textContent).toMatch(/no schedule can be shorter than [\d.]+\.$/);
  const picture = screen.getByRole("listbox", { name: /^Schedule of .* in working days/ });
  const [days = NaN] = (/(?:in|takes) ([\d.]+)/.exec(told.textContent ?? "") ?? []).slice(1).map(Number);
  // No resource can be done before its own hours are worked.
  const hours = await block("Load_Hours");
  const capacity = await block("Capacity_Hours");
  const worked = await plan.number("=INDEX(Plan_Cal,3,7)");
  const longest = Math.max(...hours.map((row, index) => ((row[2] ?? 0) / (capacity[index]?.[2] ?? 1)) * worked));
  expect(days).toBeGreaterThanOrEqual(Math.floor(longest * 10) / 10 - 0.1);
  expect(picture.querySelectorAll("[role=option]").length).toBeGreaterThan(10);
});

test("a plan that fits says so; families with a rate of their own are left alone", async () => {
  const user = userEvent.setup();
  const families = (await plan.values("=FamilyPlan[Family]")).map(([name]) => String(name));
  for (const family of families) plan.type("FamilyPlan", family, "Strategy", "level");
  await plan.excel.settled();
  for (const name of await resources()) staff(name, 10_000);
  await plan.excel.settled();
  render(<App />);
  await plan.excel.addin.runCommand("showBalance");
  expect(await screen.findByText("Every resource has the hours that the plan asks for.", {}, slow)).toBeTruthy();
  expect(screen.getByText(/^Nothing can be moved: /)).toBeTruthy();
  const button = screen.getByRole("button", { name: "Optimise" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await user.click(button);
  expect(screen.queryByText(/^The least-cost plan/)).toBeNull();
  expect((await plan.values("=FamilyPlan[Strategy]")).every(([word]) => word === "level")).toBe(true);
});
