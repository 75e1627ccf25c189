import type { PlanCheck } from "./PlanCheck";

const ofSites = (grid: string) => `MMULT((ItemMaster[SKU]=TRANSPOSE(Site_Item))*1,${grid})`;
const largest = (sheet: PlanCheck["sheet"], what: string, difference: string): PlanCheck => ({
  sheet,
  what: `${what} (largest difference = 0)`,
  expected: "=0",
  actual: `=MAX(ABS(${difference}))`,
});

/** What the sites of an item must add up to. */
export const siteChecks: readonly PlanCheck[] = [
  largest(
    "stockBySite",
    "The sites of each item serve all of its demand",
    "SUMIFS(Site_Mean,Site_Item,ItemMaster[SKU])-Demand_Mean",
  ),
  largest(
    "stockBySite",
    "The opening stock of each item's sites adds up to the item's",
    "SUMIFS(Site_Start,Site_Item,ItemMaster[SKU])-ItemMaster[Opening stock]",
  ),
  largest(
    "siteProjection",
    "The demand of each site is that of the channels it serves, in the year",
    "SUMIFS(Site_Year,Site_Name,Site_Names)-SUMIFS(Channel_Year,Channel_Site,Site_Names)",
  ),
  largest(
    "siteProjection",
    "The receipts of the sites add up to the supply plan's, every item and period",
    `${ofSites("Site_Receipts")}-Supply_Units`,
  ),
  {
    sheet: "siteProjection",
    what: "No site gives anything back (receipts below zero = 0)",
    expected: "=0",
    actual: "=SUM(IF(Site_Receipts<0,Site_Receipts,0))",
  },
  largest(
    "siteProjection",
    "The closing stocks of the sites add up to the supply plan's, every item and period",
    `${ofSites("Site_Closing")}-Stock_Closing`,
  ),
  largest(
    "siteProjection",
    "Opening + receipts - demand = closing, every item, site and period",
    "Site_Opening+Site_Receipts-Site_Demand-Site_Closing",
  ),
];
