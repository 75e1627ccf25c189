import { Button, Field, Input, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../messages/message";
import type { ForecastPlan } from "../../../office/forecast/ForecastPlan";
import type { NewOverride } from "../../../office/forecast/writeOverride";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
});

interface OverrideFormProps {
  readonly plan: ForecastPlan;
  readonly isBusy: boolean;
  readonly save: (override: Omit<NewOverride, "sku">) => void;
}

const reasons = ["promotion", "customer", "price", "listing", "stockout", "other"] as const;

/** One correction of the forecast, with its reason: it survives every new forecast, and later it is judged. */
export function OverrideForm({ plan, isBusy, save }: OverrideFormProps) {
  const styles = useStyles();
  const [period, setPeriod] = useState(0);
  const [entry, setEntry] = useState("");
  const [reason, setReason] = useState("");
  const [note, setNote] = useState("");
  return (
    <section className={styles.form}>
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.forecast.override")}
      </Subtitle2>
      <Field label={message("taskpane.forecast.period")}>
        <Select value={String(period)} onChange={(_, { value }) => setPeriod(Number(value))}>
          {plan.planLabels.map((label, index) => (
            <option key={label} value={String(index)}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={message("taskpane.forecast.entry")} hint={message("taskpane.forecast.entryHint")}>
        <Input value={entry} maxLength={20} onChange={(_, { value }) => setEntry(value)} />
      </Field>
      <Field label={message("taskpane.forecast.reason")}>
        <Select value={reason} onChange={(_, { value }) => setReason(value)}>
          <option value="">{message("taskpane.forecast.reasons.none")}</option>
          {reasons.map((name) => (
            <option key={name} value={message(`taskpane.forecast.reasons.${name}`)}>
              {message(`taskpane.forecast.reasons.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={message("taskpane.forecast.note")} hint={message("taskpane.forecast.noteHint")}>
        <Input value={note} maxLength={120} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Button disabledFocusable={isBusy} onClick={() => save({ period, entry, reason, note })}>
        {message(entry.trim() === "" ? "taskpane.forecast.clearOverride" : "taskpane.forecast.saveOverride")}
      </Button>
    </section>
  );
}
