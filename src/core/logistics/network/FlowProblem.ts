/** A network of nodes and arcs whose flows are to be decided; both are known by their numbers. It can be cloned into a worker. */
export interface FlowProblem {
  /** Units that each node gives (above 0) or needs (below 0). What is given and not needed stays where it is, at no cost. */
  readonly supply: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Cost of one unit on each arc; below 0 it earns. */
  readonly cost: Float64Array;
  /** Fewest units on each arc, 0 or more. */
  readonly lower: Float64Array;
  /** Most units on each arc; Infinity: no limit. */
  readonly upper: Float64Array;
}
