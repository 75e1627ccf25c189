const offered = 'CarrierOffers[Lane]&"|"&CarrierOffers[Carrier]';

/** Formulas on the tariffs of Carrier offers, each found by its key "lane|carrier". */
export function tariffOf(key: string) {
  const term = (column: string) => `INDEX(CarrierOffers[${column}],XMATCH(${key},${offered}))`;
  return {
    /** Key of each row of Carrier offers. */
    offered,
    /** A term of the tariff, from its first row. */
    term,
    /** Freight of weights (one row a key) that go in so many loads: "charge", or one part of it. */
    freight: (weight: string, loads: string, output: string) =>
      // A key without a tariff is an error of its own row, which the zone gives.
      `AOP.FREIGHT(${weight},Tariff_Rates,,${key},,IFERROR(${term("Fuel share")},0),IFERROR(${term("Charge per shipment")},0),,IF(${loads}>0,${loads},1),"${output}")`,
  };
}
