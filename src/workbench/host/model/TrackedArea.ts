import type { SheetArea } from "./SheetArea";

/** A handle to cells that moves, grows and shrinks with inserted and deleted cells, as a Range object of office.js does. */
export interface TrackedArea {
  /** Where the cells are now; undefined once they or their sheet were deleted. */
  readonly area: SheetArea | undefined;
  release(): void;
}
