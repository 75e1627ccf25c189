/** Either every number before those it leads to, or a circle of numbers, each leading to the next and the last to the first. */
export type LinkOrder = { readonly order: readonly number[] } | { readonly loop: readonly number[] };

/**
 * Puts things that lead to others (parents to children, predecessors to successors) in an order in which each stands before what it
 * leads to: Kahn (1962), Topological sorting of large networks. `next` has the list of each number; the order is by number
 * where the links leave it open. A circle begins with its lowest number.
 */
export function orderOfLinks(next: readonly (readonly number[])[]): LinkOrder {
  const missing = next.map(() => 0);
  for (const followers of next) for (const follower of followers) missing[follower] = (missing[follower] ?? 0) + 1;
  const order = next.map((_, index) => index).filter((index) => missing[index] === 0);
  for (let taken = 0; taken < order.length; taken++)
    for (const follower of next[order[taken] ?? 0] ?? []) {
      missing[follower] = (missing[follower] ?? 0) - 1;
      if (missing[follower] === 0) order.push(follower);
    }
  return order.length === next.length ? { order } : { loop: loopAmong(next, (index) => (missing[index] ?? 0) > 0) };
}

/** What is stuck has a stuck predecessor: walking back, one comes again. */
function loopAmong(next: readonly (readonly number[])[], isStuck: (index: number) => boolean): number[] {
  const before = new Map<number, number>();
  next.forEach((followers, index) => {
    if (isStuck(index)) for (const follower of followers) if (!before.has(follower)) before.set(follower, index);
  });
  const walked: number[] = [];
  let at = next.findIndex((_, index) => isStuck(index));
  while (!walked.includes(at)) {
    walked.push(at);
    at = before.get(at) ?? at;
  }
  const loop = walked.slice(walked.indexOf(at)).reverse();
  const first = loop.indexOf(Math.min(...loop));
  return [...loop.slice(first), ...loop.slice(0, first)];
}
