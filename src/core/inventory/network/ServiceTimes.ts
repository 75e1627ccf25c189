/** What must hold for the service times of the stages, in whole units of time; one number a stage. */
export interface ServiceTimeBounds {
  readonly lowestIn: readonly number[];
  readonly highestIn: readonly number[];
  readonly lowestOut: readonly number[];
  readonly highestOut: readonly number[];
}

/** When each stage is served by its suppliers, and when it serves its customers, in whole units of time. */
export interface ServiceTimes {
  readonly inbound: readonly number[];
  readonly outbound: readonly number[];
  readonly cost: number;
}
