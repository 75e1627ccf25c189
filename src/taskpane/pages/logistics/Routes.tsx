import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { BuildProgress } from "../../components/BuildProgress";
import { Problem } from "../../components/Problem";
import { Say } from "../../components/Say";
import { plainNumber } from "../../plainNumber";
import { RouteForm } from "./RouteForm";
import { RouteResult } from "./RouteResult";
import { useRoutes } from "./useRoutes";
import { useSectionStyles } from "./useSectionStyles";

/** Routes for a table of stops that the planner selects: read, searched, drawn, listed. */
export function Routes() {
  const styles = useSectionStyles();
  const { table, found, isSearching, insertedAt, action, pick, find, cancel, insert } = useRoutes();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.routes.title")}
      </Subtitle2>
      <Caption1>{message("taskpane.routes.how")}</Caption1>
      <div>
        <Button disabledFocusable={action.isBusy} onClick={pick}>
          {message("taskpane.routes.use")}
        </Button>
      </div>
      {table && (
        <>
          <Body1 className={styles.line}>
            {message("taskpane.routes.read", {
              address: table.address,
              stops: table.places.length - 1,
              depot: table.names[0] ?? "",
              demand: plainNumber(table.demands.reduce((sum, demand) => sum + demand, 0)),
            })}
          </Body1>
          <RouteForm key={String(table.isGlobe)} isGlobe={table.isGlobe} isBusy={action.isBusy} find={find} />
        </>
      )}
      {isSearching && table && (
        <>
          <BuildProgress
            label={message("taskpane.routes.title")}
            report={{
              step: message("taskpane.routes.searching", { stops: table.places.length - 1 }),
              done: 0,
              total: 0,
            }}
          />
          <div>
            <Button onClick={cancel}>{message("taskpane.routes.cancel")}</Button>
          </div>
        </>
      )}
      {action.wasCancelled && <Say>{message("taskpane.routes.cancelled")}</Say>}
      {action.problem !== null && !action.wasCancelled && <Problem>{action.problem}</Problem>}
      {found && <RouteResult found={found} isBusy={action.isBusy} insert={insert} />}
      {insertedAt !== null && <Say intent="success">{message("taskpane.routes.inserted", { cell: insertedAt })}</Say>}
    </section>
  );
}
