/** A place as the picture draws it: x to the right, y downwards. */
export interface DrawnPlace {
  readonly x: number;
  readonly y: number;
}

/** Where places lie in a picture. */
export interface RoutePlaces {
  readonly points: readonly DrawnPlace[];
  readonly height: number;
}

/**
 * Places in a picture of a width, with a margin, no taller than `mostHeight`: the same scale both ways, north up. Longitudes and latitudes
 * are drawn as they lie at the middle of them: a degree of longitude is shorter by the cosine of the latitude.
 */
export function routePlaces(
  places: readonly { readonly x: number; readonly y: number }[],
  isGlobe: boolean,
  { width, mostHeight, margin }: { readonly width: number; readonly mostHeight: number; readonly margin: number },
): RoutePlaces {
  const range = (values: readonly number[]): { least: number; length: number } => {
    const [least, most] = [
      values.reduce((low, value) => Math.min(low, value), Infinity),
      values.reduce((high, value) => Math.max(high, value), -Infinity),
    ];
    return { least, length: most - least };
  };
  if (places.length === 0) return { points: [], height: 2 * margin };
  const north = range(places.map(({ y }) => y));
  const across = isGlobe ? Math.cos(((north.least + north.length / 2) * Math.PI) / 180) : 1;
  const east = range(places.map(({ x }) => x * across));
  const [roomAcross, roomDown] = [width - 2 * margin, mostHeight - 2 * margin];
  const scale = Math.min(
    east.length > 0 ? roomAcross / east.length : Infinity,
    north.length > 0 ? roomDown / north.length : Infinity,
  );
  // All in one place: there is nothing to scale.
  const factor = scale === Infinity ? 0 : scale;
  const left = (width - east.length * factor) / 2;
  return {
    points: places.map(({ x, y }) => ({
      x: left + (x * across - east.least) * factor,
      y: margin + (north.least + north.length - y) * factor,
    })),
    height: north.length * factor + 2 * margin,
  };
}
