import { Body1, Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../messages/message";
import type { PanePage } from "../../../office/host/showPane";
import { NamedList } from "../../components/NamedList";
import { PageFrame } from "../../components/PageFrame";
import { Problem } from "../../components/Problem";
import { Say } from "../../components/Say";
import { useRemove } from "./useRemove";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** Says exactly what goes, asks once, and removes that. */
export function RemovePage({ openPage }: { openPage: (page: PanePage) => void }) {
  const styles = useStyles();
  const { plan, changed, removed, action, remove } = useRemove();
  const [isSure, setSure] = useState(false);
  return (
    <PageFrame title={message("taskpane.remove.title")}>
      {action.problem !== null && <Problem>{action.problem}</Problem>}
      {removed !== null && (
        <Say intent="success">
          {message("taskpane.remove.done", {
            sheets: removed.sheets.length,
            names: removed.names.length,
            styles: removed.styles.length,
          })}
        </Say>
      )}
      {plan === null && removed === null && <Body1>{message("taskpane.remove.none")}</Body1>}
      {plan && (
        <>
          <Body1>{message("taskpane.remove.intro", { title: plan.title })}</Body1>
          <NamedList
            title={message("taskpane.remove.sheets", { count: plan.sheets.length })}
            entries={plan.sheets.map(({ name }) => name)}
          />
          <NamedList title={message("taskpane.remove.tables", { count: plan.tables.length })} entries={plan.tables} />
          <NamedList title={message("taskpane.remove.names", { count: plan.names.length })} entries={plan.names} />
          <NamedList title={message("taskpane.remove.styles", { count: plan.styles.length })} entries={plan.styles} />
          {changed.length > 0 && (
            <Say intent="warning">
              {message("taskpane.remove.changed", {
                count: changed.length,
                cells: changed
                  .slice(0, 5)
                  .map(({ sheet, cell }) => `${sheet}!${cell}`)
                  .join(", "),
              })}
            </Say>
          )}
          <Say intent="warning">{message("taskpane.remove.warning")}</Say>
          <Checkbox
            checked={isSure}
            onChange={(_, { checked }) => setSure(checked === true)}
            label={message("taskpane.remove.sure")}
          />
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={!isSure || action.isBusy} onClick={remove}>
              {message("taskpane.remove.button", { count: plan.sheets.length })}
            </Button>
            <Button onClick={() => openPage("home")}>{message("taskpane.remove.keep")}</Button>
          </div>
        </>
      )}
    </PageFrame>
  );
}
