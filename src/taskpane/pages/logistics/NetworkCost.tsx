import { Body1, Subtitle2 } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { LogisticsPlan } from "../../../office/logistics/LogisticsPlan";
import { networkCost } from "../../../office/logistics/networkCost";
import { Say } from "../../components/Say";
import { useFigureStyles } from "../../components/useFigureStyles";
import { plainNumber } from "../../plainNumber";
import { useSectionStyles } from "./useSectionStyles";
import { ScrollBox } from "../../components/ScrollBox";
import { wholeText } from "./wholeText";

/** A number with so many decimals, so that those of a column stand below each other. */
const fixedNumber = (value: number, decimals: number): string =>
  new Intl.NumberFormat(undefined, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

/** What the plan's network costs, what moves on it, and what of it cannot be told. */
export function NetworkCost({ plan }: { plan: LogisticsPlan }) {
  const styles = useSectionStyles();
  const figures = useFigureStyles();
  const cost = networkCost(plan);
  const unrated = plan.lanes.filter(({ freight }) => freight === null);
  const share = (amount: number | null, of: number, decimals: number): string =>
    amount === null || of === 0 ? "" : fixedNumber(amount / of, decimals);
  const tonnes = plainNumber(Math.round(cost.kilograms / 100) / 10);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.logistics.cost")}
      </Subtitle2>
      <ScrollBox label={message("taskpane.logistics.cost")}>
        <table className={figures.table}>
          <caption className={figures.text}>
            {message("taskpane.logistics.cost.caption", { currency: plan.currency, periods: plan.periods })}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={figures.text}>
                {message("taskpane.logistics.column.cost")}
              </th>
              {(["amount", "per100", "perLoad"] as const).map((name) => (
                <th key={name} scope="col" className={figures.number}>
                  {message(`taskpane.logistics.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(["freight", "warehouses", "carrying", "total"] as const)
              .filter((name) => name === "freight" || name === "total" || cost[name] !== null)
              .map((name) => (
                <tr key={name} className={name === "total" ? figures.total : undefined}>
                  <th scope="row" className={figures.text}>
                    {message(`taskpane.logistics.cost.${name}`)}
                  </th>
                  <td className={figures.number}>{share(cost[name], 1, 0)}</td>
                  <td className={figures.number}>{share(cost[name], cost.kilograms / 100, 2)}</td>
                  <td className={figures.number}>{share(cost[name], cost.loads, 0)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollBox>
      <Body1 className={styles.line}>
        {message(cost.fill === null ? "taskpane.logistics.loads.any" : "taskpane.logistics.loads", {
          loads: wholeText(cost.loads),
          tonnes,
          fill: wholeText((cost.fill ?? 0) * 100),
        })}
      </Body1>
      {unrated.map(({ lane, carrier }) => (
        <Say key={lane} intent="warning">
          {message(carrier === "" ? "taskpane.logistics.noCarrier" : "taskpane.logistics.noOffer", { lane, carrier })}
        </Say>
      ))}
      {plan.warehouses
        .filter(({ periodsOver }) => periodsOver > 0)
        .map(({ name, periodsOver }) => (
          <Say key={name} intent="warning">
            {message(periodsOver === 1 ? "taskpane.logistics.over.one" : "taskpane.logistics.over", {
              name,
              periods: periodsOver,
            })}
          </Say>
        ))}
    </section>
  );
}
