import { fairShare } from "../allocation/fairShare";
import type { DistributionNetwork } from "./DistributionNode";
import type { NodePlan } from "./distributionPlan";

/** What can really be shipped, in units by period; one for each node. */
export interface NodeShipments {
  /** Shipments to the node, in the period in which they leave its source; for a node without a source what it gets from outside. */
  readonly shipments: readonly number[];
  /** What arrives of these. */
  readonly receipts: readonly number[];
  /** Stock at the end of the period; negative: units owed to the node's own customers. */
  readonly closing: readonly number[];
  /** Units that should have been shipped to the node by the end of the period and were not. */
  readonly late: readonly number[];
}

/** A plan and what limits it; rows have one entry a node. */
export interface LimitedInput {
  readonly network: DistributionNetwork;
  readonly plans: readonly NodePlan[];
  readonly demand: readonly (readonly number[])[];
  readonly inTransit: readonly (readonly number[])[];
  /** Units that a node without a source gets from outside in each period; null: all that it orders, its lead time later. */
  readonly supply: readonly (readonly number[] | null)[];
}

/** Rounding noise: 3 x 0.1 is a lot of 0.3. */
const tolerance = 1e-9;

/**
 * The shipments of a plan within what its sources have. In each period a source that is short shares what it has in proportion
 * to what it owes: to its own customers and to each site (Ballou 2004, chapter 9: fair share), in whole multiples of the lane. The
 * rest waits for the next period. What is past due leaves in the first.
 */
export function limitedShipments({ network, plans, demand, inTransit, supply }: LimitedInput): NodeShipments[] {
  const { nodes, order } = network;
  const periods = demand[0]?.length ?? 0;
  const blank = (): number[] => new Array<number>(periods).fill(0);
  const result = nodes.map(() => ({ shipments: blank(), receipts: blank(), closing: blank(), late: blank() }));
  const stock = nodes.map(({ opening }) => Math.max(0, opening));
  const owed = nodes.map(({ opening }) => Math.max(0, -opening));
  const waiting = nodes.map(({ source }, node) => (source === null ? 0 : (plans[node]?.pastDue ?? 0)));
  const lanes = nodes.map((): number[] => []);
  nodes.forEach(({ source }, node) => lanes[source ?? -1]?.push(node));
  nodes.forEach(({ source }, node) => {
    if (source === null) fromOutside(node);
  });
  for (let period = 0; period < periods; period++)
    // From the sources down, so that what takes no time arrives in the same period.
    for (const node of [...order].reverse()) ship(node, period);
  return result;

  function fromOutside(node: number): void {
    const limit = supply[node];
    const { leadTime = 0 } = nodes[node] ?? {};
    const { shipments = [], pastDue = 0 } = plans[node] ?? {};
    for (let period = 0; period < periods; period++)
      send(
        node,
        period,
        limit ? (limit[period] ?? 0) : (shipments[period] ?? 0) + (period === 0 ? pastDue : 0),
        limit ? 0 : leadTime,
      );
  }

  function send(node: number, period: number, units: number, leadTime: number): void {
    const { shipments, receipts } = result[node] ?? { shipments: [], receipts: [] };
    shipments[period] = (shipments[period] ?? 0) + units;
    if (period + leadTime < periods) receipts[period + leadTime] = (receipts[period + leadTime] ?? 0) + units;
  }

  function ship(node: number, period: number): void {
    const to = lanes[node] ?? [];
    const arrived = (result[node]?.receipts[period] ?? 0) + (inTransit[node]?.[period] ?? 0);
    const supplied = (stock[node] ?? 0) + arrived;
    const own = (owed[node] ?? 0) + (demand[node]?.[period] ?? 0);
    const wanted = to.map((lane) => (waiting[lane] ?? 0) + (plans[lane]?.shipments[period] ?? 0));
    const [served = 0, ...sent] =
      to.length === 0
        ? [Math.min(own, supplied)]
        : shared(supplied, [own, ...wanted], [0, ...to.map((lane) => nodes[lane]?.multiple ?? 0)]);
    owed[node] = own - served;
    stock[node] = supplied - served - sent.reduce((sum, units) => sum + units, 0);
    to.forEach((lane, index) => {
      const units = sent[index] ?? 0;
      waiting[lane] = (wanted[index] ?? 0) - units;
      send(lane, period, units, nodes[lane]?.leadTime ?? 0);
      (result[lane]?.late ?? [])[period] = waiting[lane] ?? 0;
    });
    (result[node]?.closing ?? [])[period] = (stock[node] ?? 0) - (owed[node] ?? 0);
  }
}

/** All that is needed, or a fair share of it; the shares of lanes with a multiple in whole lots, of which the nearest missed come first. */
function shared(supply: number, needs: readonly number[], multiples: readonly number[]): number[] {
  const total = needs.reduce((sum, units) => sum + units, 0);
  if (total <= supply + tolerance) return [...needs];
  const none = needs.map(() => 0);
  const fair = fairShare({
    ...{ supply: Math.max(0, supply), needs, rule: "proportional" },
    ...{ minimums: none, priorities: none, stock: none, decimals: null },
  });
  const whole = fair.map((units, index) => {
    const lot = multiples[index] ?? 0;
    return lot > 0 ? Math.floor(units / lot + tolerance) * lot : units;
  });
  let left = supply - whole.reduce((sum, units) => sum + units, 0);
  const missed = fair
    .map((units, index) => ({ index, lot: multiples[index] ?? 0, part: units - (whole[index] ?? 0) }))
    .filter(({ lot }) => lot > 0)
    .sort((one, other) => other.part / other.lot - one.part / one.lot || one.index - other.index);
  for (const { index, lot } of missed) {
    if (lot > left + tolerance || (whole[index] ?? 0) + lot > (needs[index] ?? 0) + tolerance) continue;
    whole[index] = (whole[index] ?? 0) + lot;
    left -= lot;
  }
  // What no whole lot can use goes to those who take any quantity.
  return whole.map((units, index) => {
    if ((multiples[index] ?? 0) > 0) return units;
    const more = Math.max(0, Math.min(left, (needs[index] ?? 0) - units));
    left -= more;
    return units + more;
  });
}
