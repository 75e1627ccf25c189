import type { ForecastErrorInput } from "../forecastErrorDemand";
import type { ProtectionInput } from "../ProtectionInput";

/** Demand of an item by its distribution, or by its forecast errors. */
export type StockDemand = ProtectionInput | ForecastErrorInput;
