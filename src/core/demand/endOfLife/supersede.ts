import { DomainError } from "../../DomainError";
import { orderOfLinks } from "../../orderOfLinks";

/** One item takes over from another. Items are positions in the histories. */
export interface Succession {
  readonly predecessor: number;
  readonly successor: number;
  /** Units of the successor that replace one unit of the predecessor. */
  readonly ratio: number;
  /** Share of the predecessor's demand that goes to this successor. null: what its other lines leave, in equal parts. */
  readonly share: number | null;
  /** Share that stays with the predecessor from the first sale of the successor on, because both then sold side by side. */
  readonly staysInOverlap: number;
}

/**
 * Histories in which demand of predecessors counts for their successors, along whole chains: A > B > C. What is handed on leaves the
 * predecessor, so that with a ratio of 1 no unit is lost or counted twice; or predecessors keep their own history.
 */
export function supersede(input: {
  readonly histories: readonly (readonly number[])[];
  /** Names of the rows, for the sentences. */
  readonly items: readonly string[];
  readonly successions: readonly Succession[];
  readonly keepsPredecessors: boolean;
}): number[][] {
  const { histories, items, keepsPredecessors } = input;
  const linksOf: Succession[][] = histories.map(() => []);
  for (const link of input.successions) linksOf[link.predecessor]?.push(link);
  const found = orderOfLinks(linksOf.map((links) => links.map(({ successor }) => successor)));
  if ("loop" in found) {
    const loop = [...found.loop, found.loop[0] ?? 0].map((item) => items[item]).join(" > ");
    throw new DomainError("invalid", "demand.supersede.loop", { loop });
  }
  const chained = histories.map((history) => [...history]);
  for (const item of found.order) {
    const links = linksOf[item] ?? [];
    const shares = sharesOf(links, items[item] ?? "");
    const own = chained[item] ?? [];
    const left = [...own];
    links.forEach((link, index) => handOn(link, shares[index] ?? 0, own, left, histories, chained));
    chained[item] = left;
  }
  return chained.map((row, item) => (keepsPredecessors && linksOf[item]?.length ? [...(histories[item] ?? [])] : row));
}

/** Shares of an item's lines; lines without one divide what the others leave. */
function sharesOf(links: readonly Succession[], item: string): number[] {
  const given = links.reduce((sum, { share }) => sum + (share ?? 0), 0);
  if (given > 1 + 1e-9)
    throw new DomainError("invalid", "demand.supersede.shares", { item, percent: Number((given * 100).toFixed(2)) });
  const open = links.filter(({ share }) => share === null).length;
  return links.map(({ share }) => share ?? Math.max(0, 1 - given) / open);
}

function handOn(
  { successor, ratio, staysInOverlap }: Succession,
  share: number,
  own: readonly number[],
  left: number[],
  histories: readonly (readonly number[])[],
  chained: number[][],
): void {
  const firstSale = (histories[successor] ?? []).findIndex((units) => units !== 0);
  const target = chained[successor] ?? [];
  own.forEach((units, period) => {
    const isOverlap = firstSale >= 0 && period >= firstSale;
    const moved = units * share * (isOverlap ? 1 - staysInOverlap : 1);
    left[period] = (left[period] ?? 0) - moved;
    target[period] = (target[period] ?? 0) + moved * ratio;
  });
}
