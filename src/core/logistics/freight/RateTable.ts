/** A weight break of a tariff: what a shipment of at least `from` weight pays. */
export interface RateBreak {
  /** Place in the table, for messages. */
  readonly rowNumber: number;
  /** Weight from which the break holds. */
  readonly from: number;
  /** Greatest weight that it holds for; null: up to the next break. */
  readonly to: number | null;
  /** Money for `rateWeight` of weight. */
  readonly rate: number;
  /** Money a shipment, whatever its weight. */
  readonly flat: number;
  /** Money a km (or mile) of distance. */
  readonly perDistance: number;
  /** Least money for rate, flat and distance together; null: that of the break before. */
  readonly minimum: number | null;
}

/** The breaks of one zone or lane, by rising weight. */
export interface RateTable {
  /** "" for a table without zones. */
  readonly zone: string;
  readonly breaks: readonly RateBreak[];
}
