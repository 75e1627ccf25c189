import { useState, type KeyboardEvent, type PointerEvent, type ReactElement, type WheelEvent } from "react";
import type { ChartSnapshot } from "../../host/model/WorkbookSnapshot";
import { placeOnGrid, type GridView } from "../grid/GridView";
import type { ChartContent } from "./ChartContent";
import { ChartView, type ChartViewProps } from "./ChartView";

type Position = ChartSnapshot["position"];

/** One chart over the cells: it can be moved with the pointer or the arrow keys, resized at its corner, and deleted. */
export function ChartFrame({
  chart,
  content,
  view,
  theme,
  formatNumber,
  onMove,
  onRemove,
  onWheel,
}: {
  chart: ChartSnapshot;
  content: ChartContent;
  view: GridView;
  theme: "light" | "dark";
  formatNumber: ChartViewProps["formatNumber"];
  onMove: (position: Position) => void;
  onRemove: () => void;
  onWheel: (event: WheelEvent) => void;
}): ReactElement {
  const [moved, setMoved] = useState<Position | null>(null);
  const position = moved ?? chart.position;
  const placed = placeOnGrid(position, view);

  const drag = (event: PointerEvent<HTMLElement>, change: (x: number, y: number) => Position): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    let latest: Position | null = null;
    const move = (now: globalThis.PointerEvent): void => {
      latest = change((now.clientX - event.clientX) / view.zoom, (now.clientY - event.clientY) / view.zoom);
      setMoved(latest);
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener(
      "lostpointercapture",
      () => {
        handle.removeEventListener("pointermove", move);
        setMoved(null);
        if (latest) onMove(latest);
      },
      { once: true },
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: [-8, 0], ArrowRight: [8, 0], ArrowUp: [0, -8], ArrowDown: [0, 8] }[event.key];
    if (!step && event.key !== "Delete") return;
    event.preventDefault();
    event.stopPropagation();
    if (step) onMove(shifted(chart.position, step[0] ?? 0, step[1] ?? 0));
    else onRemove();
  };

  return (
    <div className="chart-layer" style={placed.clip}>
      <div
        className="chart-frame"
        role="group"
        aria-roledescription="chart"
        aria-label={chart.title ?? chart.name}
        tabIndex={0}
        style={{ left: placed.left, top: placed.top, transform: `scale(${view.zoom})` }}
        onPointerDown={(event) => drag(event, (x, y) => shifted(chart.position, x, y))}
        onKeyDown={onKey}
        onWheel={onWheel}
      >
        <ChartView
          content={content}
          width={position.width}
          height={position.height}
          theme={theme}
          formatNumber={formatNumber}
        />
        <span
          className="chart-corner"
          aria-hidden="true"
          onPointerDown={(event) =>
            drag(event, (x, y) => ({
              ...chart.position,
              width: Math.max(120, Math.round(chart.position.width + x)),
              height: Math.max(90, Math.round(chart.position.height + y)),
            }))
          }
        />
      </div>
    </div>
  );
}

function shifted(position: Position, x: number, y: number): Position {
  return {
    ...position,
    left: Math.max(0, Math.round(position.left + x)),
    top: Math.max(0, Math.round(position.top + y)),
  };
}
