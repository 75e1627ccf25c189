import type { CellStylesModel } from "../CellStylesModel";
import { WorkbookModelError } from "../WorkbookModelError";
import type { CellStyle } from "../WorkbookSnapshot";
import { StyleWriter } from "./StyleWriter";
import type { WorkbookCore } from "./WorkbookCore";

/** Named cell styles. "Normal" is always there. */
export class CellStyles implements CellStylesModel {
  constructor(private readonly core: WorkbookCore) {}

  names(): string[] {
    return ["Normal", ...[...this.core.cellStyles.keys()].filter((name) => name !== "Normal")];
  }

  find(name: string): CellStyle | undefined {
    const key = this.keyOf(name);
    return key === undefined ? (name.toLowerCase() === "normal" ? {} : undefined) : this.core.cellStyles.get(key);
  }

  add(name: string, style: CellStyle = {}): void {
    if (this.find(name))
      throw new WorkbookModelError("ItemAlreadyExists", `A cell style named "${name}" already exists.`);
    this.core.cellStyles.set(name, style);
  }

  update(name: string, style: CellStyle): void {
    const key = this.keyOf(name) ?? name;
    this.core.cellStyles.set(key, { ...this.core.cellStyles.get(key), ...style });
    const layer = new StyleWriter(this.core.document).layer(style);
    this.eachBearer(key, (sheetId, row, column, cell) => this.core.document.setCell(sheetId, row, column, layer(cell)));
  }

  remove(name: string): void {
    const key = this.keyOf(name);
    if (key === undefined) throw new WorkbookModelError("ItemNotFound", `There is no cell style "${name}".`);
    this.core.cellStyles.delete(key);
    const styles = new StyleWriter(this.core.document);
    // As in Excel, cells that bore the style become Normal.
    this.eachBearer(key, (sheetId, row, column, cell) =>
      this.core.document.setCell(sheetId, row, column, styles.bare(cell)),
    );
  }

  private keyOf(name: string): string | undefined {
    return [...this.core.cellStyles.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  }

  private eachBearer(name: string, visit: Parameters<typeof visitWithSheet>[2]): void {
    for (const sheet of this.core.document.sheets()) visitWithSheet(this.core, sheet.getSheetId(), visit, name);
  }
}

function visitWithSheet(
  core: WorkbookCore,
  sheetId: string,
  visit: (
    sheetId: string,
    row: number,
    column: number,
    cell: NonNullable<ReturnType<WorkbookCore["document"]["cell"]>>,
  ) => void,
  name: string,
): void {
  const found: { row: number; column: number }[] = [];
  core.document.eachCell(sheetId, undefined, (row, column, cell) => {
    if ((cell.custom as { named?: string } | null | undefined)?.named === name) found.push({ row, column });
  });
  for (const { row, column } of found) {
    const cell = core.document.cell(sheetId, row, column);
    if (cell) visit(sheetId, row, column, cell);
  }
}
