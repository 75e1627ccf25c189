import { Button, Caption1, Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { message } from "../../../messages/message";
import type { LaneChange } from "../../../office/logistics/LaneChange";
import { laneAwards, type LaneAward, type RankedOffer } from "../../../office/logistics/laneAwards";
import type { LogisticsPlan } from "../../../office/logistics/LogisticsPlan";
import { Say } from "../../components/Say";
import { offerText } from "./offerText";
import { useSectionStyles } from "./useSectionStyles";
import { wholeText } from "./wholeText";

const shownAtOnce = 8;

const useStyles = makeStyles({
  cost: { display: "block", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface CarrierAwardProps {
  readonly plan: LogisticsPlan;
  readonly isBusy: boolean;
  readonly make: (changes: readonly LaneChange[]) => void;
}

/** The offers of each lane by their cost in all, one to be chosen, and the button that gives the lanes to the chosen carriers. */
export function CarrierAward({ plan, isBusy, make }: CarrierAwardProps) {
  const styles = useSectionStyles();
  const own = useStyles();
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const [showsAll, showAll] = useState(false);
  const awards = useMemo(() => laneAwards(plan), [plan]);
  if (plan.offers === null)
    return (
      <section className={styles.section}>
        <Title />
        <Say>{message("taskpane.logistics.award.missing")}</Say>
      </section>
    );
  const open = awards.filter((award) => hasChoice(award)).sort((one, other) => saving(other) - saving(one));
  const only = awards.filter((award) => !hasChoice(award) && award.offers.length > 0);
  const chosen = ({ lane, offers }: LaneAward): RankedOffer | undefined =>
    offers.find(({ carrier }) => carrier === picked[lane.lane]) ?? offers.find(({ isInForce }) => isInForce);
  const changed = open.flatMap((award) => {
    const offer = chosen(award);
    return offer && !offer.isInForce ? [{ lane: award.lane, offer }] : [];
  });
  const chooseCheapest = (): void =>
    setPicked(Object.fromEntries(open.map(({ lane, offers }) => [lane.lane, offers[0]?.carrier ?? ""])));
  const award = (): void => {
    setPicked({});
    make(
      changed.map(({ lane, offer }) => ({
        ...{ lane: lane.lane, column: "Carrier", former: lane.carrier, next: offer.carrier },
      })),
    );
  };
  const shown = showsAll ? open : open.slice(0, shownAtOnce);
  return (
    <section className={styles.section}>
      <Title />
      <Caption1>{message("taskpane.logistics.award.caption", { currency: plan.currency })}</Caption1>
      {shown.map((each) => (
        <Field key={each.lane.lane} label={message("taskpane.logistics.award.lane", { lane: each.lane.lane })}>
          <RadioGroup
            value={chosen(each)?.carrier ?? ""}
            onChange={(_, { value }) => setPicked((now) => ({ ...now, [each.lane.lane]: value }))}
          >
            {each.offers.map((offer) => {
              const { who, cost } = offerText(offer);
              return (
                <Radio
                  key={offer.carrier}
                  value={offer.carrier}
                  label={
                    <>
                      {who}
                      <Caption1 className={own.cost}>{cost}</Caption1>
                    </>
                  }
                />
              );
            })}
          </RadioGroup>
        </Field>
      ))}
      {shown.length < open.length && (
        <div>
          <Button appearance="subtle" onClick={() => showAll(true)}>
            {message("taskpane.logistics.award.more", { lanes: open.length })}
          </Button>
        </div>
      )}
      {only.length > 0 && (
        <Caption1 className={styles.line}>
          {message(only.length === 1 ? "taskpane.logistics.award.onlyOne" : "taskpane.logistics.award.only", {
            count: only.length,
            lanes: only.map(({ lane }) => lane.lane).join(", "),
          })}
        </Caption1>
      )}
      {open.length > 0 && (
        <div className={styles.row}>
          <Button disabledFocusable={isBusy} onClick={chooseCheapest}>
            {message("taskpane.logistics.award.cheapest")}
          </Button>
          <Button appearance="primary" disabledFocusable={isBusy || changed.length === 0} onClick={award}>
            {awardText(
              changed.map(({ offer }) => offer),
              plan.currency,
            )}
          </Button>
        </div>
      )}
    </section>
  );
}

function Title() {
  const styles = useSectionStyles();
  return (
    <Subtitle2 as="h2" className={styles.title}>
      {message("taskpane.logistics.award")}
    </Subtitle2>
  );
}

/** Whether there is another carrier than the one in force. */
function hasChoice({ offers }: LaneAward): boolean {
  return offers.some(({ isInForce }) => !isInForce);
}

/** What the cheapest offer saves; a lane without a carrier that can be rated comes first. */
function saving({ offers }: LaneAward): number {
  const difference = offers[0]?.difference ?? null;
  return difference === null ? Number.MAX_VALUE : -difference;
}

/** The words of the button: how many lanes, and what that saves or costs. */
function awardText(offers: readonly RankedOffer[], currency: string): string {
  if (offers.length === 0) return message("taskpane.logistics.award.nothing");
  const lanes = message(offers.length === 1 ? "taskpane.logistics.award.oneLane" : "taskpane.logistics.award.lanes", {
    count: offers.length,
  });
  const isKnown = offers.every(({ difference }) => difference !== null);
  const difference = offers.reduce((sum, offer) => sum + (offer.difference ?? 0), 0);
  const kind = !isKnown || Math.round(difference) === 0 ? "same" : difference < 0 ? "saves" : "costs";
  return message(`taskpane.logistics.award.${kind}`, {
    lanes,
    saving: `${wholeText(Math.abs(difference))} ${currency}`,
  });
}
