import { useEffect, useState } from "react";
import type { GridView } from "./GridView";

/**
 * The grid's scroll and zoom, looked at before every frame while there is something to place: the grid scrolls itself in many ways
 * (wheel, keys, bars, jumps) and has no single event for them all.
 */
export function useGridView(readView: () => GridView | null, needed: boolean): GridView | null {
  const [view, setView] = useState<GridView | null>(null);
  useEffect(() => {
    if (!needed) return undefined;
    let last = "";
    let frame = 0;
    const look = (): void => {
      const now = readView();
      const text = JSON.stringify(now);
      if (text !== last) {
        last = text;
        setView(now);
      }
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [readView, needed]);
  return needed ? view : null;
}
