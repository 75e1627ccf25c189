import { median } from "simple-statistics";
import { loess } from "./loess";

export interface StlInput {
  readonly values: readonly number[];
  readonly season: number;
  /** Seasons over which the season is smoothed, odd, 7 or more: the more, the less it may change. */
  readonly seasonSpan: number;
  /** Rounds in which values that lie off lose their weight; 0 = not robust. */
  readonly robustRounds: number;
  readonly innerRounds: number;
}

interface Parts {
  readonly trend: readonly number[];
  readonly season: readonly number[];
}

export interface StlDecomposition extends Parts {
  readonly remainder: readonly number[];
}

/**
 * Trend, season and remainder by STL: Cleveland, Cleveland, McRae and Terpenning (1990), A seasonal-trend decomposition procedure based
 * on loess, with local lines throughout and the spans that it recommends for the trend and the low-pass filter. The parts add up to the values.
 */
export function stl({ values, season, seasonSpan, robustRounds, innerRounds }: StlInput): StlDecomposition {
  const trendSpan = nextOdd((1.5 * season) / (1 - 1.5 / seasonSpan));
  const lowPassSpan = nextOdd(season);
  const size = Math.max(...values.map(Math.abs));
  let parts: Parts = { trend: values.map(() => 0), season: values.map(() => 0) };
  let weights: readonly number[] | null = null;
  for (let round = 0; round <= robustRounds; round++) {
    for (let inner = 0; inner < innerRounds; inner++) parts = innerLoop(parts.trend, weights);
    weights = robustness(
      values.map((value, t) => value - (parts.trend[t] ?? 0) - (parts.season[t] ?? 0)),
      size,
    );
  }
  const remainder = values.map((value, t) => value - (parts.trend[t] ?? 0) - (parts.season[t] ?? 0));
  return { ...parts, remainder };

  function innerLoop(trend: readonly number[], robust: readonly number[] | null): Parts {
    const detrended = values.map((value, t) => value - (trend[t] ?? 0));
    const cycles = smoothCycles(detrended, robust);
    const filtered = movingAverage(movingAverage(movingAverage(cycles, season), season), 3);
    const lowPass = smoothAll({ values: filtered, span: lowPassSpan, weights: null });
    const seasonal = values.map((_, t) => (cycles[season + t] ?? 0) - (lowPass[t] ?? 0));
    const deseasonalised = values.map((value, t) => value - (seasonal[t] ?? 0));
    return { trend: smoothAll({ values: deseasonalised, span: trendSpan, weights: robust }), season: seasonal };
  }

  /** Each place of the season smoothed over the years, and carried on by one season at both ends. */
  function smoothCycles(detrended: readonly number[], robust: readonly number[] | null): number[] {
    const extended = Array.from({ length: values.length + 2 * season }, () => 0);
    for (let place = 0; place < season; place++) {
      const isOfPlace = (_: number, t: number): boolean => t % season === place;
      const input = {
        values: detrended.filter(isOfPlace),
        span: seasonSpan,
        weights: robust ? robust.filter(isOfPlace) : null,
      };
      for (let year = 0; year <= input.values.length + 1; year++) extended[place + year * season] = loess(input, year);
    }
    return extended;
  }
}

function smoothAll(input: Parameters<typeof loess>[0]): number[] {
  return input.values.map((_, t) => loess(input, t + 1));
}

function movingAverage(values: readonly number[], length: number): number[] {
  let sum = values.slice(0, length).reduce((left, right) => left + right, 0);
  const result = [sum / length];
  for (let end = length; end < values.length; end++) {
    sum += (values[end] ?? 0) - (values[end - length] ?? 0);
    result.push(sum / length);
  }
  return result;
}

/** Bisquare weights of remainders, 0 from six times their median size on. `size` is that of the values: less than a billionth of it is rounding. */
function robustness(remainders: readonly number[], size: number): number[] {
  const limit = Math.max(6 * median(remainders.map(Math.abs)), 1e-9 * size);
  return remainders.map((remainder) => {
    const share = limit > 0 ? Math.abs(remainder) / limit : 0;
    return share >= 1 ? 0 : (1 - share ** 2) ** 2;
  });
}

function nextOdd(value: number): number {
  const whole = Math.ceil(value);
  return whole % 2 === 0 ? whole + 1 : whole;
}
