/** A factor between 0.92 and 1.08 for each period, without pattern and the same at every run. */
export function noise(t: number): number {
  const shuffled = Math.sin((t + 1) * 12.9898) * 43758.5453;
  return 0.92 + 0.16 * (shuffled - Math.floor(shuffled));
}
