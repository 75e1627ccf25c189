import type { NumberFormatName } from "../PlanSpecification";
import type { SheetKey } from "../planTemplates";

/** A key figure with its definition; its name stands on the plan's value. */
export interface Kpi {
  /** Sheet that it reads; absent: a demand plan has it too. */
  readonly needs?: SheetKey;
  readonly label: string;
  readonly definition: string;
  readonly name: string;
  readonly formula: string;
  readonly numberFormat: NumberFormatName;
  /** The same of last year, of the latest estimate of the year, and of its closed periods; absent: not known. */
  readonly lastYear?: string;
  readonly estimate?: string;
  readonly actual?: string;
  /** Name of the target, and whether the figure should be above or below it. */
  readonly target?: readonly [name: string, better: "above" | "below"];
}
