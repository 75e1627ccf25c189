/** Load and capacity of a resource by period, in hours. */
export interface ResourceHours {
  readonly load: readonly number[];
  readonly capacity: readonly number[];
}

/** How tight a resource is. */
export interface Bottleneck {
  /** Its place in the input. */
  readonly resource: number;
  /** Load of all periods as a share of their capacity; null where it has load and no capacity at all. */
  readonly utilization: number | null;
  /** Period with the highest share of its capacity. */
  readonly peakPeriod: number;
  /** Load of that period as a share of capacity; null where it has load and no capacity. */
  readonly peakUtilization: number | null;
  /** First period whose load is above its capacity; null where none is. */
  readonly firstOverload: number | null;
  /** Hours above capacity, over all periods. */
  readonly hoursShort: number;
  /** Hours still missing if load may be made in any earlier period: what pre-building cannot mend. */
  readonly hoursShortAfterPrebuild: number;
}

/** Rounding noise: 140.00000000000003 of 140 hours is no overload. */
const tolerance = 1e-9;

/** The resources from the tightest to the loosest: by utilization over all periods (Goldratt; Hopp & Spearman 2008, chapter 7), ties by hours short, then in the order of the input. */
export function bottlenecks(resources: readonly ResourceHours[]): Bottleneck[] {
  const rank = (share: number | null): number => share ?? Infinity;
  return resources
    .map(bottleneckOf)
    .sort((one, other) =>
      rank(one.utilization) === rank(other.utilization)
        ? other.hoursShort - one.hoursShort || one.resource - other.resource
        : rank(other.utilization) - rank(one.utilization),
    );
}

function bottleneckOf({ load, capacity }: ResourceHours, resource: number): Bottleneck {
  const shares = load.map((hours, period) => shareOf(hours, capacity[period] ?? 0));
  const peakPeriod = shares.reduce<number>(
    (best, share, period) => ((share ?? Infinity) > (shares[best] ?? Infinity) ? period : best),
    0,
  );
  const over = load.map((hours, period) => overload(hours, capacity[period] ?? 0));
  const first = over.findIndex((hours) => hours > 0);
  let waiting = 0;
  for (let period = load.length - 1; period >= 0; period--)
    waiting = overload(waiting + (load[period] ?? 0), capacity[period] ?? 0);
  return {
    resource,
    utilization: shareOf(sum(load), sum(capacity)),
    peakPeriod,
    peakUtilization: shares[peakPeriod] ?? null,
    firstOverload: first < 0 ? null : first,
    hoursShort: sum(over),
    hoursShortAfterPrebuild: waiting,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function shareOf(load: number, capacity: number): number | null {
  if (load === 0) return 0;
  return capacity === 0 ? null : load / capacity;
}

function overload(load: number, capacity: number): number {
  return load > capacity + tolerance * load ? load - capacity : 0;
}
