/** Correlation of the demands of two sites, by their numbers from 0; 1 of a site with itself. */
export type Correlation = (one: number, other: number) => number;
