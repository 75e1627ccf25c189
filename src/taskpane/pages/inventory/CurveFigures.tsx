import { makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { InventoryPlan } from "../../../office/inventory/InventoryPlan";
import { plainNumber } from "../../plainNumber";
import { ScrollBox } from "../../components/ScrollBox";
import { percentText } from "./percentText";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: "right", padding: `1px ${tokens.spacingHorizontalXS}`, fontVariantNumeric: "tabular-nums" },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "1px 0" },
});

/** The exchange curve as a table: what each target takes in stock, serves, and what one more point costs a year. */
export function CurveFigures({ plan }: { plan: InventoryPlan }) {
  const styles = useStyles();
  const columns = ["stock", "served", "best", "point"] as const;
  const percent = (share: number): string => (100 * share).toFixed(2);
  const money = (value: number | null): string => (value === null ? "-" : plainNumber(Math.round(value)));
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {message("taskpane.inventory.figures")}
      </summary>
      <ScrollBox label={message("taskpane.inventory.figures")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {message("taskpane.inventory.column.target")}
              </th>
              {columns.map((name) => (
                <th key={name} scope="col" className={styles.cell}>
                  {message(`taskpane.inventory.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.curve.map((point) => (
              <tr key={point.target}>
                <th scope="row" className={styles.head}>
                  {percentText(point.target)}
                </th>
                <td className={styles.cell}>{money(point.stockValue)}</td>
                <td className={styles.cell}>{percent(point.served)}</td>
                <td className={styles.cell}>{percent(point.servedBest)}</td>
                <td className={styles.cell}>{money(point.pointCost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
