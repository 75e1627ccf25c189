import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { useMemo } from "react";
import { message } from "../../../messages/message";
import { cheapestChange, type NetworkChange } from "../../../office/logistics/cheapestChange";
import type { LaneChange } from "../../../office/logistics/LaneChange";
import type { LogisticsPlan } from "../../../office/logistics/LogisticsPlan";
import { offerInForce } from "../../../office/logistics/networkCost";
import { plainNumber } from "../../plainNumber";
import { useSectionStyles } from "./useSectionStyles";
import { wholeText } from "./wholeText";

interface CheapestChangeProps {
  readonly plan: LogisticsPlan;
  readonly isBusy: boolean;
  readonly make: (changes: readonly LaneChange[]) => void;
}

/** The one change of carrier or departures that saves most, and the button that makes it. */
export function CheapestChange({ plan, isBusy, make }: CheapestChangeProps) {
  const styles = useSectionStyles();
  const best = useMemo(() => cheapestChange(plan), [plan]);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.logistics.change")}
      </Subtitle2>
      {best === null ? (
        <Body1>{message(`taskpane.logistics.change.${plan.offers === null ? "noneOfDepartures" : "none"}`)}</Body1>
      ) : (
        <>
          <Body1 className={styles.line}>{changeText(best, plan)}</Body1>
          <div>
            <Button disabledFocusable={isBusy} onClick={() => make([best.change])}>
              {message("taskpane.logistics.change.make")}
            </Button>
          </div>
          <Caption1>{message(`taskpane.logistics.change.note.${best.kind}`)}</Caption1>
        </>
      )}
    </section>
  );
}

/** The change in a sentence, with its amount. */
function changeText(best: NetworkChange, plan: LogisticsPlan): string {
  const { lane } = best;
  const saving = `${wholeText(best.saving)} ${plan.currency}`;
  const days = (value: number): string => plainNumber(Math.round(value * 10) / 10);
  if (best.kind === "carrier")
    return message("taskpane.logistics.change.carrier", {
      ...{ lane: lane.lane, carrier: best.offer.carrier, saving },
      ...{ days: days(best.offer.days), formerDays: days(offerInForce(lane, plan.offers ?? [])?.days ?? 0) },
    });
  const { departures, loads } = best.fewer;
  return message("taskpane.logistics.change.departures", {
    ...{ lane: lane.lane, saving, departures: plainNumber(departures), former: plainNumber(lane.departures) },
    ...{ formerLoads: wholeText(loads[0]), loads: wholeText(loads[1]) },
    ...{ formerInterval: days(plan.daysPerPeriod / lane.departures), interval: days(plan.daysPerPeriod / departures) },
  });
}
