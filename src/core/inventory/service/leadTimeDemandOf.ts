import { DomainError } from "../../DomainError";
import { forecastErrorDemand } from "../forecastErrorDemand";
import type { LeadTimeDemand } from "../LeadTimeDemand";
import { protectionDemand } from "../protectionDemand";
import type { StockDemand } from "./StockDemand";

/** The random demand over lead time plus review period of an item. Forecast errors and Poisson demand know of no sizes and intervals. */
export function leadTimeDemandOf(demand: StockDemand): LeadTimeDemand {
  const distribution = "errors" in demand ? "empirical" : demand.distribution;
  if (demand.demandInterval && (distribution === "empirical" || distribution === "poisson"))
    throw new DomainError("invalid", "inventory.interval.distribution", { distribution });
  return "errors" in demand ? forecastErrorDemand(demand) : protectionDemand(demand);
}
