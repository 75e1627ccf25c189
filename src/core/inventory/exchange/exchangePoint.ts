import { DomainError } from "../../DomainError";
import { balancedStocks } from "./balancedStocks";
import { equalCoverStocks } from "./equalCoverStocks";
import { equalServiceStocks, type ExchangeService } from "./equalServiceStocks";
import { protectionDemand } from "../protectionDemand";
import type { ExchangeInput, ExchangeItem } from "./ExchangeItem";
import { safetyStockValue } from "./safetyStockValue";

/** How a value of safety stock is spread over the items. */
export type ExchangeRule = "equal" | "balanced" | "cover";

/** One point of the curve: the safety stock that the service target takes when all items meet it, spread by a rule. */
export interface ExchangeRequest {
  readonly items: readonly ExchangeInput[];
  readonly rule: ExchangeRule;
  readonly target: number;
  readonly type: ExchangeService;
}

/** What stock and service come to. */
export interface ExchangePoint {
  /** Value of cycle stock (half an order) and safety stock. */
  readonly inventoryValue: number;
  readonly safetyStockValue: number;
  /** Share of the demand's value that is served from stock. */
  readonly service: number;
  /** Units of safety stock by item. */
  readonly safetyStocks: readonly number[];
  /** Probability by item that a cycle passes without a stock-out. */
  readonly cycleServices: readonly number[];
}

/**
 * A point of the exchange curve of stock against service: Silver, Pyke & Thomas (2017), section 6.11. An item's fill rate
 * is 1 - expected shortage / Q, not below 0; an item without demand has no cycle stock and counts for no service.
 */
export function exchangePoint({ items: inputs, rule, target, type }: ExchangeRequest): ExchangePoint {
  const items = inputs.map(({ protection, orderQuantity, unitCost }): ExchangeItem => ({
    demand: protectionDemand(protection),
    perPeriod: protection.mean,
    orderQuantity,
    unitCost,
  }));
  const equal = equalServiceStocks(items, target, type);
  const value = safetyStockValue(items, equal);
  const stocks =
    rule === "equal" ? equal : rule === "cover" ? equalCoverStocks(items, value) : balancedStocks(items, equal);
  let [cycleValue, demanded, short] = [0, 0, 0];
  items.forEach(({ demand, perPeriod, orderQuantity, unitCost }, item) => {
    if (perPeriod === 0) return;
    cycleValue += (unitCost * orderQuantity) / 2;
    demanded += unitCost * perPeriod;
    short += unitCost * perPeriod * Math.min(1, demand.expectedShortage(stocks[item] ?? 0) / orderQuantity);
  });
  if (demanded === 0) throw new DomainError("divisionByZero", "inventory.exchange.noDemand");
  const safety = safetyStockValue(items, stocks);
  return {
    inventoryValue: cycleValue + safety,
    safetyStockValue: safety,
    service: 1 - short / demanded,
    safetyStocks: stocks.map((stock, item) => stock - (items[item]?.demand.mean ?? 0)),
    cycleServices: stocks.map((stock, item) => 1 - (items[item]?.demand.stockoutRisk(stock) ?? 0)),
  };
}
