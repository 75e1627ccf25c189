import type { SheetArea } from "../SheetArea";
import type { TrackedArea } from "../TrackedArea";
import type { WorkbookCore } from "./WorkbookCore";

/** A handle to cells that follows them. */
export class Tracked implements TrackedArea {
  constructor(
    private readonly core: WorkbookCore,
    private present: SheetArea | undefined,
  ) {
    core.tracked.add(this);
  }

  get area(): SheetArea | undefined {
    return this.present;
  }

  follow(change: (area: SheetArea) => SheetArea | undefined): void {
    if (this.present) this.present = change(this.present);
  }

  release(): void {
    this.core.tracked.delete(this);
  }
}
