/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { percentText } from "../../src/taskpane/pages/inventory/percentText";
import { costOfMoreService } from "../../src/taskpane/pages/inventory/costOfMoreService";
import { shareOfPercent } from "../../src/taskpane/pages/inventory/shareOfPercent";
import { accessibilityProblems } from "./support/accessibility";
import { onSamplePlan, type SamplePlan } from "./support/onSamplePlan";

const slow = { timeout: 60_000 };

let plan: SamplePlan;
onSamplePlan((made) => (plan = made));

test("a target is read as a percentage, with a point or a comma, and nothing else is a target", () => {
  expect(["98", "98.5 %", "97,5", "0.5"].map(shareOfPercent)).toEqual([0.98, 0.985, 0.975, 0.005]);
  expect(["", "0", "100", "-5", "high", "1e3", "98.5.1"].map(shareOfPercent)).toEqual(new Array(7).fill(null));
  expect([0.98, 0.99999, 0.925].map(percentText)).toEqual(["98", "99.999", "92.5"]);
});

test("more service costs what the stretch of the curve costs on which the plan stands, in steps that stay below 100 %", () => {
  const point = (served: number, pointCost: number | null) =>
    ({ target: served, served, servedBest: served, stockValue: 0, carryingCost: 0, pointCost }) as const;
  const curve = [point(0.9, 10), point(0.95, 30), point(0.995, 80), point(0.9999, null)];
  expect([0.8, 0.93, 0.96].map((served) => costOfMoreService({ curve, served })?.cost)).toEqual([10, 10, 30]);
  expect(costOfMoreService({ curve, served: 0.996 })).toEqual({ points: 0.1, cost: 8 });
  expect(costOfMoreService({ curve, served: 0.9995 })).toEqual({ points: 0.01, cost: 0.8 });
  expect(costOfMoreService({ curve, served: 0.99995 })).toBeNull();
});

test("the page shows what is served at what stock, the curve, and the nine targets", async () => {
  const { container } = render(<App />);
  await plan.excel.addin.runCommand("showInventory");
  expect(await screen.findByText(/^The plan serves 99\.\d\d % of demand from stock\./, {}, slow)).toBeTruthy();
  expect(screen.getByRole("img", { name: /^Exchange curve: / })).toBeTruthy();
  expect(screen.getAllByRole("textbox", { name: /^Service target of class / })).toHaveLength(9);
  expect((screen.getByRole("textbox", { name: /class AX/ }) as HTMLInputElement).value).toBe("98");
  expect(await accessibilityProblems(container)).toEqual([]);
});

test("a new target goes to Assumptions, and the page tells what it does to the stock", async () => {
  const user = userEvent.setup();
  render(<App />);
  await plan.excel.addin.runCommand("showInventory");
  const field = await screen.findByRole("textbox", { name: /class AX/ }, slow);
  const before = await plan.number("=SUM(Class_Stock)");
  await user.clear(field);
  await user.type(field, "99.5");
  await user.click(screen.getByRole("button", { name: "Save the targets" }));
  expect(await screen.findByText(/^Saved\. The average stock rises by /, {}, slow)).toBeTruthy();
  expect(await plan.number('=SUMIFS(Assume[Base],Assume[ID],"SRV-AX")')).toBe(0.995);
  expect(await plan.number("=SUM(Class_Stock)")).toBeGreaterThan(before);
  await plan.allPass();
  plan.type("Assume", "SRV-AX", "Base", 0.98);
});

test("what is no target is named, and nothing is written", async () => {
  const user = userEvent.setup();
  render(<App />);
  await plan.excel.addin.runCommand("showInventory");
  const field = await screen.findByRole("textbox", { name: /class BX/ }, slow);
  await user.clear(field);
  await user.type(field, "100");
  expect(screen.getByText(/^BX: a service target is more than 0 and less than 100 %/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Save the targets" }));
  expect(await plan.number('=SUMIFS(Assume[Base],Assume[ID],"SRV-BX")')).toBe(0.96);
});

test("targets go into the column of the scenario in force", async () => {
  const user = userEvent.setup();
  plan.type("Setup", "Scenario", "Value", "Downside");
  await plan.excel.settled();
  render(<App />);
  await plan.excel.addin.runCommand("showInventory");
  const field = await screen.findByRole("textbox", { name: /class CX/ }, slow);
  await user.clear(field);
  await user.type(field, "90");
  await user.click(screen.getByRole("button", { name: "Save the targets" }));
  expect(await screen.findByText(/^Saved\. The average stock falls by /, {}, slow)).toBeTruthy();
  expect(await plan.number('=SUMIFS(Assume[Downside],Assume[ID],"SRV-CX")')).toBe(0.9);
  expect(await plan.number('=SUMIFS(Assume[Base],Assume[ID],"SRV-CX")')).toBe(0.92);
});
