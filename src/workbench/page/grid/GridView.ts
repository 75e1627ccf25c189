/** Where the grid's cells are on the screen: the part that scrolls, in pixels of the grid's own box. */
export interface GridView {
  /** Left and top of the scrolling part: after row headers, column headers and frozen cells. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far it has scrolled, and the width and height of the frozen cells: in pixels of the sheet, before zoom. */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly frozenX: number;
  readonly frozenY: number;
  /** 1 = 100 %. */
  readonly zoom: number;
}

/** A rectangle of the sheet as it is seen: its own place within the part of the grid that it may cover. */
export interface PlacedBox {
  readonly clip: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly left: number;
  readonly top: number;
}

/**
 * Places what lies over the cells. What begins in the frozen cells stays where it is when the rest scrolls; everything else scrolls and
 * disappears behind the frozen cells.
 */
export function placeOnGrid(position: { readonly left: number; readonly top: number }, view: GridView): PlacedBox {
  const frozenLeft = view.frozenX * view.zoom;
  const frozenTop = view.frozenY * view.zoom;
  const pinnedX = position.left < view.frozenX;
  const pinnedY = position.top < view.frozenY;
  const left = view.left - (pinnedX ? frozenLeft : 0);
  const top = view.top - (pinnedY ? frozenTop : 0);
  return {
    clip: {
      left,
      top,
      width: view.width + view.left - left,
      height: view.height + view.top - top,
    },
    left: (position.left - (pinnedX ? 0 : view.frozenX + view.scrollX)) * view.zoom,
    top: (position.top - (pinnedY ? 0 : view.frozenY + view.scrollY)) * view.zoom,
  };
}
