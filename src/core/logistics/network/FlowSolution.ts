/** What came of looking for the flows of least cost. */
export type FlowSolution = OptimalFlow | ShortFlow | EndlessLoop;

/** Flows that no others undercut, with the prices that prove it. */
export interface OptimalFlow {
  readonly status: "optimal";
  /** Units on each arc. */
  readonly flows: Float64Array;
  /** Units of each node's supply that nobody needs. */
  readonly left: Float64Array;
  /**
   * What one more unit needed at each node would cost; at a node with supply it is what one more unit there would save. An arc's reduced cost
   * is its cost + price of its origin - price of its destination: 0 or more where it is at its least, 0 or less where it is full.
   */
  readonly prices: Float64Array;
}

/** Some nodes cannot be served, or cannot send away what lower limits bring them. */
export interface ShortFlow {
  readonly status: "short" | "stuck";
  /** The nodes that have the same bottleneck. */
  readonly nodes: readonly number[];
  /** Units by which they are short (or which are stuck). */
  readonly units: number;
  /** Units that the arcs into them (out of them) carry at most. */
  readonly most: number;
}

/** Flow around these nodes, in this order, earns money without limit. */
export interface EndlessLoop {
  readonly status: "loop";
  readonly nodes: readonly number[];
}
