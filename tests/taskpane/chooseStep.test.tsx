/**
 * @jest-environment jsdom
 */
import { FluentProvider, webDarkTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { createPlan } from "../../src/plan/createPlan";
import type { PlanChoices } from "../../src/plan/PlanChoices";
import { BuildProgress } from "../../src/taskpane/components/BuildProgress";
import { ChooseStep } from "../../src/taskpane/pages/newPlan/ChooseStep";
import { planChoicesSample, planSample } from "../support/planSample";
import { accessibilityProblems } from "./support/accessibility";

const data = planSample();

function Step({ create, onChoices }: { create: () => void; onChoices?: (choices: PlanChoices) => void }) {
  const [choices, setChoices] = useState<PlanChoices>(planChoicesSample);
  return (
    <FluentProvider theme={webDarkTheme}>
      <ChooseStep
        back={() => undefined}
        create={create}
        reading={{
          data,
          issues: [],
          problem: null,
          tables: [],
          history: null,
          decisions: {},
          action: { isBusy: false, problem: null, cause: null, wasCancelled: false, run: async () => true },
          readAgain: () => undefined,
          setRole: () => undefined,
          setKind: () => undefined,
          decide: () => undefined,
          answer: () => undefined,
        }}
        choosing={{
          choices,
          change: (changes) => {
            const next = { ...choices, ...changes };
            setChoices(next);
            onChoices?.(next);
          },
          preview: createPlan(data, choices),
          problem: null,
        }}
      />
    </FluentProvider>
  );
}

test("the button says how many sheets it creates, and the preview names each", async () => {
  const user = userEvent.setup();
  const create = jest.fn();
  render(<Step create={create} />);
  const { sheets } = createPlan(data, planChoicesSample);
  expect(screen.getByText(/^Dashboard: /)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: `Create ${sheets.length} sheets` }));
  expect(create).toHaveBeenCalledTimes(1);
});

test("another calendar brings its own number of periods", async () => {
  const user = userEvent.setup();
  const seen: PlanChoices[] = [];
  render(<Step create={() => undefined} onChoices={(choices) => seen.push(choices)} />);
  await user.selectOptions(screen.getByRole("combobox", { name: "Calendar" }), "4-4-5 weeks a quarter");
  expect(seen.at(-1)).toMatchObject({ pattern: "445", horizon: 12 });
});

test("axe finds nothing wrong in the choices and the progress", async () => {
  const { container } = render(
    <>
      <Step create={() => undefined} />
      <FluentProvider theme={webDarkTheme}>
        <BuildProgress report={{ step: "Writing Demand plan", done: 4, total: 15 }} />
      </FluentProvider>
    </>,
  );
  expect(screen.getByText("Writing Demand plan, 5 of 15")).toBeTruthy();
  expect(await accessibilityProblems(container)).toEqual([]);
});

test("another template and sheets left out change the preview and the button", async () => {
  const user = userEvent.setup();
  render(<Step create={() => undefined} />);
  const demand = createPlan(data, { ...planChoicesSample, template: "demand" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Template" }), "demand");
  expect(screen.getByText(/^Demand plan only: /)).toBeTruthy();
  expect(screen.getByRole("button", { name: `Create ${demand.sheets.length} sheets` })).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "Dashboard" }));
  expect(screen.getByRole("button", { name: `Create ${demand.sheets.length - 1} sheets` })).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "KPIs" }));
  expect(screen.getByRole("button", { name: `Create ${demand.sheets.length - 2} sheets` })).toBeTruthy();
});
