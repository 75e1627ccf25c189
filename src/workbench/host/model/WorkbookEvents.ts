import type { SheetArea } from "./SheetArea";

/** Who changed the workbook: a person in the grid, the add-in through office.js, or the host itself while it loads. */
export type ChangeSource = "user" | "addin" | "host";

export type CellsChangeKind =
  "rangeEdited" | "rowInserted" | "rowDeleted" | "columnInserted" | "columnDeleted" | "cellInserted" | "cellDeleted";

/** Everything the workbook tells about itself, by name of the event. */
export interface WorkbookEventMap {
  /** Contents were entered, cleared or moved; results of calculation are not edits (see "calculated"). */
  readonly cellsChanged: { readonly area: SheetArea; readonly change: CellsChangeKind; readonly source: ChangeSource };
  readonly formatChanged: { readonly area: SheetArea; readonly source: ChangeSource };
  /** A calculation ended; the sheets on which at least one result changed. */
  readonly calculated: { readonly sheetIds: readonly string[] };
  readonly sheetAdded: { readonly sheetId: string; readonly source: ChangeSource };
  readonly sheetDeleted: { readonly sheetId: string; readonly name: string; readonly source: ChangeSource };
  readonly sheetRenamed: {
    readonly sheetId: string;
    readonly before: string;
    readonly after: string;
    readonly source: ChangeSource;
  };
  readonly sheetMoved: {
    readonly sheetId: string;
    readonly before: number;
    readonly after: number;
    readonly source: ChangeSource;
  };
  readonly sheetVisibilityChanged: { readonly sheetId: string; readonly source: ChangeSource };
  readonly sheetActivated: { readonly sheetId: string; readonly previousSheetId: string | undefined };
  readonly selectionChanged: { readonly area: SheetArea };
  readonly tableAdded: { readonly tableId: string; readonly source: ChangeSource };
  readonly tableDeleted: {
    readonly tableId: string;
    readonly name: string;
    readonly sheetId: string;
    readonly source: ChangeSource;
  };
  /** Name, size, style or header of a table. */
  readonly tableChanged: { readonly tableId: string; readonly source: ChangeSource };
  readonly namesChanged: { readonly name: string };
  readonly chartsChanged: { readonly sheetId: string };
  readonly settingsChanged: { readonly key: string };
}

export type WorkbookEventName = keyof WorkbookEventMap;

export interface WorkbookEvents {
  /** Calls `listener` after each such event; the answer ends that. */
  on<Name extends WorkbookEventName>(name: Name, listener: (event: WorkbookEventMap[Name]) => void): () => void;
}
