import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { TableCellsMergeRegular } from "@fluentui/react-icons";
import { message } from "../../../messages/message";
import type { FinderParameter } from "./FinderFunction";
import type { FinderState } from "./useFinder";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, width: "100%" },
});

/** One argument: a list of its choices, or an entry that can be filled from the selected cells. */
export function ArgumentField({ parameter, finder }: { parameter: FinderParameter; finder: FinderState }) {
  const styles = useStyles();
  const value = finder.entries[parameter.name] ?? "";
  const label = parameter.isOptional ? message("taskpane.finder.optional", { name: parameter.name }) : parameter.name;
  if (parameter.choices !== undefined) {
    return (
      <Field label={label} hint={parameter.description}>
        <Select value={value} onChange={(_, data) => finder.enter(parameter.name, data.value)}>
          <option value="">{message("taskpane.finder.default")}</option>
          {parameter.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.description === "" ? choice.value : `${choice.value}: ${choice.description}`}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field className={styles.field} label={label} hint={parameter.description} required={!parameter.isOptional}>
      <Input
        className={styles.input}
        value={value}
        onChange={(_, data) => finder.enter(parameter.name, data.value)}
        contentAfter={
          <Button
            size="small"
            appearance="transparent"
            icon={<TableCellsMergeRegular />}
            aria-label={message("taskpane.finder.pick", { name: parameter.name })}
            title={message("taskpane.finder.pickTip")}
            onClick={() => finder.pick(parameter.name)}
          />
        }
      />
    </Field>
  );
}
