import { Body1, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { BalanceResult } from "../../../core/supply/balance/BalanceResult";
import { message } from "../../../messages/message";
import type { BalancePlan } from "../../../office/balance/BalancePlan";
import { plainNumber } from "../../plainNumber";
import { ScrollBox } from "../../components/ScrollBox";
import { reasonText } from "./reasonText";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: "right", padding: `1px ${tokens.spacingHorizontalXS}`, fontVariantNumeric: "tabular-nums" },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "1px 0" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
  line: { overflowWrap: "anywhere" },
});
const worthShown = 8;

/** What balancing comes to: the ways out with their prices, what an hour is worth, and each item's reason. */
export function BalanceResults({ result, plan }: { result: BalanceResult; plan: BalancePlan }) {
  const styles = useStyles();
  const { periods } = plan.problem;
  const money = (value: number): string => plainNumber(Math.round(Math.max(0, value)));
  const inCurrency = (value: number): string => `${money(value)} ${plan.currency}`;
  const whole = (value: number): string => plainNumber(Math.round(value));
  const both = result.remedies.find(({ kind }) => kind === "both");
  const isShort = both !== undefined && Math.round(both.unitsLate) + Math.round(both.unitsLost) > 0;
  const moved = result.items.filter(({ reasons }) => reasons.length > 0);
  return (
    <section className={styles.section}>
      {both && (
        <Body1 className={styles.line}>
          {message(isShort ? "taskpane.balance.short" : "taskpane.balance.met", {
            cost: inCurrency(both.extraCost),
            late: whole(both.unitsLate),
            lost: whole(both.unitsLost),
          })}
        </Body1>
      )}
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.balance.ways")}
      </Subtitle2>
      <ScrollBox label={message("taskpane.balance.ways")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {message("taskpane.balance.column.way")}
              </th>
              {(["cost", "overtime", "late", "lost"] as const).map((name) => (
                <th key={name} scope="col" className={styles.cell}>
                  {message(`taskpane.balance.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.remedies.map(({ kind, extraCost, overtimeHours, unitsLate, unitsLost }) => (
              <tr key={kind}>
                <th scope="row" className={styles.head}>
                  {message(`taskpane.balance.way.${kind}`)}
                </th>
                <td className={styles.cell}>{money(extraCost)}</td>
                <td className={styles.cell}>{whole(overtimeHours)}</td>
                <td className={styles.cell}>{whole(unitsLate)}</td>
                <td className={styles.cell}>{whole(unitsLost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Caption1>{message("taskpane.balance.ways.note", { currency: plan.currency })}</Caption1>
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.balance.worth")}
      </Subtitle2>
      {result.worth.length === 0 ? (
        <Caption1>{message("taskpane.balance.worth.none")}</Caption1>
      ) : (
        <ul className={styles.list}>
          {result.worth.slice(0, worthShown).map(({ resource, period, price, hours }) => (
            <li key={`${resource} ${period}`} className={styles.line}>
              {message(hours === null ? "taskpane.balance.worth.any" : "taskpane.balance.worth.line", {
                hours: plainNumber(Number((hours ?? 0).toFixed(1))),
                resource,
                period: periods[period] ?? "",
                price: `${plainNumber(Number(price.toFixed(2)))} ${plan.currency}`,
              })}
            </li>
          ))}
        </ul>
      )}
      {moved.length > 0 && (
        <details>
          <summary tabIndex={0} className={styles.summary}>
            {message("taskpane.balance.reasons")}
          </summary>
          <ul className={styles.list}>
            {moved.map(({ name, reasons }) => (
              <li key={name} className={styles.line}>
                {name}: {reasonText(reasons, periods)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
