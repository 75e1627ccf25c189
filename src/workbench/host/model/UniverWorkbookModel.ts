import { SetSelectionsOperation } from "@univerjs/sheets";
import type { CalculationModel } from "./CalculationModel";
import { assertArea } from "./parts/assertArea";
import { CellStyles } from "./parts/CellStyles";
import { emptyWorkbook } from "./parts/emptyWorkbook";
import { GridEdits } from "./parts/GridEdits";
import { loadWorkbook } from "./parts/loadWorkbook";
import { Names } from "./parts/Names";
import { resolveReference } from "./parts/resolveReference";
import { saveWorkbook } from "./parts/saveWorkbook";
import { Settings } from "./parts/Settings";
import { Sheets } from "./parts/Sheets";
import { TableHeaders } from "./parts/TableHeaders";
import { Tables } from "./parts/Tables";
import { Tracked } from "./parts/Tracked";
import { WorkbookCore } from "./parts/WorkbookCore";
import type { SheetArea } from "./SheetArea";
import type { TrackedArea } from "./TrackedArea";
import { toUniverRange } from "./univer/toUniverRange";
import { UniverDocument } from "./univer/UniverDocument";
import type { createUniver } from "./univer/createUniver";
import type { WorkbookEvents } from "./WorkbookEvents";
import type { WorkbookModel } from "./WorkbookModel";
import type { WorkbookSnapshot } from "./WorkbookSnapshot";

/** The workbook whose cells Univer keeps: the same with and without a grid on the screen. */
export class UniverWorkbookModel implements WorkbookModel {
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly cellStyles: CellStyles;
  readonly settings: Settings;
  private readonly core: WorkbookCore;
  private readonly edits: GridEdits;

  constructor(
    private readonly univer: ReturnType<typeof createUniver>,
    clock: () => number,
  ) {
    this.core = new WorkbookCore(new UniverDocument(univer), clock);
    const headers = new TableHeaders(this.core);
    this.sheets = new Sheets(this.core, headers);
    this.tables = new Tables(this.core, headers);
    this.names = new Names(this.core);
    this.cellStyles = new CellStyles(this.core);
    this.settings = new Settings(this.core);
    this.edits = new GridEdits(this.core, this.sheets, this.tables, headers);
    this.core.document.onForeign((command) => this.edits.take(command));
    this.load(emptyWorkbook);
  }

  get calculation(): CalculationModel {
    return this.core.calculator;
  }

  get events(): WorkbookEvents {
    return this.core.events;
  }

  get selection(): SheetArea {
    return this.core.selection;
  }

  select(area: SheetArea): void {
    assertArea(area);
    this.sheets.get(area.sheetId).activate();
    this.core.selection = { ...area };
    const range = toUniverRange(area);
    const primary = {
      actualRow: area.row,
      actualColumn: area.column,
      startRow: area.row,
      endRow: area.row,
      startColumn: area.column,
      endColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.core.document.mutate(SetSelectionsOperation, {
      subUnitId: area.sheetId,
      type: 2,
      selections: [{ range, primary, style: null }],
    });
    this.core.events.emit("selectionChanged", { area: this.core.selection });
  }

  track(area: SheetArea): TrackedArea {
    return new Tracked(this.core, { ...area });
  }

  resolve(reference: string, sheetId: string = this.sheets.active.id): SheetArea | undefined {
    return resolveReference(this.core, reference, sheetId);
  }

  snapshot(): WorkbookSnapshot {
    return saveWorkbook(this.core, this.sheets.all(), this.sheets.active.name);
  }

  load(snapshot: WorkbookSnapshot): void {
    this.sheets.forgetAll();
    loadWorkbook(this.core, snapshot.sheets.length > 0 ? snapshot : emptyWorkbook);
    this.edits.remember();
    const wanted = snapshot.activeSheet === undefined ? undefined : this.sheets.byName(snapshot.activeSheet);
    const chosen =
      wanted?.visibility === "visible" ? wanted : this.sheets.all().find(({ visibility }) => visibility === "visible");
    if (chosen) this.sheets.activate(chosen.id);
    this.core.selection = { sheetId: this.sheets.active.id, row: 0, column: 0, rows: 1, columns: 1 };
  }

  dispose(): void {
    this.univer.dispose();
  }
}
