import { useEffect, useState, type ReactElement, type WheelEvent } from "react";
import type { ChartSnapshot } from "../../host/model/WorkbookSnapshot";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import type { GridView } from "../grid/GridView";
import { useGridView } from "../grid/useGridView";
import type { ChartContent } from "./ChartContent";
import { ChartFrame } from "./ChartFrame";
import type { ChartViewProps } from "./ChartView";
import { readChart } from "./readChart";

interface DrawnChart {
  readonly sheetId: string;
  readonly chart: ChartSnapshot;
  readonly content: ChartContent;
}

/** The charts of the active sheet, over its cells. They are read again whenever a cell, a result, a chart or the sheet changes. */
export function ChartLayer({
  workbook,
  readView,
  theme,
  formatNumber,
  onWheel,
}: {
  workbook: WorkbookModel;
  readView: () => GridView | null;
  theme: "light" | "dark";
  formatNumber: ChartViewProps["formatNumber"];
  onWheel: (event: WheelEvent) => void;
}): ReactElement | null {
  const drawn = useCharts(workbook);
  const view = useGridView(readView, drawn.length > 0);
  if (!view) return null;
  return (
    <>
      {drawn.map(({ sheetId, chart, content }) => {
        const charts = workbook.sheets.byId(sheetId)?.charts;
        return (
          <ChartFrame
            key={`${sheetId}/${chart.id}`}
            chart={chart}
            content={content}
            view={view}
            theme={theme}
            formatNumber={formatNumber}
            onMove={(position) => charts?.update(chart.id, { position })}
            onRemove={() => charts?.remove(chart.id)}
            onWheel={onWheel}
          />
        );
      })}
    </>
  );
}

/** The active sheet's charts with their present values; many changes of one turn are one reading. */
function useCharts(workbook: WorkbookModel): readonly DrawnChart[] {
  const [drawn, setDrawn] = useState<readonly DrawnChart[]>([]);
  useEffect(() => {
    let planned = 0;
    const read = (): void => {
      planned = 0;
      const sheet = workbook.sheets.active;
      setDrawn(
        sheet.charts
          .all()
          .map((chart) => ({ sheetId: sheet.id, chart, content: readChart(chart, workbook, sheet.id) })),
      );
    };
    const plan = (): void => {
      planned ||= requestAnimationFrame(read);
    };
    const ends = (
      ["cellsChanged", "calculated", "chartsChanged", "sheetActivated", "formatChanged", "namesChanged"] as const
    ).map((name) => workbook.events.on(name, plan));
    plan();
    return () => {
      cancelAnimationFrame(planned);
      for (const end of ends) end();
    };
  }, [workbook]);
  return drawn;
}
