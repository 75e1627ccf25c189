import { useCallback, useRef, type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode } from "react";
import { ShellIcon } from "./ShellIcon";

const narrowest = 320;
const widest = 900;

/**
 * The task pane at the grid's right: title, close button, an edge to drag (or move with the arrow keys), and the add-in's frame. A hidden pane stays
 * loaded, as in a shared runtime: its page is the one that calculates.
 */
export function PaneFrame({
  title,
  visible,
  width,
  onWidth,
  onClose,
  children,
}: {
  title: string;
  visible: boolean;
  width: number;
  onWidth: (width: number) => void;
  onClose: () => void;
  children: ReactNode;
}): ReactElement {
  const pane = useRef<HTMLElement>(null);
  const limit = useCallback((wanted: number) => Math.round(Math.min(widest, Math.max(narrowest, wanted))), []);
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    pane.current?.classList.add("dragged");
    const right = pane.current?.getBoundingClientRect().right ?? window.innerWidth;
    const move = (moved: globalThis.PointerEvent): void => onWidth(limit(right - moved.clientX));
    const end = (): void => {
      edge.removeEventListener("pointermove", move);
      pane.current?.classList.remove("dragged");
    };
    edge.addEventListener("pointermove", move);
    edge.addEventListener("lostpointercapture", end, { once: true });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") onWidth(limit(width + 20));
    if (event.key === "ArrowRight") onWidth(limit(width - 20));
  };
  return (
    <aside ref={pane} className="pane" style={{ width }} hidden={!visible} aria-label={title}>
      <div
        className="pane-edge"
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the pane"
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        tabIndex={0}
        onPointerDown={drag}
        onKeyDown={onKey}
      />
      <div className="pane-head">
        <h2>{title}</h2>
        <button type="button" aria-label="Close the pane" title="Close the pane" onClick={onClose}>
          <ShellIcon name="close" />
        </button>
      </div>
      <div className="pane-body">{children}</div>
    </aside>
  );
}
