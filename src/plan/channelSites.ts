import type { StockRecord } from "./PlanData";

/** The one place of stock that serves the channels until the planner names others. */
export const oneSite = "Main";

/** The site of each channel, in their order: the location of the stock table that bears the channel's name, else the one site. */
export function channelSites(channels: readonly string[], stock: readonly StockRecord[]): readonly string[] {
  const locations = new Map(stock.flatMap(({ location }) => (location === null ? [] : [[upper(location), location]])));
  return channels.map((channel) => locations.get(upper(channel)) ?? oneSite);
}

function upper(text: string): string {
  return text.toUpperCase();
}
