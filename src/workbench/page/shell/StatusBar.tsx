import type { ReactElement } from "react";
import type { SelectionSummary } from "../workbook/summarizeSelection";

/** The line below the grid: what the calculation does, what is wrong with the selected cell, and the selection's sum. */
export function StatusBar({
  state,
  problem,
  summary,
  zoom,
  onZoom,
}: {
  state: string;
  problem: string | null;
  summary: SelectionSummary | null;
  zoom: number;
  onZoom: (percent: number) => void;
}): ReactElement {
  return (
    <footer className="status-bar">
      <span className="status-state" role="status" data-testid="calculation-state">
        {state}
      </span>
      <span className="status-problem" data-testid="cell-problem" title={problem ?? undefined}>
        {problem}
      </span>
      {summary && (
        <span className="status-summary" data-testid="selection-summary">
          {summary.average !== null && <span>Average: {summary.average}</span>}
          <span>Count: {summary.count}</span>
          {summary.sum !== null && <span>Sum: {summary.sum}</span>}
        </span>
      )}
      <span className="status-zoom">
        <button type="button" aria-label="Zoom out" onClick={() => onZoom(Math.max(50, zoom - 10))}>
          −
        </button>
        <span>{zoom}%</span>
        <button type="button" aria-label="Zoom in" onClick={() => onZoom(Math.min(200, zoom + 10))}>
          +
        </button>
      </span>
    </footer>
  );
}
