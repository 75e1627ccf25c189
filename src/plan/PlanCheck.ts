import type { SheetKey } from "./planTemplates";

/** A row of Checks: two figures, calculated in different ways, that must be the same. */
export interface PlanCheck {
  /** The identity in words. */
  readonly what: string;
  /** Key of the sheet to look at when it fails. */
  readonly sheet: SheetKey;
  readonly expected: string;
  readonly actual: string;
  /** Formula of the sentence that says where it fails; absent: the two figures are told. */
  readonly found?: string;
}
