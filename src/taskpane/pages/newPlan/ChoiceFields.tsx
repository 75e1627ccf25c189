import { Field, Input, Select } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { PlanChoices } from "../../../plan/PlanChoices";
import type { PlanData } from "../../../plan/PlanData";
import { planTemplates, type PlanTemplate } from "../../../plan/planTemplates";
import { monthStart } from "../../../plan/intake/serialDay";
import { monthText } from "./monthText";

interface ChoiceFieldsProps {
  readonly choices: PlanChoices;
  readonly change: (changes: Partial<PlanChoices>) => void;
  readonly data: PlanData;
}

const patterns: readonly PlanChoices["pattern"][] = ["month", "445", "454", "544", "13x4", "week"];
const horizons: Readonly<Record<PlanChoices["pattern"], readonly number[]>> = {
  month: [12, 6, 18, 24],
  "445": [12, 6, 24],
  "454": [12, 6, 24],
  "544": [12, 6, 24],
  "13x4": [13, 26],
  week: [52, 26, 13],
};
const currencies = [
  "USD",
  "EUR",
  "GBP",
  "CHF",
  "JPY",
  "CNY",
  "INR",
  "CAD",
  "AUD",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
  "CZK",
  "BRL",
  "MXN",
  "ZAR",
];

/** Name, calendar, horizon and currency of the plan. */
export function ChoiceFields({ choices, change, data }: ChoiceFieldsProps) {
  const last = data.history.reduce((latest, record) => Math.max(latest, record.date), 0);
  const starts = Array.from({ length: 24 }, (_, months) => monthStart(last, months + 1));
  const options = (values: readonly (string | number)[], label: (value: string | number) => string) =>
    values.map((value) => (
      <option key={value} value={value}>
        {label(value)}
      </option>
    ));
  return (
    <>
      <Field label={message("taskpane.choose.name")}>
        <Input value={choices.planName} maxLength={100} onChange={(_, { value }) => change({ planName: value })} />
      </Field>
      <Field label={message("taskpane.choose.template")}>
        <Select
          value={choices.template ?? "essential"}
          onChange={(_, { value }) => change({ template: value as PlanTemplate })}
        >
          {options(Object.keys(planTemplates), (template) => message(`taskpane.choose.template.${template}`))}
        </Select>
      </Field>
      <Field label={message("taskpane.choose.start")} hint={message("taskpane.choose.startHint")}>
        <Select value={choices.fiscalYearStart} onChange={(_, { value }) => change({ fiscalYearStart: Number(value) })}>
          {options(
            [...new Set([choices.fiscalYearStart, ...starts])].sort((a, b) => a - b),
            (serial) => monthText(Number(serial), "long"),
          )}
        </Select>
      </Field>
      <Field label={message("taskpane.choose.pattern")}>
        <Select
          value={choices.pattern}
          onChange={(_, { value }) => {
            const pattern = value as PlanChoices["pattern"];
            change({ pattern, horizon: horizons[pattern][0] ?? choices.horizon });
          }}
        >
          {options(patterns, (pattern) => message(`taskpane.choose.pattern.${pattern}`))}
        </Select>
      </Field>
      <Field label={message("taskpane.choose.horizon")}>
        <Select value={choices.horizon} onChange={(_, { value }) => change({ horizon: Number(value) })}>
          {options([...new Set([...horizons[choices.pattern], choices.horizon])], (periods) =>
            message("taskpane.choose.periods", { periods }),
          )}
        </Select>
      </Field>
      <Field label={message("taskpane.choose.currency")}>
        <Select value={choices.currency} onChange={(_, { value }) => change({ currency: value })}>
          {options([...new Set([choices.currency, ...currencies])], String)}
        </Select>
      </Field>
    </>
  );
}
