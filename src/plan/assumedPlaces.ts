import { message } from "../messages/message";
import { channelSites, oneSite } from "./channelSites";
import type { StockRecord } from "./PlanData";

/** What the planner's tables did not say about where stock lies, and which sites were taken from them, one sentence each. */
export function assumedPlaces(channels: readonly string[], placed: readonly StockRecord[]): readonly string[] {
  const locations = [...new Set(placed.flatMap(({ location }) => (location === null ? [] : [location])))];
  if (locations.length === 0) return [message("plan.assumed.stockUnplaced")];
  const sites = channelSites(channels, placed);
  if (new Set(sites).size === 1) {
    const values = { count: locations.length, site: sites[0] ?? oneSite };
    return [message("plan.assumed.stockOneSite", values)];
  }
  const named = sites.filter((site, index) => sameName(site, channels[index] ?? "")).length;
  const elsewhere = locations.filter((location) => !sites.some((site) => sameName(site, location)));
  const values = { total: channels.length, site: oneSite, example: elsewhere[0] ?? "" };
  return [
    ...(named > 0 ? [message("plan.assumed.sitesNamed", { ...values, count: named })] : []),
    ...(elsewhere.length > 0 ? [message("plan.assumed.stockElsewhere", { ...values, count: elsewhere.length })] : []),
  ];
}

function sameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
