import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../messages/message";
import type { RouteChoices } from "./RouteChoices";
import { typedNumber } from "../../typedNumber";
import { useSectionStyles } from "./useSectionStyles";

interface RouteFormProps {
  /** Whether the places are longitudes and latitudes. */
  readonly isGlobe: boolean;
  readonly isBusy: boolean;
  readonly find: (choices: RouteChoices) => void;
}

/** How much a vehicle takes, how many routes there may be, how long roads are, and the button that begins the search. */
export function RouteForm({ isGlobe, isBusy, find }: RouteFormProps) {
  const styles = useSectionStyles();
  const [entries, setEntries] = useState({ capacity: "", vehicles: "", circuity: isGlobe ? "1.3" : "1" });
  const [unit, setUnit] = useState<RouteChoices["unit"]>("km");
  const number = (name: keyof typeof entries): number | null =>
    entries[name].trim() === "" ? null : typedNumber(entries[name]);
  const [capacity, vehicles, circuity] = [number("capacity"), number("vehicles"), number("circuity")];
  const problems = {
    capacity: isBlankOr(entries.capacity, capacity !== null && capacity > 0) ? null : "noNumber",
    vehicles: isBlankOr(entries.vehicles, vehicles !== null && vehicles >= 1 && Number.isInteger(vehicles))
      ? null
      : "noWhole",
    circuity: circuity !== null && circuity >= 1 ? null : "noCircuity",
  };
  const isWrong = Object.values(problems).some((problem) => problem !== null);
  const field = (name: keyof typeof entries) => (
    <Field
      className={styles.field}
      label={message(`taskpane.routes.${name}`)}
      hint={message(`taskpane.routes.${name}.hint`)}
      validationState={problems[name] === null ? "none" : "error"}
      validationMessage={problems[name] === null ? null : message(`taskpane.routes.${problems[name]}`)}
    >
      <Input
        className={styles.entry}
        value={entries[name]}
        inputMode="decimal"
        maxLength={15}
        onChange={(_, { value }) => setEntries((now) => ({ ...now, [name]: value }))}
      />
    </Field>
  );
  const submit = (): void => {
    if (!isWrong) find({ capacity, vehicles, unit, circuity: circuity ?? 1 });
  };
  return (
    <>
      <div className={styles.fields}>
        {field("capacity")}
        {field("vehicles")}
      </div>
      {isGlobe && (
        <div className={styles.fields}>
          <Field className={styles.field} label={message("taskpane.routes.unit")}>
            <Select
              className={styles.entry}
              value={unit}
              onChange={(_, { value }) => setUnit(value as RouteChoices["unit"])}
            >
              {(["km", "mi"] as const).map((name) => (
                <option key={name} value={name}>
                  {message(`taskpane.routes.unit.${name}`)}
                </option>
              ))}
            </Select>
          </Field>
          {field("circuity")}
        </div>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={isBusy || isWrong} onClick={submit}>
          {message("taskpane.routes.find")}
        </Button>
      </div>
    </>
  );
}

function isBlankOr(entry: string, isRight: boolean): boolean {
  return entry.trim() === "" || isRight;
}
