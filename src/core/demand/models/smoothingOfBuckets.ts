/** Weight of the latest bucket in ADIDA and IMAPA. */
export const smoothingOfBuckets = 0.2;
