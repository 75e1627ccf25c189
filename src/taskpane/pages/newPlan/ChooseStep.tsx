import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { NamedList } from "../../components/NamedList";
import { Say } from "../../components/Say";
import { ChoiceFields } from "./ChoiceFields";
import { planSize } from "./planSize";
import { SheetChoices } from "./SheetChoices";
import type { Choosing } from "./useChoices";
import type { Reading } from "./useReading";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface ChooseStepProps {
  readonly reading: Reading;
  readonly choosing: Choosing;
  readonly back: () => void;
  readonly create: () => void;
}

/** What the plan shall be like, and a preview of exactly what will be created. */
export function ChooseStep({ reading, choosing, back, create }: ChooseStepProps) {
  const styles = useStyles();
  const { choices, preview, problem } = choosing;
  if (choices === null || reading.data === null) return null;
  const size = preview === null ? null : planSize(preview);
  return (
    <>
      <ChoiceFields choices={choices} change={choosing.change} data={reading.data} />
      <SheetChoices choices={choices} change={choosing.change} />
      {problem !== null && <Say intent="error">{problem}</Say>}
      {preview !== null && size !== null && (
        <>
          <Body1>
            {message("taskpane.choose.preview", {
              ...size,
              template: message(`taskpane.choose.template.${preview.template}`),
            })}
          </Body1>
          <NamedList
            title={message("taskpane.choose.sheets")}
            entries={preview.sheets.map((sheet) => `${sheet.name}: ${sheet.purpose}`)}
          />
        </>
      )}
      <Body1>{message("taskpane.choose.contract")}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={preview === null} onClick={() => preview !== null && create()}>
          {message("taskpane.choose.create", { count: size?.sheets ?? 0 })}
        </Button>
        <Button onClick={back}>{message("taskpane.choose.back")}</Button>
      </div>
    </>
  );
}
