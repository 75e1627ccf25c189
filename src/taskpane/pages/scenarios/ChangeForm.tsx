import { Button, Field, Input, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../messages/message";
import type { ScenarioSet } from "../../../office/scenarios/ScenarioSet";
import type { ScenarioEntry } from "./useScenarios";
import { valueText } from "./valueText";
import { valueTyped } from "./valueTyped";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
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
  const value = valueTyped(entry);
  const isWrong = entry.trim() !== "" && value === null;
  const isReady = scenario.trim() !== "" && value !== null && !isBusy;
  const submit = (): void => {
    if (!isReady || value === null) return;
    const shown = valueText(value, assumption?.unit ?? "");
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
        <Select value={id} onChange={(_, data) => setId(data.value)}>
          {set.assumptions.map((each) => (
            <option key={each.id} value={each.id}>
              {message("taskpane.scenarios.option", { id: each.id, driver: each.driver })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={message("taskpane.scenarios.value")}
        hint={message("taskpane.scenarios.valueHint", {
          base: valueText(assumption?.base ?? 0, assumption?.unit ?? ""),
        })}
        {...(isWrong ? { validationMessage: message("taskpane.scenarios.number") } : {})}
      >
        <Input value={entry} maxLength={20} onChange={(_, data) => setEntry(data.value)} />
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
