import { makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { ScrollBox } from "../ScrollBox";
import type { GanttRow } from "./ganttRows";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  text: {
    textAlign: "left",
    padding: `1px ${tokens.spacingHorizontalXS}`,
    overflowWrap: "break-word",
    minWidth: "4em",
  },
  time: { textAlign: "right", padding: `1px ${tokens.spacingHorizontalXS}`, fontVariantNumeric: "tabular-nums" },
});

interface GanttFiguresProps {
  readonly rows: readonly GanttRow[];
  readonly timeText: (time: number) => string;
}

/** The bars of a Gantt picture as a table, row by row in the order of time. */
export function GanttFigures({ rows, timeText }: GanttFiguresProps) {
  const styles = useStyles();
  const columns = { row: styles.text, label: styles.text, group: styles.text, from: styles.time, to: styles.time };
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {message("taskpane.gantt.figures")}
      </summary>
      <ScrollBox label={message("taskpane.gantt.figures")}>
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.entries(columns).map(([name, className]) => (
                <th key={name} scope="col" className={className}>
                  {message(`taskpane.gantt.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.flatMap(({ name, bars }) =>
              bars.map((bar, number) => (
                <tr key={`${name} ${number}`}>
                  <th scope="row" className={styles.text}>
                    {name}
                  </th>
                  <td className={styles.text}>{bar.label}</td>
                  <td className={styles.text}>{bar.group}</td>
                  <td className={styles.time}>{timeText(bar.from)}</td>
                  <td className={styles.time}>{timeText(bar.to)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
