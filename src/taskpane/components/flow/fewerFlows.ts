import type { Flow } from "./Flow";

/** Most places on a side that a narrow picture can show apart. */
export interface MostPlaces {
  readonly origins: number;
  readonly destinations: number;
  /** The name of the smaller places that are shown as one. */
  readonly others: (places: number) => string;
}

/** The flows of a picture: those of nothing left out, those between the same places in the same group added up, and the smallest places of a side with too many put together. */
export function fewerFlows(flows: readonly Flow[], { origins, destinations, others }: MostPlaces): Flow[] {
  const going = flows.filter(({ amount }) => amount > 0);
  const from = shownNames(going, "from", origins, others);
  const to = shownNames(going, "to", destinations, others);
  const joined = new Map<string, Flow>();
  for (const flow of going) {
    const shown = { ...flow, from: from(flow.from), to: to(flow.to) };
    const key = JSON.stringify([shown.from, shown.to, shown.group]);
    joined.set(key, { ...shown, amount: shown.amount + (joined.get(key)?.amount ?? 0) });
  }
  return [...joined.values()];
}

function shownNames(
  flows: readonly Flow[],
  side: "from" | "to",
  most: number,
  others: MostPlaces["others"],
): (name: string) => string {
  const amounts = new Map<string, number>();
  for (const flow of flows) amounts.set(flow[side], (amounts.get(flow[side]) ?? 0) + flow.amount);
  if (amounts.size <= most) return (name) => name;
  const byAmount = [...amounts].sort(([, one], [, other]) => other - one);
  const shown = new Set(byAmount.slice(0, most - 1).map(([name]) => name));
  const rest = others(amounts.size - shown.size);
  return (name) => (shown.has(name) ? name : rest);
}
