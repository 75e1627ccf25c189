/** An axis: its ends and the values that carry a label. */
export interface NiceScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

/**
 * An axis with round steps (1, 2, 2.5 or 5 times a power of ten) around the data, as spreadsheets draw it: from zero where the
 * data comes near it, with room above. Ends that the user fixed are kept. Equal or missing data gives a visible axis all the same.
 * @param values what is drawn; null is a gap
 * @param options.minimum, options.maximum ends that the user fixed
 * @param options.steps about how many steps the axis has room for
 * @param options.fromZero columns and areas always start at zero
 */
export function niceScale(
  values: readonly (number | null)[],
  options: { minimum?: number | undefined; maximum?: number | undefined; steps: number; fromZero: boolean },
): NiceScale {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  let low = known.reduce((least, value) => Math.min(least, value), known[0] ?? 0);
  let high = known.reduce((most, value) => Math.max(most, value), known[0] ?? 1);
  // Excel's rule: a line leaves out zero only where its values differ by less than a sixth of their size.
  const near = Math.abs(high - low) > Math.max(Math.abs(high), Math.abs(low)) / 6;
  if (options.fromZero || near) {
    low = Math.min(0, low);
    high = Math.max(0, high);
  }
  low = options.minimum ?? low;
  high = options.maximum ?? high;
  // Differences that no label could show count as none.
  if (!(high - low > Math.max(Math.abs(low), Math.abs(high)) * 1e-9 + 1e-100)) {
    const spread = Math.abs(low) > 1e-90 ? Math.abs(low) * 0.1 : 1;
    if (options.maximum === undefined) high = low + spread;
    else low = high - spread;
  }
  const step = roundStep((high - low) / Math.max(1, options.steps));
  const minimum = options.minimum ?? Math.floor(low / step + 1e-9) * step;
  const maximum = options.maximum ?? Math.ceil(high / step - 1e-9) * step;
  const ticks: number[] = [];
  const first = Math.ceil(minimum / step - 1e-9);
  for (let index = first; index * step <= maximum + step * 1e-9; index += 1) ticks.push(clean(index * step));
  return { minimum: clean(minimum), maximum: clean(maximum), step, ticks };
}

/** The next step of 1, 2, 2.5, 5, 10 ... that is not smaller. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return lead * power;
}

/** 0.30000000000000004 is 0.3: labels are built from these numbers. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
