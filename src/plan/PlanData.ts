/** What a plan is made from: a planner's tables, recognised and repaired (plan/intake), dates as Excel serial numbers. */
export interface PlanData {
  readonly history: readonly HistoryRecord[];
  readonly items: readonly ItemRecord[];
  readonly bom: readonly BomRecord[];
  readonly routings: readonly RoutingRecord[];
  readonly resources: readonly ResourceRecord[];
  readonly suppliers: readonly SupplierRecord[];
  readonly purchases: readonly PurchaseRecord[];
  readonly stock: readonly StockRecord[];
  readonly lanes: readonly LaneRecord[];
  /** What carriers ask on a lane, beside those of the lane table. */
  readonly offers: readonly OfferRecord[];
  readonly costLines: readonly CostLineRecord[];
  readonly stockouts: readonly StockoutRecord[];
  /** Where each table came from, for the About sheet: "Orders!A1:F9995", "items.csv". */
  readonly sources: Readonly<Partial<Record<PlanTable, string>>>;
}

export type PlanTable =
  | "history"
  | "items"
  | "bom"
  | "routings"
  | "resources"
  | "suppliers"
  | "purchases"
  | "stock"
  | "lanes"
  | "offers"
  | "costLines";

/** One sale (or one period's sales) of an item. A return is a negative quantity. */
export interface HistoryRecord {
  readonly date: number;
  readonly sku: string;
  /** Channel, region or customer group, where the history has one. */
  readonly region: string | null;
  readonly units: number;
  readonly revenue: number | null;
}

/** null means that the planner's tables do not say; the plan then shows an assumption. */
export interface ItemRecord {
  readonly sku: string;
  readonly description: string | null;
  readonly family: string | null;
  readonly makeOrBuy: "make" | "buy" | null;
  readonly unitCost: number | null;
  readonly price: number | null;
  readonly openingStock: number | null;
  readonly leadTimeDays: number | null;
  readonly leadTimeSdDays: number | null;
  readonly minimumOrder: number | null;
  readonly orderMultiple: number | null;
  readonly orderCost: number | null;
  readonly weightKg: number | null;
  readonly unitsPerPallet: number | null;
  /** Days after receipt for which a unit can be sold; null: it keeps. */
  readonly shelfLifeDays: number | null;
}

/** Days on which an item could not be sold. */
export interface StockoutRecord {
  readonly sku: string;
  /** The day, or the first of the period. */
  readonly date: number;
  readonly days: number;
}

export interface BomRecord {
  readonly parent: string;
  readonly component: string;
  readonly quantityPer: number;
  /** Share of the component lost, 0.02 for 2 %. */
  readonly scrap: number;
}

export interface RoutingRecord {
  readonly sku: string;
  readonly resource: string;
  readonly hoursPerUnit: number;
  readonly setupHours: number;
  readonly batchSize: number | null;
}

export interface ResourceRecord {
  readonly resource: string;
  readonly hoursPerWeek: number;
  /** Share of the hours that can be used, 0.85 for 85 %. */
  readonly efficiency: number;
  readonly ratePerHour: number;
  /** Most overtime, as a share of the regular hours. */
  readonly overtimeShare: number | null;
  /** What an hour of overtime costs on top of the rate, as a share of it. */
  readonly overtimePremium: number | null;
  /** People at work in an hour of the resource. */
  readonly people: number | null;
  /** People on the payroll of the resource at the start of the plan. */
  readonly heads: number | null;
}

export interface SupplierRecord {
  readonly sku: string;
  readonly supplier: string;
  readonly price: number;
  readonly leadTimeDays: number | null;
  readonly minimumOrder: number | null;
  readonly orderMultiple: number | null;
}

/** A line of a purchase order; days as Excel serial numbers, null where the table does not say. */
export interface PurchaseRecord {
  readonly order: string | null;
  readonly sku: string;
  readonly supplier: string | null;
  readonly ordered: number;
  readonly promised: number | null;
  /** null: not received yet. */
  readonly received: number | null;
  readonly units: number | null;
  readonly price: number | null;
}

/** What was counted of an item at a location; null: the table does not say where. */
export interface StockRecord {
  readonly sku: string;
  readonly location: string | null;
  readonly units: number;
}

export interface LaneRecord {
  readonly lane: string;
  /** Region (channel) of the history that this lane serves. */
  readonly region: string;
  /** Site that the lane leaves from, where the table says. */
  readonly from: string | null;
  readonly mode: string;
  readonly carrier: string;
  readonly ratePerKg: number;
  readonly minimumPerShipment: number;
  readonly shipmentsPerPeriod: number;
  readonly fuelShare: number;
  readonly transitDays: number;
  /** What a vehicle takes; null: the plan assumes one of its mode. */
  readonly vehicleKg: number | null;
  readonly vehiclePallets: number | null;
}

/** What a carrier asks on a lane for shipments from a weight on: several rows are the breaks of one tariff. */
export interface OfferRecord {
  readonly lane: string;
  readonly carrier: string;
  readonly mode: string;
  readonly fromKg: number;
  readonly ratePerKg: number;
  readonly minimumPerShipment: number;
  /** Charged for each shipment whatever its weight: tail lift, tolls, customs. */
  readonly chargePerShipment: number;
  readonly fuelShare: number;
  readonly transitDays: number;
  /** Standard deviation of the transit time; null: not told. */
  readonly deviationDays: number | null;
}

export interface CostLineRecord {
  readonly line: string;
  readonly account: string;
  /** Cost centre that answers for it. */
  readonly centre: string;
  readonly driver: string;
  readonly behaviour: "variable" | "fixed" | "step" | "semi";
  readonly rate: number;
  readonly fixedPart: number;
  readonly stepSize: number | null;
  /** Rise a year, 0.03 for 3 %. */
  readonly escalation: number;
}
