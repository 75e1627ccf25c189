import { globalTrendWith } from "./globalTrendWith";

/** The local and global trend model with the prior that trends are about 3 % of the level a season. */
export const globalTrend = globalTrendWith({ seasonTrend: 0.03 });
