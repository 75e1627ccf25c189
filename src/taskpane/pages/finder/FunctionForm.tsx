import { Body1, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { Say } from "../../components/Say";
import { ArgumentField } from "./ArgumentField";
import type { FinderFunction } from "./FinderFunction";
import type { FinderState } from "./useFinder";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One function: what it does, its arguments, a worked example, and the formula that the entries make. */
export function FunctionForm({ finder, chosen }: { finder: FinderState; chosen: FinderFunction }) {
  const styles = useStyles();
  const example = chosen.examples[0];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        finder.insert();
      }}
    >
      <Text as="h2" size={400} weight="semibold">
        {chosen.name}
      </Text>
      <Body1>{chosen.description}</Body1>
      {chosen.returns !== "" && <Caption1>{message("taskpane.finder.returns", { returns: chosen.returns })}</Caption1>}
      {chosen.parameters.map((parameter) => (
        <ArgumentField key={parameter.name} parameter={parameter} finder={finder} />
      ))}
      <Text className={styles.formula}>{finder.formula ?? message("taskpane.finder.incomplete")}</Text>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={finder.formula === null || finder.action.isBusy}>
          {message("taskpane.finder.insert")}
        </Button>
        <Button onClick={() => finder.choose(null)}>{message("taskpane.finder.back")}</Button>
      </div>
      {finder.insertedAt !== null && (
        <Say intent="success">{message("taskpane.finder.inserted", { cell: finder.insertedAt })}</Say>
      )}
      {example !== undefined && (
        <Caption1 className={styles.formula}>
          {message("taskpane.finder.example", { formula: example.formula, result: example.result })}
        </Caption1>
      )}
      {chosen.source !== "" && <Caption1>{message("taskpane.finder.source", { source: chosen.source })}</Caption1>}
    </form>
  );
}
