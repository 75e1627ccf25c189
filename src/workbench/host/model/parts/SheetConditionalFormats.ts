import { areasMeet } from "../calculation/areasMeet";
import type { ConditionalFormatsModel } from "../ConditionalFormatsModel";
import { WorkbookModelError } from "../WorkbookModelError";
import type { ConditionalFormatSnapshot, Rectangle } from "../WorkbookSnapshot";
import { subtractArea } from "./subtractArea";
import type { WorkbookCore } from "./WorkbookCore";

/** Conditional formats of one sheet, the strongest first. */
export class SheetConditionalFormats implements ConditionalFormatsModel {
  constructor(
    private readonly core: WorkbookCore,
    private readonly sheetId: string,
  ) {}

  all(): ConditionalFormatSnapshot[] {
    return [...this.state.conditionalFormats];
  }

  at(area: Rectangle): ConditionalFormatSnapshot[] {
    return this.all().filter((format) => areasMeet(format.area, area));
  }

  add(format: Parameters<ConditionalFormatsModel["add"]>[0]): string {
    const id = format.id ?? this.core.newId("format");
    this.keep([{ ...format, id }, ...this.all()]);
    return id;
  }

  update(id: string, format: Omit<ConditionalFormatSnapshot, "id">): void {
    this.assertThere(id);
    this.keep(this.all().map((other) => (other.id === id ? { ...format, id } : other)));
  }

  remove(id: string): void {
    this.assertThere(id);
    this.keep(this.all().filter((format) => format.id !== id));
  }

  clear(area: Rectangle): void {
    // What is left of a format that sticks out of the area stays, in as many parts as that takes.
    this.keep(
      this.all().flatMap((format) =>
        subtractArea(format.area, area).map((rest, index) => ({
          ...format,
          id: index === 0 ? format.id : this.core.newId("format"),
          area: rest,
        })),
      ),
    );
  }

  private get state() {
    return this.core.state(this.sheetId);
  }

  private assertThere(id: string): void {
    if (!this.all().some((format) => format.id === id))
      throw new WorkbookModelError("ItemNotFound", "This conditional format is not on the sheet.");
  }

  private keep(formats: ConditionalFormatSnapshot[]): void {
    this.state.conditionalFormats = formats;
    this.core.document.paintLater(this.sheetId);
    this.core.events.emit("formatChanged", {
      area: { sheetId: this.sheetId, row: 0, column: 0, rows: 1, columns: 1 },
      source: "addin",
    });
  }
}
