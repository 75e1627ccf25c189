/** The moving average over one season, centred on each period; an even season takes half of its two ends. null where it does not reach. */
export function centredMovingAverage(history: ArrayLike<number>, season: number): (number | null)[] {
  const half = Math.floor(season / 2);
  const endWeight = season % 2 === 0 ? 0.5 : 1;
  return Array.from({ length: history.length }, (_, t) => {
    if (t < half || t + half >= history.length) return null;
    let sum = endWeight * ((history[t - half] ?? 0) + (half > 0 ? (history[t + half] ?? 0) : 0));
    for (let at = t - half + 1; at < t + half; at++) sum += history[at] ?? 0;
    return sum / season;
  });
}
