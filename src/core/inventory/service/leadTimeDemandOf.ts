import { forecastErrorDemand } from "../forecastErrorDemand";
import type { LeadTimeDemand } from "../LeadTimeDemand";
import { protectionDemand } from "../protectionDemand";
import type { StockDemand } from "./StockDemand";

/** The random demand over lead time plus review period of an item. */
export function leadTimeDemandOf(demand: StockDemand): LeadTimeDemand {
  return "errors" in demand ? forecastErrorDemand(demand) : protectionDemand(demand);
}
