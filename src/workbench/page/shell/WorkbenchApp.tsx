import { useEffect, useRef, useSyncExternalStore, type ReactElement } from "react";
import { ChartLayer } from "../charts/ChartLayer";
import { ListArrow } from "../grid/ListArrow";
import type { WorkbenchSession } from "../session/WorkbenchSession";
import { Notice } from "./Notice";
import { PaneFrame } from "./PaneFrame";
import { PaneProblem } from "./PaneProblem";
import { Ribbon } from "./Ribbon";
import { StatusBar } from "./StatusBar";
import { TitleBar } from "./TitleBar";

/** The whole page: title bar, ribbon, grid with its charts, task pane, status bar. */
export function WorkbenchApp({ session }: { session: WorkbenchSession }): ReactElement {
  const view = useSyncExternalStore(session.store.subscribe, session.store.get);
  const gridElement = useRef<HTMLDivElement>(null);
  const frameHolder = useRef<HTMLDivElement>(null);
  const grid = session.grid;

  useEffect(() => {
    if (gridElement.current && frameHolder.current) void session.start(gridElement.current, frameHolder.current);
  }, [session]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = view.theme;
  }, [view.theme]);
  useEffect(() => {
    document.title = view.workbookName ? `${view.workbookName} - AOP Planner workbench` : "AOP Planner workbench";
  }, [view.workbookName]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      void session.save();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [session]);

  return (
    <div className="workbench">
      <TitleBar
        workbookName={view.workbookName}
        samples={session.samples}
        theme={view.theme}
        onOpen={(file) => void session.openFile(file)}
        onSave={() => void session.save()}
        onTheme={session.setTheme}
      />
      <Ribbon
        tab={view.manifest?.tab ?? { label: "AOP", groups: [] }}
        ready={view.addinReady}
        isEnabled={(id) => !view.disabledControls.has(id)}
        onAction={(action, id) => void session.runAction(action, id)}
      />
      <main className="work-area">
        <div className="grid-area">
          <div className="grid" ref={gridElement} />
          {grid && (
            <>
              <ChartLayer
                workbook={grid.workbook}
                readView={grid.readView}
                theme={view.theme}
                formatNumber={grid.formatNumber}
                onWheel={(event) => grid.scrollBy(event.deltaX, event.deltaY)}
              />
              <ListArrow grid={grid} />
            </>
          )}
        </div>
        <PaneFrame
          title={view.manifest?.displayName ?? "AOP Planner"}
          visible={view.paneVisible}
          width={view.paneWidth}
          onWidth={(paneWidth) => session.store.change({ paneWidth })}
          onClose={session.hidePane}
        >
          {view.addinProblem && <PaneProblem problem={view.addinProblem} onRetry={() => window.location.reload()} />}
          <div className="pane-holder" ref={frameHolder} hidden={view.addinProblem !== null} />
        </PaneFrame>
      </main>
      <StatusBar
        state={view.state}
        problem={view.cellProblem}
        summary={view.summary}
        zoom={view.zoom}
        onZoom={(percent) => session.setZoom(percent)}
      />
      {view.notice && <Notice {...view.notice} onClose={() => session.store.change({ notice: null })} />}
    </div>
  );
}
