import { message } from "../../../messages/message";
import type { RankedOffer } from "../../../office/logistics/laneAwards";
import { plainNumber } from "../../plainNumber";
import { wholeText } from "./wholeText";

/** An offer in two lines: who and how, and what it costs against the carrier in force. */
export function offerText(offer: RankedOffer): { readonly who: string; readonly cost: string } {
  const { carrier, mode } = offer;
  const who = message(mode === "" ? "taskpane.logistics.award.offerOfNoMode" : "taskpane.logistics.award.offer", {
    ...{ carrier, mode, days: plainNumber(Number(offer.days.toFixed(1))) },
  });
  if (offer.cost === null) return { who, cost: message("taskpane.logistics.award.unrated") };
  const kind = offer.isInForce ? "inForce" : kindOf(offer.difference);
  const values = { cost: wholeText(offer.cost), difference: wholeText(Math.abs(offer.difference ?? 0)) };
  return { who, cost: message(`taskpane.logistics.award.${kind}`, values) };
}

function kindOf(difference: number | null): "cost" | "equal" | "dearer" | "cheaper" {
  if (difference === null) return "cost";
  if (Math.round(difference) === 0) return "equal";
  return difference > 0 ? "dearer" : "cheaper";
}
