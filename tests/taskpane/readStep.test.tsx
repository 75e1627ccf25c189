/**
 * @jest-environment jsdom
 */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import {
  planDataFrom,
  recogniseTable,
  withKind,
  withRole,
  type IntakeDecisions,
  type RecognisedTable,
} from "../../src/plan/intake";
import { ReadStep } from "../../src/taskpane/pages/newPlan/ReadStep";
import { understand } from "../../src/taskpane/pages/newPlan/understand";
import { accessibilityProblems } from "./support/accessibility";

/** Three months of two items; 3/4/2024 and the like can be read in two ways. */
const sales = [
  ["Order date", "Product", "Region", "Qty", "Note"],
  ...["1/2/2024", "3/2/2024", "5/3/2024", "6/3/2024", "7/4/2024", "8/4/2024", "9/5/2024"].flatMap((date, index) => [
    [date, "Bolt", "North", 10 + index, "x"],
    [date, "Nut", "South", 20 + index, "y"],
  ]),
];

/** The step with a state like the page's, but tables that are given. */
function Step({ first, next }: { first: RecognisedTable; next: () => void }) {
  const [table, setTable] = useState(first);
  const [decisions, setDecisions] = useState<IntakeDecisions>({});
  const nothing = async (): Promise<boolean> => true;
  return (
    <FluentProvider theme={webLightTheme}>
      <ReadStep
        next={next}
        reading={{
          ...understand([table], decisions),
          tables: [table],
          history: table,
          decisions,
          action: { isBusy: false, problem: null, cause: null, wasCancelled: false, run: nothing },
          readAgain: () => undefined,
          setRole: (_, column, role) => setTable(withRole(table, column, role)),
          setKind: (_, kind) => setTable(withKind(table, kind)),
          decide: (changes) => setDecisions({ ...decisions, ...changes }),
          answer: (issue, choice) => setDecisions({ ...decisions, answers: { ...decisions.answers, [issue]: choice } }),
        }}
      />
    </FluentProvider>
  );
}

const table = recogniseTable(sales, { name: "Sales", address: "Sales!A1:E15" });

test("says what was found: items, months, column and place", () => {
  render(<Step first={table} next={() => undefined} />);
  expect(screen.getByText(/We found 2 items and \d+ months, .* units in 'Qty' \(Sales!A1:E15\)/)).toBeTruthy();
});

test("a question shows its choices, and the answer changes the reading", async () => {
  const user = userEvent.setup();
  render(<Step first={table} next={() => undefined} />);
  const question = screen.getByRole("combobox", { name: /can be read in two ways/ });
  await user.selectOptions(question, "Day first");
  expect(screen.getByText(/3 April/)).toBeTruthy();
  const { data } = planDataFrom([table], {
    answers: { [table.issues.find((issue) => issue.kind === "dateOrderAmbiguous")?.id ?? ""]: "dayFirst" },
  });
  expect(Math.min(...data.history.map((record) => record.date))).toBe(45323); // 1 February 2024
});

test("a role can be corrected from its list; without a quantity there is no next step, and a sentence says why", async () => {
  const user = userEvent.setup();
  const next = jest.fn();
  render(<Step first={table} next={next} />);
  await user.selectOptions(screen.getByRole("combobox", { name: "Qty" }), "Leave out");
  expect(screen.getByText(/Sales has no column of quantities/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Next: choose" }));
  expect(next).not.toHaveBeenCalled();
  await user.selectOptions(screen.getByRole("combobox", { name: "Qty" }), "Quantity");
  await user.click(screen.getByRole("button", { name: "Next: choose" }));
  expect(next).toHaveBeenCalledTimes(1);
});

test("everything can be reached with the keyboard alone", async () => {
  const user = userEvent.setup();
  const next = jest.fn();
  render(<Step first={table} next={next} />);
  for (let presses = 0; presses < 40 && document.activeElement?.textContent !== "Next: choose"; presses++)
    await user.tab();
  await user.keyboard("{Enter}");
  expect(next).toHaveBeenCalledTimes(1);
});

test("axe finds nothing wrong", async () => {
  const { container } = render(<Step first={table} next={() => undefined} />);
  expect(await accessibilityProblems(container)).toEqual([]);
});
