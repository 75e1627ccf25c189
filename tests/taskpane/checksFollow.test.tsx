/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { cleanup, render, screen } from "@testing-library/react";
import { registerCommands } from "../../src/commands/registerCommands";
import { samplePlan } from "../office/support/samplePlan";
import { App } from "../../src/taskpane/App";

jest.setTimeout(120_000);
const slow = { timeout: 30_000 };

let plan: Awaited<ReturnType<typeof samplePlan>>;
beforeAll(async () => {
  plan = await samplePlan("demand");
  registerCommands();
});
beforeEach(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
afterEach(() => {
  cleanup();
  expect(plan.excel.unserved()).toEqual([]);
});
afterAll(() => plan.excel.close());

test.each(["home", "checks"])(
  "the page %s tells of a check that fails after it was opened, and of its mending",
  async (page) => {
    render(<App />);
    if (page === "checks") await plan.excel.addin.runCommand("showChecks");
    expect(await screen.findByText(/^All \d+ checks pass/, {}, slow)).toBeTruthy();
    plan.add("OverrideList", { SKU: "NOBODY", P01: 5 });
    expect(await screen.findByText(/^1 of \d+ checks fail/, {}, slow)).toBeTruthy();
    const rows = plan.table("OverrideList").bodyArea.rows;
    plan.table("OverrideList").removeRows(rows - 1, 1);
    expect(await screen.findByText(/^All \d+ checks pass/, {}, slow)).toBeTruthy();
  },
);
