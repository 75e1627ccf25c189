import type { TableOrigin } from "./cellAddress";
import type { Issue } from "./Issue";

/** What a planner's table is for. "none": it is nothing that a plan is made from. */
export type TableKind =
  | "history"
  | "items"
  | "bom"
  | "routings"
  | "resources"
  | "suppliers"
  | "purchases"
  | "lanes"
  | "offers"
  | "stock"
  | "costLines"
  | "none";

/**
 * long: one row a sale or period; wide: items down, periods across; crosstab: periods down, items across;
 * series: one row or column of numbers.
 */
export type TableShape = "long" | "wide" | "crosstab" | "series";

export type ColumnRole =
  // history
  | "date"
  | "year"
  | "sku"
  | "region"
  | "units"
  | "revenue"
  | "profit"
  | "cost"
  /** Days on which the item was out of stock. */
  | "stockoutDays"
  /** In a wide table: one period's quantities. */
  | "period"
  /** In a crosstab: one item's quantities. */
  | "itemUnits"
  // items
  | "description"
  | "family"
  | "makeOrBuy"
  | "finished"
  | "unitCost"
  | "price"
  | "stock"
  | "location"
  | "leadTimeDays"
  | "leadTimeSdDays"
  | "minimumOrder"
  | "orderMultiple"
  | "orderCost"
  | "weight"
  | "weightUnit"
  | "unitsPerPallet"
  | "shelfLifeDays"
  // bill of materials
  | "parent"
  | "component"
  | "quantityPer"
  | "scrap"
  // routings and resources
  | "resource"
  | "hoursPerUnit"
  | "setupHours"
  | "batchSize"
  | "hoursPerWeek"
  | "efficiency"
  | "ratePerHour"
  | "overtimeShare"
  | "overtimePremium"
  | "people"
  | "heads"
  // suppliers
  | "supplier"
  // purchases
  | "purchaseOrder"
  | "ordered"
  | "promised"
  | "received"
  // lanes
  | "lane"
  | "mode"
  | "carrier"
  | "ratePerKg"
  | "minimumPerShipment"
  | "shipmentsPerPeriod"
  | "fuelShare"
  | "transitDays"
  | "from"
  | "vehicleKg"
  | "vehiclePallets"
  | "fromKg"
  | "chargePerShipment"
  | "deviationDays"
  // cost lines
  | "line"
  | "account"
  | "centre"
  | "driver"
  | "behaviour"
  | "rate"
  | "fixedPart"
  | "stepSize"
  | "escalation"
  | "ignore";

export interface RecognisedColumn {
  /** Position in `values`, from 0. */
  readonly index: number;
  /** The heading as read, several heading rows joined; "Column C" where there is none. */
  readonly header: string;
  readonly role: ColumnRole;
  /** 0 to 1; 1 where the user chose. */
  readonly confidence: number;
  readonly content: ColumnContent;
  /** Up to three values as they stand. */
  readonly examples: readonly string[];
  /** First day (Excel serial) of the period, in a column of role "period"; absent for a bare "Jan" or "P01". */
  readonly period?: number;
  /** Month (1 to 12) or number of the period that a bare heading ("Jan", "P01") names. */
  readonly periodNumber?: number;
}

/** What most cells of a column hold. "date" includes texts that read as dates. */
export type ColumnContent = "date" | "number" | "text" | "blank";

/** A column that can name the items of the plan, and how good a plan it would give. */
export interface ItemLevel {
  readonly column: number;
  readonly header: string;
  readonly items: number;
  /** Months with sales of the median item. */
  readonly typicalMonths: number;
  readonly recommended: boolean;
}

/** A table as the intake understood it. `withRole` and `withKind` give a corrected copy. */
export interface RecognisedTable {
  readonly name: string;
  /** "Orders!A1:F9995", or the name of a file. */
  readonly address: string;
  readonly kind: TableKind;
  readonly confidence: number;
  readonly shape: TableShape;
  /** The used part of what was given; headings included. */
  readonly values: readonly (readonly unknown[])[];
  /** Cell of values[0][0] on its sheet. */
  readonly origin: TableOrigin;
  /** Row of the (last) heading in `values`; -1 where there is none. */
  readonly headerRow: number;
  /** Rows of `values` that hold data: blank rows, titles and totals are left out. */
  readonly dataRows: readonly number[];
  readonly columns: readonly RecognisedColumn[];
  /** For a history: columns that can name the items, finest first. */
  readonly levels: readonly ItemLevel[];
  /** ISO code, where cells or headings carry a currency sign. */
  readonly currency: string | null;
  readonly issues: readonly Issue[];
  /** Rows of `values` that hold no data, and why. */
  readonly leftOut: {
    readonly blank: readonly number[];
    readonly totals: readonly number[];
    readonly below: readonly number[];
    readonly joinedHeadings: boolean;
  };
}
