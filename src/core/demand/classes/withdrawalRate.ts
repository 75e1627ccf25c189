/** Chance a period that an item which sells now and then is withdrawn for good: one in a hundred, about an eighth a year for months. Set, not fitted. */
export const withdrawalRate = 0.01;
