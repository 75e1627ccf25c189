import type { BomLine } from "../BomLine";
import type { RoutingStep } from "../../production/RoutingStep";

/** A plan as it stands, to be brought within the hours of its resources. Lists have one value a period, money is in one currency. */
export interface BalanceInput {
  /** Names of the periods. */
  readonly periods: readonly string[];
  readonly items: readonly BalanceItem[];
  readonly resources: readonly BalanceResource[];
  readonly routings: readonly RoutingStep[];
  readonly bom: readonly BomLine[];
}

export interface BalanceItem {
  readonly name: string;
  /** Whether the plan may move what is made of it; else it stays and its hours are taken. */
  readonly isFree: boolean;
  readonly demand: readonly number[];
  /** Units that the plan as it stands receives. */
  readonly planned: readonly number[];
  readonly openingStock: number;
  readonly safetyStock: number;
  readonly unitCost: number;
  /** Cost of a unit in stock at the end of a period. */
  readonly holdingCost: number;
  /** Cost of a unit owed at the end of a period. */
  readonly backlogCost: number;
  /** Cost of a unit that is never delivered. */
  readonly lostSaleCost: number;
  /** Cost of a unit that the closing stock of a period lacks of the safety stock. */
  readonly missingStockCost: number;
}

export interface BalanceResource {
  readonly name: string;
  /** Hours there are. */
  readonly capacity: readonly number[];
  /** Hours that the plan as it stands takes. */
  readonly load: readonly number[];
  /** Cost of an hour. */
  readonly rate: number;
  /** Most overtime as a share of the hours there are. */
  readonly overtimeShare: number;
  /** What an hour of overtime costs above the rate, as a share of it. */
  readonly overtimePremium: number;
}
