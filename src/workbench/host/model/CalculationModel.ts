import type { CellValue } from "./WorkbookSnapshot";
import type { CustomFunctionGateway } from "./CustomFunctionGateway";

/** When and how the workbook calculates. Edits are calculated by themselves, one pass for everything changed in the same turn. */
export interface CalculationModel {
  mode: "automatic" | "automaticExceptTables" | "manual";
  /** "recalculate": what is dirty; "full": every formula; "fullRebuild": every formula, and custom functions are asked again. */
  calculate(kind?: "recalculate" | "full" | "fullRebuild"): void;
  /** Resolves when nothing is dirty and no custom function is under way. With calculation suspended or manual: when nothing runs. */
  settled(): Promise<void>;
  readonly isBusy: boolean;
  /** Holds calculation back; the answer lets it go on (once). Suspensions nest. */
  suspend(): () => void;
  /** The add-in's functions; cells that use them are calculated again. undefined: they keep the values they have. */
  attach(gateway: CustomFunctionGateway | undefined): void;
  /** The value of a formula without its being in a cell ("=SUM(Items[Price])"); relative to A1 of the sheet. */
  evaluate(formula: string, sheetId: string): Promise<CellValue[][]>;
  /** Counters since the workbook was made: for the bench and for tests of economy. */
  readonly statistics: { readonly passes: number; readonly customFunctionCalls: number; readonly milliseconds: number };
}
