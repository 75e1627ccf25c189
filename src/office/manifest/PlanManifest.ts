import type { PlanChoices } from "../../plan/PlanChoices";

/** What the add-in made in a workbook: kept in the workbook, so that it can be removed, or made anew, whoever opens it. */
export interface PlanManifest {
  /** Of this record's form. */
  readonly format: 1;
  readonly template: string;
  readonly title: string;
  readonly sheets: readonly MadeSheet[];
  /** Defined names, as Excel shows them. */
  readonly names: readonly string[];
  readonly tables: readonly string[];
  /** Cell styles that did not exist before. */
  readonly styles: readonly string[];
  /** By sheet key, then cell: hash of the formula that was written there. */
  readonly formulas: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly choices: PlanChoices | null;
  readonly sources: Readonly<Record<string, string>>;
}

export interface MadeSheet {
  readonly key: string;
  readonly name: string;
  /** Excel's own id, which survives renaming. null: not known yet (the build was interrupted). */
  readonly id: string | null;
}

/** What is being made at the moment: saved before the first cell is written, removed with the last. */
export interface BuildJournal {
  readonly sheets: readonly MadeSheet[];
  readonly names: readonly string[];
  readonly styles: readonly string[];
  /** Rises with every batch: a journal that stands still belongs to a build that has died. */
  readonly batch: number;
}
