/** An item with every figure that the plan needs; what the planner's tables left open is filled with an assumption. */
export interface PlannedItem {
  readonly sku: string;
  readonly description: string;
  readonly family: string;
  readonly makeOrBuy: "make" | "buy";
  readonly unitCost: number;
  readonly price: number;
  readonly openingStock: number;
  readonly leadTimeDays: number;
  readonly leadTimeSdDays: number;
  readonly minimumOrder: number;
  readonly orderMultiple: number;
  readonly orderCost: number;
  readonly weightKg: number;
  readonly unitsPerPallet: number;
  /** Days after receipt for which a unit can be sold; null: it keeps. */
  readonly shelfLifeDays: number | null;
  readonly supplier: string;
}
