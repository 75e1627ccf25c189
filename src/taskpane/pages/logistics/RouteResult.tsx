import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { routeLength } from "../../../core/logistics/routing/routeLength";
import type { RoutingPlan } from "../../../core/logistics/routing/RoutingProblem";
import { message } from "../../../messages/message";
import { RoutesPicture } from "../../components/routes/RoutesPicture";
import { useFigureStyles } from "../../components/useFigureStyles";
import { plainNumber } from "../../plainNumber";
import type { FoundRoutes } from "./useRoutes";
import { ScrollBox } from "../../components/ScrollBox";
import { useSectionStyles } from "./useSectionStyles";

interface RouteResultProps {
  readonly found: FoundRoutes;
  readonly isBusy: boolean;
  readonly insert: () => void;
}

/** The routes in a sentence, as a picture, and route by route; and the way to keep them in the workbook. */
export function RouteResult({ found, isBusy, insert }: RouteResultProps) {
  const styles = useSectionStyles();
  const figures = useFigureStyles();
  const { table, problem, plan, choices } = found;
  const { demands, distances } = problem;
  const length = (value: number): string => plainNumber(Number(value.toFixed(1)));
  const unit = table.isGlobe ? ` ${choices.unit}` : "";
  const values = {
    ...{ routes: plan.routes.length, length: `${length(plan.total)}${unit}` },
    ...{ depot: table.names[0] ?? "", stops: table.places.length - 1 },
  };
  return (
    <>
      <Body1>
        {message(plan.routes.length === 1 ? "taskpane.routes.foundOne" : "taskpane.routes.found", {
          ...values,
          status: statusText(plan),
        })}
      </Body1>
      <RoutesPicture
        title={message("taskpane.routes.picture", values)}
        names={table.names}
        places={table.places}
        isGlobe={table.isGlobe}
        routes={plan.routes}
      />
      <ScrollBox label={message("taskpane.routes.title")}>
        <table className={figures.table}>
          <thead>
            <tr>
              {(["route", "stops", "load", "length"] as const).map((name) => (
                <th key={name} scope="col" className={name === "stops" ? figures.text : figures.number}>
                  {message(`taskpane.routes.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.routes.map((stops, route) => (
              <tr key={route}>
                <th scope="row" className={figures.number}>
                  {route + 1}
                </th>
                <td className={figures.text}>{stops.map((site) => table.names[site]).join(" > ")}</td>
                <td className={figures.number}>
                  {plainNumber(stops.reduce((sum, site) => sum + (demands[site] ?? 0), 0))}
                </td>
                <td className={figures.number}>{length(routeLength(distances, stops))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div>
        <Button disabledFocusable={isBusy} onClick={insert}>
          {message("taskpane.routes.insert")}
        </Button>
      </div>
      <Caption1 className={styles.line}>{message("taskpane.routes.insert.note")}</Caption1>
    </>
  );
}

/** How near the routes are to the shortest there are. */
function statusText({ bound, total }: RoutingPlan): string {
  if (bound === null || bound <= 0)
    return message(total === 0 ? "taskpane.routes.optimal" : "taskpane.routes.unproven");
  const gap = total / bound - 1;
  if (gap < 1e-9) return message("taskpane.routes.optimal");
  return message("taskpane.routes.gap", { gap: plainNumber(Math.ceil(gap * 1000) / 10) });
}
