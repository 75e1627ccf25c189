import { round } from "./linePath";

/**
 * The outline of a pie's piece, or of a doughnut's where the inner radius is not 0.
 * @param from, to share of the full turn (0 to 1), clockwise from twelve o'clock
 */
export function sectorPath(
  center: { readonly x: number; readonly y: number },
  radius: { readonly inner: number; readonly outer: number },
  from: number,
  to: number,
): string {
  // An arc from a point to itself is nothing in SVG: the whole circle stops a hair before.
  const end = Math.min(to, from + 0.99999);
  const large = end - from > 0.5 ? 1 : 0;
  const at = (share: number, length: number): string => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${round3(center.x + length * Math.cos(angle))} ${round3(center.y + length * Math.sin(angle))}`;
  };
  const outer = `M${at(from, radius.outer)}A${round(radius.outer)} ${round(radius.outer)} 0 ${large} 1 ${at(end, radius.outer)}`;
  if (radius.inner <= 0) return `${outer}L${round3(center.x)} ${round3(center.y)}Z`;
  return `${outer}L${at(end, radius.inner)}A${round(radius.inner)} ${round(radius.inner)} 0 ${large} 0 ${at(from, radius.inner)}Z`;
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
