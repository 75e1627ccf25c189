import { Button, Field, Input, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../messages/message";
import type { ScenarioSet } from "../../../office/scenarios/ScenarioSet";
import type { ScenarioEntry } from "./useScenarios";
import { valueText } from "./valueText";
import { valueTyped } from "./valueTyped";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  /** Narrower than the longest choice, too. */
  wide: { width: "100%", minWidth: 0 },
});

interface ChangeFormProps {
  readonly set: ScenarioSet;
  readonly isBusy: boolean;
  readonly save: (entry: ScenarioEntry, sentence: string) => void;
}

/** Gives an assumption another value in a scenario; a new name makes a new scenario. */
export function ChangeForm({ set, isBusy, save }: ChangeFormProps) {
  const styles = useStyles();
  const [scenario, setScenario] = useState("");
  const [id, setId] = useState(set.assumptions[0]?.id ?? "");
  const [entry, setEntry] = useState("");
  const [why, setWhy] = useState("");
  const assumption = set.assumptions.find((each) => each.id === id);
  const unit = assumption?.unit ?? "";
  const isShare = unit === "%";
  const value = valueTyped(entry, unit);
  const problem = entry.trim() === "" ? null : problemOf(value, unit);
  const isReady = scenario.trim() !== "" && value !== null && problem === null && !isBusy;
  const submit = (): void => {
    if (!isReady || value === null) return;
    const shown = valueText(value, unit);
    save({ scenario, id, value, why }, message("taskpane.scenarios.saved", { scenario, id, value: shown }));
    setEntry("");
  };
  return (
    <section className={styles.form}>
      <Subtitle2 as="h2" block>
        {message("taskpane.scenarios.add")}
      </Subtitle2>
      <Field label={message("taskpane.scenarios.name")} hint={message("taskpane.scenarios.nameHint")}>
        <Input value={scenario} maxLength={40} onChange={(_, data) => setScenario(data.value)} />
      </Field>
      <Field label={message("taskpane.scenarios.assumption")}>
        <Select
          className={styles.wide}
          select={{ className: styles.wide }}
          value={id}
          onChange={(_, data) => setId(data.value)}
        >
          {set.assumptions.map((each) => (
            <option key={each.id} value={each.id}>
              {message("taskpane.scenarios.option", { id: each.id, driver: each.driver })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={message("taskpane.scenarios.value")}
        hint={message(isShare ? "taskpane.scenarios.percentHint" : "taskpane.scenarios.valueHint", {
          base: valueText(assumption?.base ?? 0, unit),
        })}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Input
          className={styles.wide}
          value={entry}
          maxLength={20}
          {...(unit === "" ? {} : { contentAfter: unit })}
          onChange={(_, data) => setEntry(data.value)}
        />
      </Field>
      <Field label={message("taskpane.scenarios.why")}>
        <Input value={why} maxLength={120} onChange={(_, data) => setWhy(data.value)} />
      </Field>
      <Button disabledFocusable={!isReady} onClick={submit}>
        {message("taskpane.scenarios.save")}
      </Button>
    </section>
  );
}

/** What is wrong with a value; null where nothing is. A percentage beyond 100 is taken for a slip: it would double the figure, or leave nothing of it. */
function problemOf(value: number | null, unit: string): string | null {
  if (value === null) return message(unit === "%" ? "taskpane.scenarios.percent" : "taskpane.scenarios.number");
  if (unit !== "%" || Math.abs(value) <= 1) return null;
  return message("taskpane.scenarios.beyond", { value: valueText(value, unit) });
}
