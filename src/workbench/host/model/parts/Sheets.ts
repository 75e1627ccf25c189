import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { SheetsModel } from "../SheetsModel";
import { WorkbookModelError } from "../WorkbookModelError";
import { assertSheetName } from "./assertSheetName";
import { newSheetData } from "./newSheetData";
import { restructure } from "./restructure";
import { Sheet, type SheetOwner } from "./Sheet";
import type { TableHeaders } from "./TableHeaders";
import type { WorkbookCore } from "./WorkbookCore";

/** The worksheets over Univer's workbook. */
export class Sheets implements SheetsModel, SheetOwner {
  private readonly known = new Map<string, Sheet>();

  constructor(
    private readonly core: WorkbookCore,
    private readonly headers: TableHeaders,
  ) {}

  all(): Sheet[] {
    return this.core.document.sheets().map((sheet) => this.model(sheet.getSheetId()));
  }

  byName(name: string): Sheet | undefined {
    const sheetId = this.core.cells.sheetIdOf(name);
    return sheetId === undefined ? undefined : this.model(sheetId);
  }

  byId(id: string): Sheet | undefined {
    return this.core.document.workbook.getSheetBySheetId(id) ? this.model(id) : undefined;
  }

  get(nameOrId: string): Sheet {
    const sheet = this.byName(nameOrId) ?? this.byId(nameOrId);
    if (!sheet) throw new WorkbookModelError("ItemNotFound", `There is no sheet "${nameOrId}".`);
    return sheet;
  }

  add(name?: string): Sheet {
    let chosen = name;
    for (let number = this.core.document.sheets().length + 1; chosen === undefined; number += 1) {
      if (!this.byName(`Sheet${number}`)) chosen = `Sheet${number}`;
    }
    assertSheetName(this.core, chosen);
    const id = this.freshId();
    const index = this.core.document.sheets().length;
    this.core.document.mutate(InsertSheetMutation, { index, sheet: newSheetData(id, chosen) }, true);
    // Formulas that already name the sheet find it now.
    this.core.calculator.sheetAppeared(chosen);
    this.core.events.emit("sheetAdded", { sheetId: id, source: "addin" });
    return this.model(id);
  }

  get active(): Sheet {
    return this.model(this.core.document.workbook.getActiveSheet().getSheetId());
  }

  activate(sheetId: string): void {
    const previous = this.active;
    if (previous.id === sheetId) return;
    if (this.model(sheetId).visibility !== "visible")
      throw new WorkbookModelError("InvalidOperation", "A hidden sheet cannot be activated.");
    this.core.document.mutate(SetWorksheetActiveOperation, { subUnitId: sheetId });
    this.core.selection = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    this.core.events.emit("sheetActivated", { sheetId, previousSheetId: previous.id });
  }

  remove(sheetId: string): void {
    const sheet = this.get(sheetId);
    const { name } = sheet;
    const visible = this.all().filter((other) => other.visibility === "visible");
    const [next] = visible.filter((other) => other.id !== sheetId);
    if (!next)
      throw new WorkbookModelError("InvalidOperation", "The last visible sheet of a workbook cannot be deleted.");
    if (this.active.id === sheetId)
      this.activate((visible[visible.findIndex(({ id }) => id === sheetId) + 1] ?? next).id);
    restructure(this.core, { kind: "deleteSheet", sheetId, name }, () => {
      this.core.document.mutate(RemoveSheetMutation, { subUnitId: sheetId });
    });
    this.forget(sheetId);
    this.core.events.emit("sheetDeleted", { sheetId, name, source: "addin" });
  }

  /** The sheet is gone from the workbook. */
  forget(sheetId: string): void {
    this.core.sheetStates.delete(sheetId);
    this.known.delete(sheetId);
  }

  forgetAll(): void {
    this.known.clear();
  }

  /** An id that no sheet has, nor had one that an add-in still remembers in its settings: it would take the new sheet for that one. */
  private freshId(): string {
    const remembered = [...this.core.settings.values()].join("\n");
    let id = this.core.newId("sheet");
    while (this.byId(id) || new RegExp(`\\b${id}\\b`).test(remembered)) id = this.core.newId("sheet");
    return id;
  }

  private model(id: string): Sheet {
    let sheet = this.known.get(id);
    if (!sheet) this.known.set(id, (sheet = new Sheet(this.core, id, this, this.headers)));
    return sheet;
  }
}
