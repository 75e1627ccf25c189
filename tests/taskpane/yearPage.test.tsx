/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { accessibilityProblems } from "./support/accessibility";
import { onSamplePlan, type SamplePlan } from "./support/onSamplePlan";

const slow = { timeout: 60_000 };

let plan: SamplePlan;
onSamplePlan((made) => (plan = made));

/** As many of each item as the plan says, and `more` of the first one. */
async function sellFirstPeriod(more: number): Promise<void> {
  const day = await plan.number("=INDEX(Plan_Cal,1,3)");
  const skus = (await plan.values("=ItemMaster[SKU]")).map(([sku]) => String(sku));
  const units = await plan.column("=INDEX(Demand_Units,0,1)");
  skus.forEach((sku, item) =>
    plan.add("SalesHistory", {
      Date: day,
      SKU: sku,
      Region: "North",
      Units: (units[item] ?? 0) + (item === 0 ? more : 0),
    }),
  );
}

test("a period is closed once it has sales, and opened again when asked twice", async () => {
  const user = userEvent.setup();
  const { container } = render(<App />);
  await plan.excel.addin.runCommand("showYear");
  const close = () => screen.findByRole("button", { name: "Close 2026-P01" }, slow);
  expect((await close()).getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText(/^2026-P01 is open and has no sales yet/)).toBeTruthy();
  expect(await accessibilityProblems(container)).toEqual([]);

  await sellFirstPeriod(100);
  await user.click(screen.getByRole("button", { name: "Read again" }));
  expect(await screen.findByText(/^2026-P01 is open and has sales of/, {}, slow)).toBeTruthy();
  await user.click(await close());
  const price = await plan.number("=INDEX(ItemMaster[Price],1)");
  expect(await screen.findByText(/^2026-P01 is closed\. The latest estimate of the year is/, {}, slow)).toBeTruthy();
  expect(await plan.number("=SUM(Track_Revenue_Gap)")).toBeCloseTo(100 * price, 4);
  expect(await plan.number("=Chk_Failed")).toBe(0);
  // The staircase: last year, baseline, launches and events, final.
  const steps = screen.getByRole("table", { name: "Which steps of the forecast helped" });
  expect(steps.querySelectorAll("tbody tr")).toHaveLength(4);
  // Every line of P&L v actual, to date: the revenue is 100 units of the first item above plan.
  const statement = screen.getByRole("table", { name: /^P&L of the closed periods/ });
  expect(statement.querySelectorAll("tbody tr")).toHaveLength(await plan.number("=ROWS(Money_Lines)"));
  expect(statement.textContent).not.toMatch(/-0(?![\d.,])/);
  const revenue = [...statement.querySelectorAll("tbody tr:first-child td")].map((cell) => cell.textContent);
  expect(revenue[2]).toBe(Math.round(100 * price).toLocaleString("en-US"));
  expect(await accessibilityProblems(container)).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Open 2026-P01 again" }));
  await user.click(screen.getByRole("button", { name: "Keep it closed" }));
  expect(await plan.number("=Closed_Periods")).toBe(1);
  await user.click(screen.getByRole("button", { name: "Open 2026-P01 again" }));
  await user.click(screen.getByRole("button", { name: "Forget it and open 2026-P01" }));
  expect(await screen.findByText("2026-P01 is open again.", {}, slow)).toBeTruthy();
  expect(await plan.number("=Kept_Rows+Closed_Periods")).toBe(0);
});
