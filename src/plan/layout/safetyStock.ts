/** Formulas of safety stock that several sheets need, without their equals sign. */
export const safetyStock = {
  /** Of each item, held in one place. */
  inOnePlace:
    "AOP.SAFETYSTOCK(Service_Target,Error_Sd,Lead_Periods,Lead_Sd,Demand_Mean,Review_Days/Period_Days,Service_Kind,Order_Lot)",
  /** The errors of an item that is running out are those of its better days: never hold more than it will sell. */
  atMostSold: (units: string, demandMean: string): string =>
    `IF(${units}>${demandMean}*Plan_Periods,${demandMean}*Plan_Periods,${units})`,
} as const;
