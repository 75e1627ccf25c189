/** What a network's stages can and must do, in any unit of time; one entry a stage. */
export interface ServiceLimits {
  readonly processing: readonly number[];
  /** Time that suppliers outside the network take. */
  readonly lowestIn: readonly number[];
  /** Longest promise; Infinity where there is no limit. */
  readonly highestOut: readonly number[];
  /** Numbers of the suppliers of each stage. */
  readonly suppliersOf: readonly (readonly number[])[];
  /** Numbers of the stages, each supplier before its customers. */
  readonly order: readonly number[];
}

/** Times in which stages are served and serve, and for how long each stage's own stock must last. */
export interface SettledTimes {
  readonly inbound: readonly number[];
  readonly outbound: readonly number[];
  /** Net replenishment time: inbound + processing - outbound. */
  readonly net: readonly number[];
}

/**
 * Service times that keep every arc and limit, from promises that may not: down the network each stage waits for the slowest of its
 * suppliers, and promises no later than it can serve without stock. Promises that keep everything only gain by it.
 */
export function settleServiceTimes(promises: readonly number[], limits: ServiceLimits): SettledTimes {
  const { processing, lowestIn, highestOut, suppliersOf, order } = limits;
  const [inbound, outbound, net] = [promises.map(() => 0), promises.map(() => 0), promises.map(() => 0)];
  for (const stage of order) {
    let served = lowestIn[stage] as number;
    for (const supplier of suppliersOf[stage] as readonly number[])
      served = Math.max(served, outbound[supplier] as number);
    const ready = served + (processing[stage] as number);
    inbound[stage] = served;
    outbound[stage] = Math.min(promises[stage] as number, highestOut[stage] as number, ready);
    net[stage] = ready - (outbound[stage] as number);
  }
  return { inbound, outbound, net };
}
