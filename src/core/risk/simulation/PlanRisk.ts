/** A year's plan and what of it is not known. Blocks: an entry an item, in it one a period. Units, money a unit, money. */
export interface PlanRisk {
  readonly demand: readonly (readonly number[])[];
  readonly price: readonly (readonly number[])[];
  readonly unitCost: readonly (readonly number[])[];
  /** Units that come in; null: as much as is asked for, so that stock plays no part. */
  readonly supply: readonly (readonly number[])[] | null;
  /** Units in stock at the beginning, an item each. */
  readonly opening: readonly number[];
  /** Money a period. */
  readonly fixedCost: readonly number[];
  /** What becomes of demand that finds no stock. */
  readonly shortages: "backlog" | "lost";
  /** Standard deviation of the demand of each item and period by itself, as a share of it. */
  readonly demandDeviation: readonly (readonly number[])[];
  readonly uncertainty: PlanUncertainty;
}

/** Standard deviations as shares of the plan. */
export interface PlanUncertainty {
  /** Demand of all items together, the whole year; of each item, the whole year. */
  readonly market: number;
  readonly item: number;
  /** All prices, and all unit costs, the whole year. */
  readonly price: number;
  readonly cost: number;
  /** The exchange rate, and the share of unit cost that is paid in it. */
  readonly rate: number;
  readonly imported: number;
  /** Fixed cost, the whole year. */
  readonly fixed: number;
  /** Each receipt: what of it is good. */
  readonly yield: number;
  /** Chance that a receipt comes a period late. */
  readonly delay: number;
}

/** What a year comes to, in the order in which its figures are kept. */
export const riskFigures = ["units", "revenue", "cost", "margin", "stock", "service", "cash"] as const;

/** A figure of the year: units sold, money, mean stock in money, share of demand served in its period, money left after what came in was paid. */
export type RiskFigure = (typeof riskFigures)[number];
