import type { Rectangle, ValidationSnapshot } from "../WorkbookSnapshot";
import type { ValidationsModel } from "../ValidationsModel";
import { subtractArea } from "./subtractArea";
import type { WorkbookCore } from "./WorkbookCore";

/** Data validation of one sheet: a cell has one rule at most. */
export class SheetValidations implements ValidationsModel {
  constructor(
    private readonly core: WorkbookCore,
    private readonly sheetId: string,
  ) {}

  all(): ValidationSnapshot[] {
    return [...this.core.state(this.sheetId).validations];
  }

  at(area: Rectangle): ValidationSnapshot | undefined {
    return this.all().find(
      ({ area: own }) =>
        area.row >= own.row &&
        area.column >= own.column &&
        area.row + area.rows <= own.row + own.rows &&
        area.column + area.columns <= own.column + own.columns,
    );
  }

  set(validation: ValidationSnapshot): void {
    this.clear(validation.area);
    this.keep([...this.all(), validation]);
  }

  clear(area: Rectangle): void {
    this.keep(
      this.all().flatMap((validation) =>
        subtractArea(validation.area, area).map((rest) => ({ ...validation, area: rest })),
      ),
    );
  }

  private keep(validations: ValidationSnapshot[]): void {
    this.core.state(this.sheetId).validations = validations;
    this.core.events.emit("formatChanged", {
      area: { sheetId: this.sheetId, row: 0, column: 0, rows: 1, columns: 1 },
      source: "addin",
    });
  }
}
