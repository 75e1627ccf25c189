const sites = "ROWS(Site_Names)";
const everyPair = `SEQUENCE(ROWS(ItemMaster[SKU])*${sites})`;
const item = `INT((${everyPair}-1)/${sites})+1`;

/** Rows of every pair of an item and a site, the sites of an item together: which item and which site stands in each row. */
export const itemSites = {
  /** Number of the item on Items. */
  item,
  /** Number of the site in Site_Names. */
  site: `MOD(${everyPair}-1,${sites})+1`,
  /** A figure of each row's item. */
  ofItem: (column: string) => `INDEX(${column},${item})`,
  /** The periods of each row's item, of a grid with a row an item. */
  periodsOfItem: (grid: string) => `INDEX(${grid},${item},SEQUENCE(1,Plan_Periods))`,
} as const;
