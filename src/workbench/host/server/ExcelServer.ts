import { HostError } from "../protocol/HostError";
import type { SheetArea } from "../model/SheetArea";
import type { SheetModel } from "../model/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { ServedObject } from "../protocol/ServerClass";
import { intersection } from "./areas";
import { ColumnIds } from "./ColumnIds";
import { EventRegistrations } from "./EventRegistrations";
import { RangeHandle } from "./RangeHandle";
import { RememberedAttributes } from "./RememberedAttributes";
import { served } from "./Targets";

/** What the tables of the Excel classes share: the workbook, the ranges in use, registered events. */
export class ExcelServer {
  readonly events = new EventRegistrations();
  readonly columnIds = new ColumnIds();
  readonly remembered = new RememberedAttributes();
  /** Runtime.enableEvents. */
  eventsEnabled = true;
  private readonly rangesOfBatch = new Set<RangeHandle>();
  private readonly afterBatch: (() => void)[] = [];

  constructor(readonly model: WorkbookModel) {}

  /** A Range object on an area; it lives as long as the batch, longer when the client keeps a reference. */
  range(area: SheetArea): ServedObject {
    return served("Range", this.handle(area));
  }

  rangeOrNull(area: SheetArea | undefined): ServedObject | null {
    return area ? this.range(area) : null;
  }

  handle(area: SheetArea): RangeHandle {
    const handle = new RangeHandle(this.model, this.model.track(area));
    this.rangesOfBatch.add(handle);
    return handle;
  }

  /** The area that an argument names: an address, a name, or a Range object. InvalidArgument when it is none. */
  areaOf(reference: unknown, sheetId?: string): SheetArea {
    const handle = rangeOf(reference);
    if (handle) return handle.area;
    const area = typeof reference === "string" ? this.model.resolve(reference, sheetId) : undefined;
    if (!area) throw new HostError("InvalidArgument");
    return area;
  }

  /** AccessDenied when the sheet is protected and the area has a locked cell. */
  requireWritable(handle: RangeHandle): void {
    const { sheet, area } = handle;
    if (!sheet.protected) return;
    const used = sheet.cells.usedRange();
    const written = used ? intersection(area, used) : undefined;
    const styles = written ? sheet.cells.styles(written).flat() : [];
    const outside = (written ? written.rows * written.columns : 0) < area.rows * area.columns;
    if (outside || styles.some((style) => style.locked !== false)) throw new HostError("AccessDenied");
  }

  requireUnprotected(sheet: SheetModel): void {
    if (sheet.protected) throw new HostError("AccessDenied");
  }

  /** The client let an object go. */
  release(target: unknown): void {
    const handles: readonly unknown[] = Array.isArray(target) ? target : [target];
    for (const handle of handles) if (handle instanceof RangeHandle) this.rangesOfBatch.add(handle);
  }

  /** AccessDenied when the structure of the workbook is protected. */
  requireOpenStructure(): void {
    if (this.remembered.get("workbookProtection", "protected", false) === true) throw new HostError("AccessDenied");
  }

  /** Runs when the batch that is under way has ended. */
  whenBatchEnds(action: () => void): void {
    this.afterBatch.push(action);
  }

  /** Ends a batch: ranges that the client did not keep stop following the cells. */
  endBatch(isKept: (handle: RangeHandle) => boolean): void {
    for (const handle of this.rangesOfBatch) if (!isKept(handle)) handle.release();
    this.rangesOfBatch.clear();
    for (const action of this.afterBatch.splice(0)) action();
  }
}

/** The handle of an argument that is a Range object. */
export function rangeOf(argument: unknown): RangeHandle | undefined {
  const target = (argument as ServedObject | null)?.target;
  return target instanceof RangeHandle ? target : undefined;
}
