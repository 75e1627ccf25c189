import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { LeagueRow } from "../../../core/demand/league/leagueTable";
import { message } from "../../../messages/message";

const useStyles = makeStyles({
  title: { margin: 0 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: "right", padding: `1px ${tokens.spacingHorizontalXS}`, fontVariantNumeric: "tabular-nums" },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "1px 0" },
});

/** How the models did on periods that were hidden from them, best first; the naive one is always there, as the measure of all. */
export function LeagueTable({ league }: { league: readonly LeagueRow[] }) {
  const styles = useStyles();
  const rows = league.filter(({ model }, index) => index < 5 || model === "naive" || model === "auto");
  const percent = (share: number | null): string =>
    share === null ? "-" : `${(100 * share).toFixed(1).replace(/^-0\.0$/, "0.0")} %`;
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
              </th>
              <td className={styles.cell}>{percent(score)}</td>
              <td className={styles.cell}>{percent(bias)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
