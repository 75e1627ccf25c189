import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { LeagueRow } from "../../../core/demand/league/leagueTable";
import { message } from "../../../messages/message";
import { shareText } from "./shareText";

const useStyles = makeStyles({
  title: { margin: 0 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: "right", padding: `1px ${tokens.spacingHorizontalXS}`, fontVariantNumeric: "tabular-nums" },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "1px 0" },
});

interface LeagueTableProps {
  readonly league: readonly LeagueRow[];
  /** The model that the item is forecast with. */
  readonly chosen: string;
}

/** How the models did on periods that were hidden from them, best first; always there are the automatic one, the planner's own, those that she asked for, and the naive one, as the measure of all. */
export function LeagueTable({ league, chosen }: LeagueTableProps) {
  const styles = useStyles();
  const always = new Set(["naive", "auto", "ets", "arima", chosen]);
  const rows = league.filter(({ model }, index) => index < 5 || always.has(model));
  return (
    <section>
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.forecast.league")}
      </Subtitle2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {message("taskpane.forecast.model")}
            </th>
            <th scope="col" className={styles.cell}>
              {message("taskpane.forecast.error")}
            </th>
            <th scope="col" className={styles.cell}>
              {message("taskpane.forecast.bias")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ model, score, bias }) => (
            <tr key={model}>
              <th scope="row" className={styles.head}>
                {message(`taskpane.forecast.models.${model}`)}
                {model === chosen && ` ${message("taskpane.forecast.chosen")}`}
              </th>
              <td className={styles.cell}>{shareText(score)}</td>
              <td className={styles.cell}>{shareText(bias)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
