/** When and how much is ordered. All look at the stock position: stock and what is on order, less what is owed. */
export type StockPolicy =
  /** At or below the reorder point as many lots as bring it above. */
  | { readonly kind: "rq"; readonly reorderPoint: number; readonly orderQuantity: number }
  /** At or below the reorder point, seen every `reviewPeriod` periods (null: at every look), up to the level. */
  | {
      readonly kind: "ss";
      readonly reviewPeriod: number | null;
      readonly reorderPoint: number;
      readonly orderUpTo: number;
    }
  /** Up to the level every `reviewPeriod` periods (null: at every look). */
  | { readonly kind: "basestock"; readonly reviewPeriod: number | null; readonly orderUpTo: number };
