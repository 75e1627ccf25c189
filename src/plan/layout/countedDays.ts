/**
 * The days by which the forecast divides demand, for these periods of the calendar: their working days where sales follow them,
 * else one each, so that periods count alike.
 */
export const countedDays = (positions: string, ones: string): string =>
  `IF(Sales_By_Day="yes",INDEX(Cal_All,${positions},7),${ones})`;
