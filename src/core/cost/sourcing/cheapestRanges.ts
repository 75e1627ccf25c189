import type { SourcingOption, VolumeRange } from "./SourcingOption";

/** Cost of a volume with an option. */
export const costAt = ({ fixed, perUnit }: SourcingOption, volume: number): number => fixed + perUnit * volume;

/** The cheapest option that can supply a volume, the first of equally cheap ones; null where none can. */
export function cheapestAt(options: readonly SourcingOption[], volume: number): number | null {
  let best: number | null = null;
  options.forEach((option, index) => {
    if (option.limit !== null && volume > option.limit) return;
    const least = best === null ? undefined : options[best];
    if (!least || costAt(option, volume) < costAt(least, volume)) best = index;
  });
  return best;
}

/** Volume at which two options cost the same; null where there is none above 0. Horngren, Datar & Rajan (2015), chapter 11. */
export function crossover(one: SourcingOption, other: SourcingOption): number | null {
  const volume = (one.fixed - other.fixed) / (other.perUnit - one.perUnit);
  return Number.isFinite(volume) && volume > 0 ? volume : null;
}

/** Which option is the cheapest over which volumes: the lower envelope of their cost lines, from 0 on. */
export function cheapestRanges(options: readonly SourcingOption[]): VolumeRange[] {
  const points = new Set([0]);
  options.forEach((one, index) => {
    if (one.limit !== null) points.add(one.limit);
    for (const other of options.slice(index + 1)) {
      const volume = crossover(one, other);
      if (volume !== null) points.add(volume);
    }
  });
  const sorted = [...points].sort((one, other) => one - other);
  const ranges: VolumeRange[] = [];
  sorted.forEach((from, index) => {
    const to = sorted[index + 1] ?? null;
    // Between two neighbouring points no lines cross: what is cheapest in the middle is so throughout.
    const option = cheapestAt(options, to === null ? 2 * from + 1 : (from + to) / 2);
    const last = ranges[ranges.length - 1];
    if (last?.option === option) ranges[ranges.length - 1] = { ...last, to };
    else ranges.push({ from, to, option });
  });
  return ranges;
}
