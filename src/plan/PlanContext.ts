import type { PlanChoices } from "./PlanChoices";
import type {
  CostLineRecord,
  LaneRecord,
  OfferRecord,
  PlanData,
  ResourceRecord,
  RoutingRecord,
  StockRecord,
} from "./PlanData";
import type { SheetKey } from "./planTemplates";
import type { PlannedItem } from "./PlannedItem";

/** What every sheet of a template is made from: the planner's data with its gaps filled, and the shape of the plan. */
export interface PlanContext {
  readonly data: PlanData;
  readonly choices: PlanChoices;
  readonly timeline: PlanTimeline;
  /** Items with a demand history, in the order of their revenue: a row each on every grid. */
  readonly items: readonly PlannedItem[];
  /** Components without sales of their own. */
  readonly parts: readonly PlannedItem[];
  readonly resources: readonly ResourceRecord[];
  readonly routings: readonly RoutingRecord[];
  readonly lanes: readonly LaneRecord[];
  /** What carriers ask on each lane, that of the lane's carrier first. */
  readonly offers: readonly OfferRecord[];
  /** Channels (regions) that the history names, or the one word for all customers. */
  readonly channels: readonly string[];
  /** The site that serves each channel, in the order of `channels`. */
  readonly channelSites: readonly string[];
  /** What was counted of the items at each location that the stock table names. */
  readonly placedStock: readonly StockRecord[];
  readonly costLines: readonly CostLineRecord[];
  /** What the tables did not say and the plan assumes, as sentences for the About sheet. */
  readonly assumed: readonly string[];
  /** Components that the explosion of the bill of materials will list. */
  readonly componentCount: number;
  /** Keys of the plan's sheets, in their order. */
  readonly sheets: readonly SheetKey[];
  /** Whether the plan has the sheet. */
  readonly has: (key: SheetKey) => boolean;
  readonly sheetName: (key: string) => string;
}

export interface PlanTimeline {
  readonly calendarStart: number;
  readonly calendarYears: number;
  /** Last day of the last complete period of history. */
  readonly historyEnd: number;
  readonly historyPeriods: number;
  /** Periods between the end of the history and the start of the plan. */
  readonly skippedPeriods: number;
  readonly periods: number;
  readonly periodsPerYear: number;
  /** Periods of the calendar before the first one with history. */
  readonly leadingPeriods: number;
}
