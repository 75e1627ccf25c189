import { itemSites } from "./itemSites";
import { soFar } from "./soFar";

const periods = "SEQUENCE(1,Plan_Periods)";
const perItem = "SEQUENCE(ROWS(Need_Units))";
const perSite = "SEQUENCE(ROWS(Site_Need))";
/** Every period beside every period: which comes first in the pair, and which second. */
const pairs = "SEQUENCE(1,Plan_Periods^2)";
const one = `MOD(${pairs}-1,Plan_Periods)+1`;
const other = `INT((${pairs}-1)/Plan_Periods)+1`;
const sumOfOther = `(INT((SEQUENCE(Plan_Periods^2)-1)/Plan_Periods)+1=${periods})*1`;
const next = (whole: string) => `IF(${whole}<Plan_Periods,${whole}+1,Plan_Periods)`;
/** A grid of needs at the end of the period with this number; before the first period nothing is needed. */
const needAt = (grid: string, rows: string, period: string) =>
  `IF(${period}<1,0,INDEX(${grid},${rows},IF(${period}<1,1,${period})))`;
const needIn = (grid: string, rows: string, whole: string) =>
  `INDEX(${grid},${rows},${next(whole)})-${needAt(grid, rows, whole)}`;
const whole = "INT(Site_Until)";

/**
 * How the receipts of an item are allotted to its sites: in the order of their needs, so that all of them are supplied until the same day
 * (equal run-out, a form of the fair-share logic of the APICS Dictionary: the needs of a period of all sites come before those of the next).
 * A site needs its demand so far and its safety stock, less what it began with. Within a period the sites share by their needs of it; what
 * is beyond all needs of the plan goes by share of demand. So no site gives anything back, and the parts add up to the item's receipts in
 * every period.
 */
export const siteReceipts = {
  /** By site: units needed so far. */
  need: `=IF(${siteNeed()}>0,${siteNeed()},0)`,
  /** By item: units that its sites need so far. */
  itemNeed: "=MMULT((ItemMaster[SKU]=TRANSPOSE(Site_Item))*1,Site_Need)",
  /** By item: units received so far. */
  itemReceived: `=${soFar("Supply_Units")}`,
  /** By item: whole periods whose needs the units received so far cover. */
  wholePeriods: `=MMULT((INDEX(Need_Units,${perItem},${one})<=INDEX(Supply_Sum,${perItem},${other}))*1,${sumOfOther})`,
  /** By item: the same with the part of the period that is covered in part. */
  until: `=Need_Whole+IF(Need_Whole<Plan_Periods,(Supply_Sum-${needAt("Need_Units", perItem, "Need_Whole")})/(${needIn("Need_Units", perItem, "Need_Whole")}),0)`,
  /** By item: units received beyond all needs of the plan. */
  beyond: "=IF(Supply_Sum>INDEX(Need_Units,0,Plan_Periods),Supply_Sum-INDEX(Need_Units,0,Plan_Periods),0)",
  /** By site: periods whose needs are covered. */
  siteUntil: `=${itemSites.periodsOfItem("Need_Until")}`,
  /** By site: units received so far. */
  received: `=${needAt("Site_Need", perSite, whole)}+(Site_Until-${whole})*(${needIn("Site_Need", perSite, whole)})+Site_Share*${itemSites.periodsOfItem("Supply_Beyond")}`,
} as const;

function siteNeed(): string {
  return `${soFar("IF(Site_Demand>0,Site_Demand,0)")}+Site_Target-Site_Start`;
}
