/** A way to serve a shipment: from a warehouse through a port by a rate. */
export interface AwardWay {
  readonly warehouse: number;
  readonly port: string;
  /** Number of the rate. */
  readonly rate: number;
  readonly handling: number;
  /** Freight of the shipment; 0 for a load, which is paid as a whole. */
  readonly freight: number;
}
