import { Caption1, Checkbox, Label } from "@fluentui/react-components";
import { useId } from "react";
import { message } from "../../../messages/message";
import { optionalSheets } from "../../../plan/optionalSheets";
import type { PlanChoices } from "../../../plan/PlanChoices";
import { sheetTitles } from "../../../plan/sheetTitles";

interface SheetChoicesProps {
  readonly choices: PlanChoices;
  readonly change: (changes: Partial<PlanChoices>) => void;
}

/** The sheets that may be left out, each to be switched off. */
export function SheetChoices({ choices, change }: SheetChoicesProps) {
  const label = useId();
  const chosen = choices.sheets ?? optionalSheets;
  return (
    <div role="group" aria-labelledby={label}>
      <Label id={label}>{message("taskpane.choose.optional")}</Label>
      <div>
        {optionalSheets.map((key) => (
          <Checkbox
            key={key}
            label={sheetTitles[key]}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) =>
              change({
                sheets: optionalSheets.filter((each) => (each === key ? checked === true : chosen.includes(each))),
              })
            }
          />
        ))}
      </div>
      <Caption1>{message("taskpane.choose.optionalHint")}</Caption1>
    </div>
  );
}
