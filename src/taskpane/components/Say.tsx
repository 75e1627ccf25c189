import { makeStyles, MessageBar, MessageBarBody, type MessageBarIntent } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ body: { whiteSpace: "normal", overflowWrap: "anywhere" } });

/** A sentence for the user: a problem, a warning, a success, or a hint. */
export function Say({ intent = "info", children }: { intent?: MessageBarIntent; children: ReactNode }) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
    </MessageBar>
  );
}
