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
}
