import { Body1, makeStyles, Link, Spinner, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { goToPlanSheet } from "../../../office/cells/goToPlanSheet";
import type { PanePage } from "../../../office/host/showPane";
import { PageFrame } from "../../components/PageFrame";
import { PlanReading } from "../../components/PlanReading";
import { Say } from "../../components/Say";
import { plainNumber } from "../../plainNumber";
import { ClassTargets } from "./ClassTargets";
import { CurveFigures } from "./CurveFigures";
import { ExchangeChart } from "./ExchangeChart";
import { costOfMoreService } from "./costOfMoreService";
import { useInventory } from "./useInventory";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  text: { overflowWrap: "anywhere" },
});

/** Service against stock: what the plan serves and what that costs, the exchange curve, and the targets of the classes. */
export function InventoryPage({ openPage }: { openPage: (page: PanePage) => void }) {
  const styles = useStyles();
  const { plan, done, action, save } = useInventory();
  const more = plan && costOfMoreService(plan);
  const money = (value: number): string => `${plainNumber(Math.round(value))} ${plan?.currency ?? ""}`;
  return (
    <PageFrame title={message("taskpane.inventory.title")}>
      <PlanReading
        isRead={plan !== null}
        problem={action.problem}
        cause={action.cause}
        reading={message("taskpane.inventory.reading")}
        openPage={openPage}
      />
      {plan && (
        <>
          <Body1 className={styles.text}>
            {message("taskpane.inventory.summary", {
              served: (100 * plan.served).toFixed(2),
              stock: money(plan.stockValue),
              cost: money(plan.carryingCost),
            })}{" "}
            {more &&
              message(more.points === 1 ? "taskpane.inventory.more.one" : "taskpane.inventory.more.part", {
                points: more.points,
                cost: money(more.cost),
              })}
          </Body1>
          <ExchangeChart plan={plan} />
          <CurveFigures plan={plan} />
          <ClassTargets plan={plan} isBusy={action.isBusy} save={save} />
          {action.isBusy && <Spinner size="tiny" label={message("taskpane.inventory.working")} />}
          {done !== null && <Say intent="success">{done}</Say>}
          <div className={styles.buttons}>
            {(["serviceAndStock", "inventoryPolicy", "excessStock"] as const).map((sheet) => (
              <Link key={sheet} as="button" onClick={() => void goToPlanSheet(sheet)}>
                {message(`taskpane.inventory.show.${sheet}`)}
              </Link>
            ))}
          </div>
        </>
      )}
    </PageFrame>
  );
}
