/**
 * A spanning tree of a network, hung from a root: of each node its parent, the arc to it, its depth and its price, such that the cost of an
 * arc of the tree is the difference of the prices of its ends.
 */
export class SpanningTree {
  readonly parent: Int32Array;
  /** Arc between each node and its parent. */
  readonly arc: Int32Array;
  /** 1 where that arc leads from the node to its parent. */
  readonly isUp: Uint8Array;
  readonly depth: Int32Array;
  readonly price: Float64Array;
  private readonly child: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private readonly stack: Int32Array;

  constructor(
    private readonly from: Int32Array,
    private readonly cost: Float64Array,
    nodes: number,
  ) {
    const links = (): Int32Array => new Int32Array(nodes).fill(-1);
    [this.parent, this.arc, this.child, this.next, this.previous] = [links(), links(), links(), links(), links()];
    this.isUp = new Uint8Array(nodes);
    this.depth = new Int32Array(nodes);
    this.price = new Float64Array(nodes);
    this.stack = new Int32Array(nodes);
  }

  /** Hangs a node with all that hangs from it. */
  hang(node: number, parent: number, arc: number): void {
    this.link(node, parent, arc);
    this.settle(node);
  }

  /**
   * Takes out the arc above `out`, and hangs that part of the tree from `parent` by an arc to `node`, which is in it: from there up to
   * `out` every parent becomes a child.
   */
  rehang(out: number, node: number, parent: number, arc: number): void {
    let [below, above, by] = [node, parent, arc];
    for (;;) {
      const [oldParent, oldArc] = [this.parent[below] as number, this.arc[below] as number];
      this.unlink(below);
      this.link(below, above, by);
      if (below === out) break;
      [above, by, below] = [below, oldArc, oldParent];
    }
    this.settle(node);
  }

  private link(node: number, parent: number, arc: number): void {
    this.parent[node] = parent;
    this.arc[node] = arc;
    this.isUp[node] = this.from[arc] === node ? 1 : 0;
    const first = this.child[parent] as number;
    this.next[node] = first;
    this.previous[node] = -1;
    if (first >= 0) this.previous[first] = node;
    this.child[parent] = node;
  }

  private unlink(node: number): void {
    const [before, after] = [this.previous[node] as number, this.next[node] as number];
    if (before >= 0) this.next[before] = after;
    else this.child[this.parent[node] as number] = after;
    if (after >= 0) this.previous[after] = before;
  }

  /** Depths and prices of a node and all below it, each from its parent: added up anew, so that no rounding gathers. */
  private settle(top: number): void {
    const { parent, arc, isUp, depth, price, child, next, stack, cost } = this;
    let height = 0;
    stack[height++] = top;
    while (height > 0) {
      const node = stack[--height] as number;
      const above = parent[node] as number;
      const step = cost[arc[node] as number] as number;
      depth[node] = (depth[above] as number) + 1;
      price[node] = (price[above] as number) + (isUp[node] === 1 ? -step : step);
      for (let below = child[node] as number; below >= 0; below = next[below] as number) stack[height++] = below;
    }
  }
}
