import type { Rectangle, ValidationSnapshot } from "./WorkbookSnapshot";

/** Data validation of one sheet. */
export interface ValidationsModel {
  all(): ValidationSnapshot[];
  /** The rule that covers the whole area, if one does. */
  at(area: Rectangle): ValidationSnapshot | undefined;
  /** Replaces whatever rule the area's cells had. */
  set(validation: ValidationSnapshot): void;
  clear(area: Rectangle): void;
}
