import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Say } from "./Say";

const useStyles = makeStyles({
  box: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
});

/** What went wrong with work that the user started. It takes the focus, and with it comes into view from wherever the page was scrolled to. */
export function Problem({ children }: { children: string }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [children]);
  return (
    <div ref={box} className={styles.box} tabIndex={-1}>
      <Say intent="error">{children}</Say>
    </div>
  );
}
