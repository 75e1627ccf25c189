/**
 * @jest-environment jsdom
 */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import { DomainError } from "../../src/core/DomainError";
import { PlanReading } from "../../src/taskpane/components/PlanReading";
import { causeOf, type ProblemCause } from "../../src/taskpane/hooks/causeOf";

afterEach(cleanup);

function show(cause: ProblemCause, isRead = false): HTMLElement {
  return render(
    <FluentProvider theme={webLightTheme}>
      <PlanReading
        isRead={isRead}
        problem="What happened."
        cause={cause}
        reading="Reading"
        openPage={() => undefined}
      />
    </FluentProvider>,
  ).container;
}
const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent ?? "";

test("that there is no plan is told without alarm, with the way to make one", () => {
  show("noPlan");
  expect(buttons()).toEqual(["New plan"]);
  expect(document.activeElement).toBe(document.body);
});

test.each([
  ["incomplete", ["New plan"]],
  ["cell", ["Checks"]],
  ["other", []],
] as const)("a problem (%s) takes the focus, and so comes into view, and offers what mends it", (cause, offered) => {
  show(cause);
  expect(focused()).toBe("What happened.");
  expect(buttons()).toEqual(offered);
});

test("the same problem with the next work takes the focus anew; a page that was read keeps its own buttons", () => {
  show("cell", true);
  expect(buttons()).toEqual([]);
  (document.activeElement as HTMLElement).blur();
  cleanup();
  show("cell", true);
  expect(focused()).toBe("What happened.");
});

test("a lacking part is told from a cell with an error, and both from what has no such remedy", () => {
  const of = (key: string) => causeOf(new DomainError("invalid", key));
  expect(["office.noPlan", "office.showsError", "office.year.noSales"].map(of)).toEqual(["noPlan", "cell", "other"]);
  const lacking = ["office.forecast.missing", "office.year.missing", "office.sheetGone", "office.inventory.noSheet"];
  expect(lacking.map(of)).toEqual(["incomplete", "incomplete", "incomplete", "incomplete"]);
  expect(causeOf(new Error("defect"))).toBe("other");
});
