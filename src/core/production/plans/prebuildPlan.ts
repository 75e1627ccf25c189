/** Demand against capacity in units (or hours), with what may be made ahead. */
export interface PrebuildInput {
  readonly demand: readonly number[];
  readonly capacity: readonly number[];
  /** Units in stock before the first period. */
  readonly opening: number;
  /** Most periods that a unit may be made before it is used. */
  readonly periodsAhead: number;
  /** Periods after the one in which it was made in which a unit can still be used; opening stock counts as made in the period before the first. */
  readonly shelfLife: number;
}

/** The latest plan that serves the most demand. */
export interface PrebuildPlan {
  readonly production: readonly number[];
  /** Units of each period's demand that cannot be served; they are lost, not owed. */
  readonly shortage: readonly number[];
}

/**
 * Least shortage, then least and latest production. Demand is served in order of periods by what goes out of use first, which
 * serves the most (Glover 1967, Maximum matching in a convex bipartite graph) and earlier demand before later; then what must be made
 * is put as late as capacity allows, from the last period back. Exact.
 */
export function prebuildPlan({ demand, capacity, opening, periodsAhead, shelfLife }: PrebuildInput): PrebuildPlan {
  const ahead = Math.min(periodsAhead, shelfLife);
  const fromStock = demand.map(() => 0);
  const made = demand.map(() => 0);
  let stock = opening;
  const free = [...capacity];
  demand.forEach((units, period) => {
    let open = units;
    const useStock = (): void => {
      if (period >= shelfLife) return;
      const used = Math.min(open, stock);
      stock -= used;
      open -= used;
      fromStock[period] = (fromStock[period] ?? 0) + used;
    };
    for (let source = Math.max(0, period - ahead); source <= period && open > 0; source++) {
      // Opening stock goes out of use before what this period makes.
      if (shelfLife - 1 <= source + ahead) useStock();
      const used = Math.min(open, free[source] ?? 0);
      free[source] = (free[source] ?? 0) - used;
      open -= used;
      made[period] = (made[period] ?? 0) + used;
    }
    useStock();
  });
  // What is left of the opening stock saves production.
  made.forEach((units, period) => {
    if (period >= shelfLife) return;
    const used = Math.min(units, stock);
    stock -= used;
    made[period] = units - used;
    fromStock[period] = (fromStock[period] ?? 0) + used;
  });
  return {
    production: latest(made, capacity, ahead),
    shortage: demand.map((units, period) => noiseless(units - (made[period] ?? 0) - (fromStock[period] ?? 0), units)),
  };
}

/** Puts a plan that is known to fit as late as it can be. */
function latest(needs: readonly number[], capacity: readonly number[], ahead: number): number[] {
  const production = needs.map(() => 0);
  const free = [...capacity];
  for (let period = needs.length - 1; period >= 0; period--) {
    let open = needs[period] ?? 0;
    for (let source = period; source >= Math.max(0, period - ahead) && open > 0; source--) {
      const used = Math.min(open, free[source] ?? 0);
      free[source] = (free[source] ?? 0) - used;
      production[source] = (production[source] ?? 0) + used;
      open -= used;
    }
  }
  return production;
}

const noiseless = (units: number, of: number): number => (units > 1e-9 * of ? units : 0);
