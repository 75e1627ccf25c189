/** What a search for routes may take, in a cell and in the pane alike. */
export const routeSearch = {
  /** More sites would take the search too long to be good for anything. */
  mostSites: 1000,
  /** Places for a site that an ordinary machine tries in a second: time is counted in them, so that every machine answers the same. */
  workPerSecond: 25_000_000,
  /** Seconds' work where no time is given. */
  seconds: 2,
} as const;
