/** A product, or a bundle of products in a fixed mix. Money. */
export interface BreakEvenInput {
  /** Fixed cost of the period. */
  readonly fixed: number;
  /** Price and variable cost of one unit (of one bundle). */
  readonly price: number;
  readonly variable: number;
  /** Profit wanted after tax; null: none asked. */
  readonly target: number | null;
  /** Tax on profit as a share. */
  readonly taxRate: number;
  /** Units (bundles) planned; null: not asked. */
  readonly planned: number | null;
}

/** At what volume the fixed cost is earned, and how far the plan is from there. */
export interface BreakEven {
  readonly units: number;
  readonly money: number;
  /** What a unit brings over its variable cost, and as a share of its price. */
  readonly contribution: number;
  readonly ratio: number;
  readonly targetUnits: number | null;
  readonly targetMoney: number | null;
  /** Planned sales above break-even: units, money, share of planned sales. */
  readonly marginUnits: number | null;
  readonly marginMoney: number | null;
  readonly marginShare: number | null;
  /** Planned profit before tax. */
  readonly profit: number | null;
  /** Rise of profit in % for 1 % more sales; null without profit. */
  readonly leverage: number | null;
}
