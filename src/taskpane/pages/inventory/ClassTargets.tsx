import { Button, Caption1, Input, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../messages/message";
import type { InventoryPlan } from "../../../office/inventory/InventoryPlan";
import { Say } from "../../components/Say";
import { plainNumber } from "../../plainNumber";
import { percentText } from "./percentText";
import { shareOfPercent } from "./shareOfPercent";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  corner: { width: "18px" },
  head: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, textAlign: "left" },
  cell: { padding: tokens.spacingHorizontalXXS, verticalAlign: "top" },
  input: { width: "100%", minWidth: "0" },
  note: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface ClassTargetsProps {
  readonly plan: InventoryPlan;
  readonly isBusy: boolean;
  readonly save: (targets: Readonly<Record<string, number>>) => void;
}

/** The nine service targets on their grid, ABC down and XYZ across, each with the items and the stock that it decides on. */
export function ClassTargets({ plan, isBusy, save }: ClassTargetsProps) {
  const styles = useStyles();
  const [entries, setEntries] = useState<Readonly<Record<string, string>>>({});
  const shown = (name: string, target: number): string => entries[name] ?? percentText(target);
  const wrong = plan.classes.filter(({ name, target }) => shareOfPercent(shown(name, target)) === null);
  const changed = plan.classes.flatMap(({ name, target }) => {
    const share = shareOfPercent(shown(name, target));
    return share !== null && share !== target ? [[name, share] as const] : [];
  });
  const submit = (): void => {
    if (wrong.length > 0 || changed.length === 0) return;
    save(Object.fromEntries(changed));
    setEntries({});
  };
  return (
    <section className={styles.form}>
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.inventory.targets")}
      </Subtitle2>
      <Caption1>{message(`taskpane.inventory.kind.${plan.serviceKind}`, { scenario: plan.scenario })}</Caption1>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {["X", "Y", "Z"].map((letter) => (
              <th key={letter} scope="col" className={styles.head}>
                {message(`taskpane.inventory.xyz.${letter}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {["A", "B", "C"].map((letter) => (
            <tr key={letter}>
              <th scope="row" className={styles.head}>
                {letter}
              </th>
              {plan.classes
                .filter(({ name }) => name.startsWith(letter))
                .map(({ name, items, target, stockValue }) => (
                  <td key={name} className={styles.cell}>
                    <Input
                      className={styles.input}
                      size="small"
                      contentAfter="%"
                      maxLength={8}
                      value={shown(name, target)}
                      aria-label={message("taskpane.inventory.target", { name })}
                      aria-invalid={shareOfPercent(shown(name, target)) === null}
                      onChange={(_, { value }) => setEntries((now) => ({ ...now, [name]: value }))}
                    />
                    <Caption1 className={styles.note}>
                      {message(items === 1 ? "taskpane.inventory.oneItem" : "taskpane.inventory.items", { items })}
                    </Caption1>
                    {items > 0 && (
                      <Caption1 className={styles.note}>
                        {plainNumber(Math.round(stockValue))} {plan.currency}
                      </Caption1>
                    )}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      {wrong.length > 0 && (
        <Say intent="error">
          {message("taskpane.inventory.wrongTarget", { names: wrong.map(({ name }) => name).join(", ") })}
        </Say>
      )}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || wrong.length > 0 || changed.length === 0}
        onClick={submit}
      >
        {message("taskpane.inventory.save")}
      </Button>
    </section>
  );
}
