/** How a net requirement becomes an order. */
export type LotRule =
  /** Lot for lot: the net requirement itself. */
  | "l4l"
  /** Fixed quantity: as many lots of `lotSize` as needed. */
  | "foq"
  /** Period order quantity: the net requirements of `lotSize` periods together. */
  | "poq"
  /** Lot for lot, but at least the minimum and in whole multiples. */
  | "minmultiple";
