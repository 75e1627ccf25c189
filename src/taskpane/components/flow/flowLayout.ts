import type { Flow } from "./Flow";

/** A place at the edge of the picture, as tall as all that leaves or reaches it. */
export interface FlowNode {
  readonly name: string;
  readonly amount: number;
  readonly top: number;
  readonly height: number;
}

/** A flow as a band: equally wide from its origin to its destination. */
export interface FlowBand extends Flow {
  /** Its upper edge at the origin, and at the destination. */
  readonly fromTop: number;
  readonly toTop: number;
  readonly width: number;
}

/** Where everything lies, from the top of the picture downwards. */
export interface FlowLayout {
  readonly origins: readonly FlowNode[];
  readonly destinations: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
}

/**
 * The layout of flows: all of them together are `bandHeight` tall on each side, with `gap` above each place. Origins stand by their amount,
 * destinations by where their goods come from, so that few bands cross; at a place bands lie in the order of their other ends.
 */
export function flowLayout(flows: readonly Flow[], bandHeight: number, gap: number): FlowLayout {
  const total = flows.reduce((sum, { amount }) => sum + amount, 0);
  if (!(total > 0)) return { origins: [], destinations: [], bands: [], height: 0 };
  const from = amountsOf(flows, "from");
  const to = amountsOf(flows, "to");
  const originNames = [...from.keys()].sort((one, other) => (from.get(other) ?? 0) - (from.get(one) ?? 0));
  const originPlace = new Map(originNames.map((name, place) => [name, place]));
  const middle = (name: string): number =>
    flows.reduce((sum, flow) => sum + (flow.to === name ? flow.amount * (originPlace.get(flow.from) ?? 0) : 0), 0) /
    (to.get(name) ?? 1);
  const middles = new Map([...to.keys()].map((name) => [name, middle(name)]));
  const destinationNames = [...to.keys()].sort(
    (one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0) || (to.get(other) ?? 0) - (to.get(one) ?? 0),
  );
  const scale = bandHeight / total;
  const height = bandHeight + gap * Math.max(originNames.length, destinationNames.length);
  const nodes = (names: readonly string[], amounts: ReadonlyMap<string, number>): FlowNode[] => {
    let top = (height - bandHeight - gap * names.length) / 2;
    return names.map((name) => {
      const node = { name, amount: amounts.get(name) ?? 0, top: top + gap, height: (amounts.get(name) ?? 0) * scale };
      top = node.top + node.height;
      return node;
    });
  };
  const [origins, destinations] = [nodes(originNames, from), nodes(destinationNames, to)];
  return { origins, destinations, height, bands: bandsOf(flows, origins, destinations, scale) };
}

function amountsOf(flows: readonly Flow[], side: "from" | "to"): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const flow of flows) amounts.set(flow[side], (amounts.get(flow[side]) ?? 0) + flow.amount);
  return amounts;
}

function bandsOf(
  flows: readonly Flow[],
  origins: readonly FlowNode[],
  destinations: readonly FlowNode[],
  scale: number,
): FlowBand[] {
  const placeOf = (nodes: readonly FlowNode[]) => new Map(nodes.map(({ name }, place) => [name, place]));
  const [originPlace, destinationPlace] = [placeOf(origins), placeOf(destinations)];
  const inOrder = flows
    .map((flow) => ({
      flow,
      from: originPlace.get(flow.from) ?? 0,
      to: destinationPlace.get(flow.to) ?? 0,
    }))
    .sort((one, other) => one.from - other.from || one.to - other.to);
  const nextFrom = origins.map(({ top }) => top);
  // At a destination the bands come in the order of the origins, which is the order that they are taken in.
  const nextTo = destinations.map(({ top }) => top);
  return inOrder.map(({ flow, from, to }) => {
    const width = flow.amount * scale;
    const [fromTop = 0, toTop = 0] = [nextFrom[from], nextTo[to]];
    nextFrom[from] = fromTop + width;
    nextTo[to] = toTop + width;
    return { ...flow, fromTop, toTop, width };
  });
}
