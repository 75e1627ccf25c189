import type { SelectionSummary } from "../workbook/summarizeSelection";
import type { AddinManifest } from "../ribbon/RibbonTab";

/** Everything the shell shows. */
export interface WorkbenchView {
  readonly workbookName: string;
  readonly theme: "light" | "dark";
  readonly manifest: AddinManifest | null;
  /** The add-in's page has started and takes commands. */
  readonly addinReady: boolean;
  /** Why the add-in is not there: its address, where the browser gets no answer from it, and a sentence. */
  readonly addinProblem: { readonly address: string | null; readonly sentence: string } | null;
  readonly disabledControls: ReadonlySet<string>;
  readonly paneVisible: boolean;
  readonly paneWidth: number;
  /** "Ready", "Calculating …", "Opening …". */
  readonly state: string;
  readonly cellProblem: string | null;
  readonly summary: SelectionSummary | null;
  readonly zoom: number;
  readonly notice: { readonly sentence: string; readonly bad: boolean } | null;
  /** Grows with every opened workbook: the add-in's frame is made anew. */
  readonly document: number;
}

export const initialView: WorkbenchView = {
  workbookName: "",
  theme: "light",
  manifest: null,
  addinReady: false,
  addinProblem: null,
  disabledControls: new Set(),
  paneVisible: true,
  paneWidth: 380,
  state: "Starting …",
  cellProblem: null,
  summary: null,
  zoom: 100,
  notice: null,
  document: 0,
};
