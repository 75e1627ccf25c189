/** A point in pixels; null where the series has a gap. */
export type Point = { readonly x: number; readonly y: number } | null;

/** An SVG path through the points that begins anew after each gap. A point between two gaps is a dot of its own. */
export function linePath(points: readonly Point[]): string {
  let drawing = false;
  let path = "";
  for (const point of points) {
    if (point === null) {
      drawing = false;
      continue;
    }
    path += `${drawing ? "L" : "M"}${round(point.x)} ${round(point.y)}`;
    if (!drawing) path += "h0";
    drawing = true;
  }
  return path;
}

/** A closed SVG path between two lines over the same categories; stretches with a gap are left out. */
export function areaPath(upper: readonly Point[], lower: readonly Point[]): string {
  let path = "";
  let stretch: { top: Exclude<Point, null>; bottom: Exclude<Point, null> }[] = [];
  const close = (): void => {
    if (stretch.length > 0) {
      const corners = [...stretch.map(({ top }) => top), ...stretch.reverse().map(({ bottom }) => bottom)];
      path += `M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}Z`;
    }
    stretch = [];
  };
  upper.forEach((top, index) => {
    const bottom = lower[index];
    if (top && bottom) stretch.push({ top, bottom });
    else close();
  });
  close();
  return path;
}

/** A tenth of a pixel is as fine as a screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
