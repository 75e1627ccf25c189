/** Seasons up to this length have a figure a period; longer ones are tried as smooth waves too. */
const longestPlain = 12;
const mostWaves = 4;

/**
 * The forms that a season may take beside levels and trend, as regression columns: none; an own figure for each of its periods; and, where it is
 * longer than a year of months, one to four waves (sines and cosines), because 51 figures for the weeks of a year cost more than what a
 * smooth season explains, and its ups and downs would be taken for shifts. Fewer than two seasons of history: none. Harvey (1989), section 2.3.4.
 */
export function seasonForms(count: number, season: number): (readonly (readonly number[])[])[] {
  if (season <= 1 || count < 2 * season) return [[]];
  const periods = Array.from({ length: count }, (_, t) => t);
  const places = Array.from({ length: season - 1 }, (_, place) =>
    periods.map((t) => (t % season === place ? 1 : 0) - (t % season === season - 1 ? 1 : 0)),
  );
  if (season <= longestPlain) return [[], places];
  const wave = (number: number) => {
    const angles = periods.map((t) => (2 * Math.PI * number * (t % season)) / season);
    return [angles.map(Math.sin), angles.map(Math.cos)];
  };
  const waves = Array.from({ length: mostWaves }, (_, index) =>
    Array.from({ length: index + 1 }, (__, number) => wave(number + 1)).flat(),
  );
  return [[], ...waves, places];
}
