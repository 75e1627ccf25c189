import type { CalculationModel } from "./CalculationModel";
import type { CellStylesModel } from "./CellStylesModel";
import type { NamesModel } from "./NamesModel";
import type { SettingsModel } from "./SettingsModel";
import type { SheetArea } from "./SheetArea";
import type { SheetsModel } from "./SheetsModel";
import type { TablesModel } from "./TablesModel";
import type { TrackedArea } from "./TrackedArea";
import type { WorkbookEvents } from "./WorkbookEvents";
import type { WorkbookSnapshot } from "./WorkbookSnapshot";

/**
 * The workbook behind the embedded Excel. Reads and writes are immediate; results of calculation follow, and
 * `calculation.settled()` tells when. What Excel refuses throws WorkbookModelError with Excel's code.
 */
export interface WorkbookModel {
  readonly sheets: SheetsModel;
  readonly tables: TablesModel;
  readonly names: NamesModel;
  readonly cellStyles: CellStylesModel;
  readonly settings: SettingsModel;
  readonly calculation: CalculationModel;
  readonly events: WorkbookEvents;
  /** The selected cells of the active sheet. */
  readonly selection: SheetArea;
  /** Selects cells, and activates their sheet. */
  select(area: SheetArea): void;
  track(area: SheetArea): TrackedArea;
  /**
   * The cells behind a reference, with or without "=": "Demand!$B$4:$M$4", "B4" (on `sheetId`, else the active sheet), "A:C", "2:5",
   * "Plan!J8#", a name, "Items[SKU]", "Items[[#Headers],[SKU]]". undefined for what is no reference.
   */
  resolve(reference: string, sheetId?: string): SheetArea | undefined;

  snapshot(): WorkbookSnapshot;
  /** Replaces the whole workbook. Values come as they were saved; nothing is calculated until something changes or `calculate` is called. */
  load(snapshot: WorkbookSnapshot): void;
  dispose(): void;
}
