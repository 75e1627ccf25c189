/**
 * What the service target promises.
 * @customenum {string}
 */
export enum ServiceType {
  /** Share of order cycles without a stock-out (type 1). */
  cycle = "cycle",
  /** Share of demand served from stock, the rest backordered (type 2). */
  fill = "fill",
  /** Share of demand served from stock, the rest lost. */
  filllost = "filllost",
  /** As fill, but what a cycle starts with owed is not counted twice: for small orders or long lead times. */
  fillexact = "fillexact",
  /** The target is a cost: of each stock-out occasion. */
  b1 = "b1",
  /** The target is a cost: of each unit short. */
  b2 = "b2",
}
