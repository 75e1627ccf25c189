import { Link } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { goToPlanSheet } from "../../../office/cells/goToPlanSheet";
import type { PanePage } from "../../../office/host/showPane";
import { PageFrame } from "../../components/PageFrame";
import { PlanReading } from "../../components/PlanReading";
import { CarrierAward } from "./CarrierAward";
import { CheapestChange } from "./CheapestChange";
import { NetworkCost } from "./NetworkCost";
import { NetworkFlow } from "./NetworkFlow";
import { Routes } from "./Routes";
import { useLogistics } from "./useLogistics";
import { useSectionStyles } from "./useSectionStyles";
import { WritingNews } from "./WritingNews";

const sheets = ["lanes", "carrierOffers", "distribution", "freight", "warehousePlan"] as const;

/** The plan's network: its cost, its flow, the change that saves most, carriers to award, and routes for any table of stops. */
export function LogisticsPage({ openPage }: { openPage: (page: PanePage) => void }) {
  const styles = useSectionStyles();
  const logistics = useLogistics();
  const { plan, action, make } = logistics;
  return (
    <PageFrame title={message("taskpane.logistics.title")}>
      <PlanReading
        isRead={plan !== null}
        problem={plan === null ? action.problem : null}
        cause={action.cause}
        reading={message("taskpane.logistics.reading")}
        openPage={openPage}
      />
      {plan && (
        <>
          <NetworkCost plan={plan} />
          <NetworkFlow plan={plan} />
          <CheapestChange plan={plan} isBusy={action.isBusy} make={(changes) => make(changes, "change")} />
          <WritingNews logistics={logistics} place="change" />
          <CarrierAward plan={plan} isBusy={action.isBusy} make={(changes) => make(changes, "award")} />
          <WritingNews logistics={logistics} place="award" />
          <div className={styles.row}>
            {sheets.map((sheet) => (
              <Link key={sheet} as="button" onClick={() => void goToPlanSheet(sheet)}>
                {message(`taskpane.logistics.show.${sheet}`)}
              </Link>
            ))}
          </div>
        </>
      )}
      <Routes />
    </PageFrame>
  );
}
