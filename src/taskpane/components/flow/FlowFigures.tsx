import { message } from "../../../messages/message";
import { plainNumber } from "../../plainNumber";
import { useFigureStyles } from "../useFigureStyles";
import { ScrollBox } from "../ScrollBox";
import type { Flow } from "./Flow";

interface FlowFiguresProps {
  readonly flows: readonly Flow[];
  readonly groupHeading: string;
  readonly amountHeading: string;
}

/** The flows of a picture as a table, each by itself, with its share of all. */
export function FlowFigures({ flows, groupHeading, amountHeading }: FlowFiguresProps) {
  const styles = useFigureStyles();
  const total = flows.reduce((sum, { amount }) => sum + amount, 0);
  const texts = [message("taskpane.flow.column.from"), message("taskpane.flow.column.to"), groupHeading];
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {message("taskpane.flow.figures")}
      </summary>
      <ScrollBox label={message("taskpane.flow.figures")}>
        <table className={styles.table}>
          <thead>
            <tr>
              {texts.map((heading) => (
                <th key={heading} scope="col" className={styles.text}>
                  {heading}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {amountHeading}
              </th>
              <th scope="col" className={styles.number}>
                %
              </th>
            </tr>
          </thead>
          <tbody>
            {flows.map(({ from, to, group, amount }, number) => (
              <tr key={number}>
                <th scope="row" className={styles.text}>
                  {from}
                </th>
                <td className={styles.text}>{to}</td>
                <td className={styles.text}>{group}</td>
                <td className={styles.number}>{plainNumber(Math.round(amount))}</td>
                <td className={styles.number}>{total > 0 ? plainNumber(Math.round((amount / total) * 100)) : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
