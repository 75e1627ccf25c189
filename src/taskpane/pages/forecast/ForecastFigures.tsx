import { makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { plainNumber } from "../../plainNumber";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: "right", padding: `1px ${tokens.spacingHorizontalXS}`, fontVariantNumeric: "tabular-nums" },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "1px 0" },
});

/** The chart's figures as a table: for those who cannot see it, and for those who want to know exactly. */
export function ForecastFigures({ plan, item }: { plan: ForecastPlan; item: ForecastItem }) {
  const styles = useStyles();
  const columns = ["low", "baseline", "high", "final"] as const;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {message("taskpane.forecast.figures")}
      </summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {message("taskpane.forecast.period")}
            </th>
            {columns.map((name) => (
              <th key={name} scope="col" className={styles.cell}>
                {message(`taskpane.forecast.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.planLabels.map((label, index) => (
            <tr key={label}>
              <th scope="row" className={styles.head}>
                {label}
              </th>
              {columns.map((name) => (
                <td key={name} className={styles.cell}>
                  {plainNumber(Math.round(10 * (item[name][index] ?? 0)) / 10)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
