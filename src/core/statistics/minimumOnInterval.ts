const goldenShare = (Math.sqrt(5) - 1) / 2;

/** The point of lowest value on an interval: a grid finds the valley, golden section its bottom. Kiefer (1953). */
export function minimumOnInterval(
  objective: (x: number) => number,
  { from, to, gridPoints, steps }: { from: number; to: number; gridPoints: number; steps: number },
): number {
  const width = (to - from) / (gridPoints - 1);
  let best = from;
  let least = Infinity;
  for (let index = 0; index < gridPoints; index++) {
    const value = objective(from + index * width);
    if (value < least) [best, least] = [from + index * width, value];
  }
  let low = Math.max(from, best - width);
  let high = Math.min(to, best + width);
  let left = high - goldenShare * (high - low);
  let right = low + goldenShare * (high - low);
  let [leftValue, rightValue] = [objective(left), objective(right)];
  for (let step = 0; step < steps; step++) {
    if (leftValue < rightValue) {
      [high, right, rightValue] = [right, left, leftValue];
      left = high - goldenShare * (high - low);
      leftValue = objective(left);
    } else {
      [low, left, leftValue] = [left, right, rightValue];
      right = low + goldenShare * (high - low);
      rightValue = objective(right);
    }
  }
  const middle = (low + high) / 2;
  return objective(middle) <= least ? middle : best;
}
