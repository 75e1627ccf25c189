import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { BalanceInput } from "../../../core/supply/balance/BalanceInput";
import { overloads } from "../../../core/supply/balance/overloads";
import { message } from "../../../messages/message";
import { Say } from "../../components/Say";
import { plainNumber } from "../../plainNumber";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
  line: { overflowWrap: "anywhere" },
});
const shownAtOnce = 6;

/** Where the plan asks for more hours than there are: the worst places by name, the rest counted. */
export function Overloads({ problem }: { problem: BalanceInput }) {
  const styles = useStyles();
  const found = overloads(problem);
  if (found.length === 0) return <Say intent="success">{message("taskpane.balance.fits")}</Say>;
  const hours = (value: number): string => plainNumber(Math.round(value * 10) / 10);
  return (
    <section>
      <Body1 className={styles.line}>
        {message(found.length === 1 ? "taskpane.balance.over.one" : "taskpane.balance.over", {
          hours: hours(found.reduce((sum, each) => sum + each.hours, 0)),
          places: found.length,
        })}
      </Body1>
      <ul className={styles.list}>
        {found.slice(0, shownAtOnce).map((each) => (
          <li key={`${each.resource} ${each.period}`} className={styles.line}>
            {message("taskpane.balance.overload", {
              resource: each.resource,
              period: problem.periods[each.period] ?? "",
              hours: hours(each.hours),
            })}
          </li>
        ))}
        {found.length > shownAtOnce && (
          <li>{message("taskpane.balance.more", { count: found.length - shownAtOnce })}</li>
        )}
      </ul>
    </section>
  );
}
