import type { WorkbookModel } from "../model/WorkbookModel";
import type { CellsChangeKind, ChangeSource } from "../model/WorkbookEvents";
import { formatArea } from "./address";
import { intersection } from "./areas";
import { ExcelEvent, workbookTarget } from "./EventRegistrations";

/** Raises an event of Excel for the handlers on `target` and, where there is one, on the collection. */
export type RaiseEvent = (
  event: number,
  targets: readonly string[],
  payload: Readonly<Record<string, unknown>>,
) => void;

/** Excel.DataChangeType and the direction in which cells moved. */
const changeTypes: Readonly<Record<CellsChangeKind, { readonly changeType: string; readonly shiftDirection: string }>> =
  {
    rangeEdited: { changeType: "RangeEdited", shiftDirection: "None" },
    rowInserted: { changeType: "RowInserted", shiftDirection: "None" },
    rowDeleted: { changeType: "RowDeleted", shiftDirection: "None" },
    columnInserted: { changeType: "ColumnInserted", shiftDirection: "None" },
    columnDeleted: { changeType: "ColumnDeleted", shiftDirection: "None" },
    cellInserted: { changeType: "CellInserted", shiftDirection: "ShiftCellDown" },
    cellDeleted: { changeType: "CellDeleted", shiftDirection: "ShiftCellUp" },
  };

/** The edits of this add-in and of the person at the grid are both local; `triggerSource` tells them apart. */
const from = (source: ChangeSource) => ({
  source: "Local",
  triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
});

/** Tells the add-in of what happens in the workbook, as Excel does. The answer ends that. */
export function workbookEventMessages(model: WorkbookModel, raise: RaiseEvent): () => void {
  const { events } = model;
  const both = (id: string) => [id, workbookTarget];
  const unlisten = [
    events.on("cellsChanged", ({ area, change, source }) => {
      const sheet = model.sheets.byId(area.sheetId);
      const address = formatArea(area);
      const payload = { ...changeTypes[change], ...from(source), worksheetId: area.sheetId, address };
      const referenceId = sheet ? `'${sheet.name.replaceAll("'", "''")}'!${address}` : address;
      raise(ExcelEvent.worksheetChanged, both(area.sheetId), { ...payload, referenceId });
      for (const table of model.tables.onSheet(area.sheetId)) {
        if (!intersection(area, table.area)) continue;
        const targets = [table.id, area.sheetId, workbookTarget];
        raise(ExcelEvent.tableChanged, targets, { ...payload, referenceId, tableId: table.id });
      }
    }),
    events.on("formatChanged", ({ area, source }) =>
      raise(ExcelEvent.worksheetFormatChanged, both(area.sheetId), {
        ...from(source),
        worksheetId: area.sheetId,
        address: formatArea(area),
      }),
    ),
    events.on("calculated", ({ sheetIds }) => {
      for (const worksheetId of sheetIds) {
        raise(ExcelEvent.worksheetCalculated, both(worksheetId), { worksheetId, address: "" });
      }
    }),
    events.on("sheetAdded", ({ sheetId, source }) =>
      raise(ExcelEvent.worksheetAdded, [workbookTarget], { ...from(source), worksheetId: sheetId }),
    ),
    events.on("sheetDeleted", ({ sheetId, source }) =>
      raise(ExcelEvent.worksheetDeleted, [workbookTarget], { ...from(source), worksheetId: sheetId }),
    ),
    events.on("sheetRenamed", ({ sheetId, before, after, source }) =>
      raise(ExcelEvent.worksheetNameChanged, both(sheetId), {
        ...from(source),
        worksheetId: sheetId,
        nameBefore: before,
        nameAfter: after,
      }),
    ),
    events.on("sheetMoved", ({ sheetId, before, after, source }) =>
      raise(ExcelEvent.worksheetMoved, [workbookTarget], {
        ...from(source),
        worksheetId: sheetId,
        positionBefore: before,
        positionAfter: after,
      }),
    ),
    events.on("sheetVisibilityChanged", ({ sheetId, source }) =>
      raise(ExcelEvent.worksheetVisibilityChanged, both(sheetId), { ...from(source), worksheetId: sheetId }),
    ),
    events.on("sheetActivated", ({ sheetId, previousSheetId }) => {
      if (previousSheetId !== undefined) {
        raise(ExcelEvent.worksheetDeactivated, both(previousSheetId), { worksheetId: previousSheetId });
      }
      raise(ExcelEvent.worksheetActivated, both(sheetId), { worksheetId: sheetId });
    }),
    events.on("selectionChanged", ({ area }) => {
      const payload = { worksheetId: area.sheetId, address: formatArea(area) };
      raise(ExcelEvent.worksheetSelectionChanged, both(area.sheetId), payload);
    }),
    events.on("tableAdded", ({ tableId, source }) => {
      const sheetId = model.tables.byId(tableId)?.sheetId ?? "";
      raise(ExcelEvent.tableAdded, both(sheetId), { ...from(source), tableId, worksheetId: sheetId });
    }),
    events.on("tableDeleted", ({ tableId, name, sheetId, source }) =>
      raise(ExcelEvent.tableDeleted, both(sheetId), {
        ...from(source),
        tableId,
        tableName: name,
        worksheetId: sheetId,
      }),
    ),
  ];
  return () => {
    for (const end of unlisten) end();
  };
}
