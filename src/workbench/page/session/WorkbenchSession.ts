import type { Grid } from "../grid/Grid";
import { createGrid } from "../grid/createGrid";
import type { RibbonAction } from "../ribbon/RibbonTab";
import type { MenuItem } from "../shell/Menu";
import type { OpenedWorkbook } from "../workbook/OpenedWorkbook";
import { openFile } from "../workbook/openFile";
import { companySample, superstoreSample } from "../workbook/samples";
import { saveFile } from "../workbook/saveFile";
import { connectAddin, type ConnectedAddin } from "./connectAddin";
import { AddinUnreachable, readAddin, type InstalledAddin } from "./readAddin";
import { rememberedTheme, rememberTheme } from "./rememberedTheme";
import { Store } from "./Store";
import { watchSelection } from "./watchSelection";
import { initialView, type WorkbenchView } from "./WorkbenchView";

/** What the page does: it opens workbooks in the grid and the add-in beside them, and knows the state of both. */
export class WorkbenchSession {
  readonly store = new Store<WorkbenchView>({ ...initialView, theme: rememberedTheme() });
  readonly samples: readonly MenuItem[] = [companySample, superstoreSample].map(({ label, hint, load }) => ({
    label,
    hint,
    choose: () => void this.open(load),
  }));
  grid: Grid | null = null;
  addin: ConnectedAddin | null = null;
  private installed: InstalledAddin | null = null;
  private frameHolder: HTMLElement | null = null;
  private started = false;

  /** Opens the first workbook (the Superstore's sales) in the grid and the add-in's pane beside it. */
  async start(gridElement: HTMLElement, frameHolder: HTMLElement): Promise<void> {
    if (this.started) return;
    this.started = true;
    this.frameHolder = frameHolder;
    try {
      const [installed, first] = await Promise.all([this.install(), superstoreSample.load()]);
      this.installed = installed;
      this.grid = createGrid({
        container: gridElement,
        snapshot: first.snapshot,
        declarations: installed?.declarations ?? [],
        theme: this.store.get().theme,
      });
      this.watch(this.grid);
      this.show(first);
    } catch (error) {
      this.tell(error);
    }
  }

  readonly openFile = (file: File): Promise<void> => this.open(() => openFile(file));

  readonly save = async (): Promise<void> => {
    const { grid } = this;
    if (!grid) return;
    this.store.change({ state: "Saving …" });
    try {
      await grid.workbook.calculation.settled();
      const { workbookName } = this.store.get();
      await saveFile(workbookName, grid.workbook.snapshot());
      this.store.change({ notice: { sentence: `${workbookName}.xlsx is in your downloads.`, bad: false } });
    } catch (error) {
      this.tell(error);
    }
    this.store.change({ state: "Ready" });
  };

  /** Does what a ribbon button stands for. */
  readonly runAction = async (action: RibbonAction, controlId: string): Promise<void> => {
    try {
      if (action.kind === "showTaskpane") this.addin?.showPane();
      else await this.addin?.run(action.functionName, controlId);
    } catch (error) {
      this.tell(error);
    }
  };

  readonly hidePane = (): void => {
    if (this.addin) this.addin.hidePane();
    else this.store.change({ paneVisible: false });
    this.grid?.focus();
  };

  readonly setTheme = (theme: "light" | "dark"): void => {
    rememberTheme(theme);
    this.grid?.setTheme(theme);
    this.addin?.tellTheme(theme);
    this.store.change({ theme });
  };

  readonly setZoom = (percent: number): void => {
    this.grid?.setZoom(percent);
    this.store.change({ zoom: percent });
  };

  private async open(load: () => Promise<OpenedWorkbook>): Promise<void> {
    const { grid } = this;
    if (!grid) return;
    this.store.change({ state: "Opening …", notice: null });
    try {
      const opened = await load();
      // As in Excel, each document has its own add-in: the old page goes before its workbook does.
      this.addin?.close();
      this.addin = null;
      grid.load(opened.snapshot);
      this.show(opened);
    } catch (error) {
      this.tell(error);
    }
    this.store.change({ state: "Ready" });
  }

  private show(opened: OpenedWorkbook): void {
    this.store.change({
      workbookName: opened.name,
      document: this.store.get().document + 1,
      state: "Ready",
      addinReady: false,
      disabledControls: new Set(),
      paneVisible: true,
    });
    this.connect();
  }

  private connect(): void {
    if (!this.grid || !this.installed || !this.frameHolder) return;
    const { workbookName } = this.store.get();
    this.addin = connectAddin(this.grid.workbook, this.installed, this.frameHolder, workbookName, this.store);
  }

  private async install(): Promise<InstalledAddin | null> {
    try {
      const setup = (await (await fetch("workbench.json")).json()) as { readonly addinOrigin: string };
      const installed = await readAddin(setup.addinOrigin);
      this.store.change({ manifest: installed.manifest });
      return installed;
    } catch (error) {
      const sentence =
        error instanceof AddinUnreachable
          ? "The browser does not let this page reach the add-in yet."
          : error instanceof Error
            ? error.message
            : String(error);
      this.store.change({
        addinProblem: { address: error instanceof AddinUnreachable ? error.address : null, sentence },
      });
      return null;
    }
  }

  private watch(grid: Grid): void {
    const { workbook } = grid;
    watchSelection(grid, this.store);
    const busy = (): void => {
      this.store.change({ state: "Calculating …" });
      void workbook.calculation.settled().then(() => this.store.change({ state: "Ready" }));
    };
    workbook.events.on("cellsChanged", () => {
      if (workbook.calculation.isBusy) busy();
    });
  }

  private tell(error: unknown): void {
    console.warn(error);
    this.store.change({ notice: { sentence: error instanceof Error ? error.message : String(error), bad: true } });
  }
}
