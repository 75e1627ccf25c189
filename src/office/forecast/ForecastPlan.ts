/** What the plan knows of its forecasts, read at one moment. */
export interface ForecastPlan {
  readonly items: readonly ForecastItem[];
  /** True where the plan has a table for the planner's decisions. */
  readonly takesDecisions: boolean;
  /** Periods a season. */
  readonly season: number;
  /** Periods between the end of the history and the plan, which are forecast too. */
  readonly skipped: number;
  /** Days that the forecast counts for each period of the history and then ahead; null: periods count alike. */
  readonly workingDays: readonly number[] | null;
  /** Names of the periods: of the history, and of the plan. */
  readonly historyLabels: readonly string[];
  readonly planLabels: readonly string[];
}

/** One item's row of every demand grid; units. */
export interface ForecastItem {
  readonly sku: string;
  readonly description: string;
  readonly price: number;
  /** Where its final demand stands, to go there. */
  readonly address: string;
  readonly history: readonly number[];
  readonly baseline: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly final: readonly number[];
  readonly model: string;
  /** The model that the planner chose; "" where the engine chooses. */
  readonly chosenModel: string;
  /** The model that was asked of the engine: her choice where the history allows it, else "auto"; "" as above. */
  readonly usedModel: string;
  /** Why her choice is not taken; "" where it is. */
  readonly refusal: string;
  /** Error share on the periods held back; null: could not be measured. */
  readonly wape: number | null;
  readonly lastYearWape: number | null;
}
