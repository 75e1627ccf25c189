import type { CalculationModel } from "../CalculationModel";
import type { CustomFunctionGateway } from "../CustomFunctionGateway";
import { parseFormula } from "../formula/parseFormula";
import type { SheetArea } from "../SheetArea";
import type { CellValue } from "../WorkbookSnapshot";
import type { CalculationDocument } from "./CalculationDocument";
import { CustomFunctionCalls } from "./CustomFunctionCalls";
import type { FormulaCell } from "./FormulaCell";
import { FormulaGraph } from "./FormulaGraph";
import type { FormulaPlace, FormulaWorkbook } from "./FormulaWorkbook";
import { PendingCall } from "./PendingCall";
import { Recalculation } from "./Recalculation";

/** Keeps the workbook calculated: takes edits, runs one pass for all of a turn, sends custom function calls, tells when all is settled. */
export class Calculator implements CalculationModel {
  mode: CalculationModel["mode"] = "automatic";
  readonly graph = new FormulaGraph();
  private readonly calls = new CustomFunctionCalls();
  private readonly recalculation: Recalculation;
  private scheduled = false;
  private batchesUnderWay = 0;
  private suspensions = 0;
  private waiters: (() => void)[] = [];
  private passes = 0;
  private milliseconds = 0;

  constructor(
    private readonly document: CalculationDocument,
    private readonly calculated: (sheetIds: readonly string[]) => void,
    clock: () => number,
  ) {
    this.recalculation = new Recalculation(this.graph, document, this.calls, clock);
  }

  get statistics(): CalculationModel["statistics"] {
    return { passes: this.passes, customFunctionCalls: this.calls.sent, milliseconds: this.milliseconds };
  }

  get isBusy(): boolean {
    return this.scheduled || this.batchesUnderWay > 0;
  }

  /** Takes the workbook's formulas as they are, calculated. `spills`: the areas that anchors fill. */
  adopt(spills: readonly SheetArea[]): void {
    this.take([...this.document.formulas()], spills);
    for (const cell of this.graph.all()) this.recalculation.readReferences(cell);
  }

  /** A cell was given contents, or lost them. */
  cellEntered(sheetId: string, row: number, column: number, hasContents: boolean, formula: string | undefined): void {
    const former = this.graph.at(sheetId, row, column);
    if (former && former.formula === formula) return this.graph.mark(former, "dirty");
    if (former) this.drop(former);
    const followed = this.graph.followed(sheetId, row, column);
    if (followed) {
      if (hasContents) this.graph.dropFollower(sheetId, row, column);
      this.graph.mark(followed, "dirty");
    }
    if (formula === undefined) return;
    const cell = this.graph.add(sheetId, row, column, formula);
    this.recalculation.readReferences(cell);
    this.graph.mark(cell, "dirty");
  }

  /** Values of the area changed: whatever reads them is calculated. */
  areaChanged(area: SheetArea): void {
    this.graph.markChanged(area);
    this.schedule();
  }

  /** The meaning of names or tables changed (lower case), or all of them. */
  meaningChanged(words?: ReadonlySet<string>): void {
    this.recalculation.forgetReads();
    for (const cell of this.graph.all()) {
      const concerned = !words || [...cell.uses].some((word) => words.has(word));
      if (!concerned) continue;
      this.recalculation.readReferences(cell);
      this.graph.mark(cell, "dirty");
    }
    this.schedule();
  }

  /** A sheet of this name came: formulas that were written before it find it now. */
  sheetAppeared(name: string): void {
    const lower = name.toLowerCase();
    this.recalculation.forgetReads();
    for (const cell of this.graph.all()) {
      if (!cell.formula.toLowerCase().includes(lower)) continue;
      this.recalculation.readReferences(cell);
      this.graph.mark(cell, "dirty");
    }
    if (this.graph.dirty.size > 0) this.schedule();
  }

  /** Formulas were rewritten without changing their meaning: what was clean stays so. */
  reread(): void {
    const dirty = new Set([...this.graph.dirty].map((cell) => `${cell.sheetId}/${cell.row}/${cell.column}`));
    const fresh = new Set(
      [...this.graph.all()]
        .filter((cell) => !cell.calculated)
        .map((cell) => `${cell.sheetId}/${cell.row}/${cell.column}`),
    );
    const spills = [...this.graph.all()].flatMap((cell) =>
      cell.spill ? [{ sheetId: cell.sheetId, ...cell.spill }] : [],
    );
    const blocked = [...this.graph.all()].flatMap((cell) => (cell.blocked ? [[cell, cell.blocked] as const] : []));
    this.take([...this.document.formulas([...this.graph.all()])], spills);
    for (const cell of this.graph.all()) this.recalculation.readReferences(cell);
    for (const [{ sheetId, row, column }, area] of blocked) {
      const cell = this.graph.at(sheetId, row, column);
      if (cell) this.graph.setBlocked(cell, area);
    }
    for (const cell of this.graph.all()) {
      const key = `${cell.sheetId}/${cell.row}/${cell.column}`;
      if (fresh.has(key)) cell.calculated = false;
      if (dirty.has(key)) this.graph.mark(cell, "dirty");
    }
    if (dirty.size > 0) this.schedule();
  }

  /** Rows or columns came or went: formulas were rewritten and moved; all are calculated anew, and read their references then. */
  rebuild(spills: readonly SheetArea[]): void {
    this.take([...this.document.formulas()], spills);
    for (const cell of this.graph.all()) this.graph.mark(cell, "dirty");
    this.schedule();
  }

  /** A sheet went with its formulas, and those that named it were rewritten; all are calculated anew. */
  sheetRemoved(sheetId: string): void {
    this.recalculation.forgetReads();
    for (const cell of [...this.graph.all()]) if (cell.sheetId === sheetId) this.graph.remove(cell);
    for (const place of [...this.document.formulas(this.graph.all())]) {
      const cell = this.graph.at(place.sheetId, place.row, place.column);
      if (cell && cell.formula !== place.formula) this.graph.rewrite(cell, place.formula);
    }
    for (const cell of this.graph.all()) this.graph.mark(cell, "dirty");
    this.schedule();
  }

  /** What formulas see of the workbook. */
  get workbookForFormulas(): FormulaWorkbook {
    return this.recalculation.workbook;
  }

  /** Empties a formula's followers; the next calculation fills them again. */
  releaseSpill(cell: FormulaCell): void {
    this.recalculation.writer.release(cell);
    this.graph.mark(cell, "dirty");
  }

  calculate(kind: "recalculate" | "full" | "fullRebuild" = "recalculate"): void {
    if (kind === "fullRebuild") this.calls.forget();
    if (kind !== "recalculate") for (const cell of this.graph.all()) this.graph.mark(cell, "dirty");
    this.run();
  }

  suspend(): () => void {
    this.suspensions += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.suspensions -= 1;
      this.schedule();
    };
  }

  attach(gateway: CustomFunctionGateway | undefined): void {
    this.calls.attach(gateway);
    if (!gateway) return;
    for (const cell of this.graph.all()) if (cell.callsCustomFunctions) this.graph.mark(cell, "dirty");
    this.schedule();
  }

  async settled(): Promise<void> {
    while (this.isBusy) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  async evaluate(formula: string, sheetId: string): Promise<CellValue[][]> {
    const node = parseFormula(formula);
    for (;;) {
      try {
        return this.recalculation.evaluate(node, { sheetId, row: 0, column: 0 }).toRows();
      } catch (problem) {
        if (!(problem instanceof PendingCall) || !this.calls.attached) throw problem;
        this.send();
        await this.settled();
      }
    }
  }

  private take(formulas: Iterable<FormulaPlace & { readonly formula: string }>, spills: readonly SheetArea[]): void {
    this.graph.clear();
    this.recalculation.forgetReads();
    for (const { sheetId, row, column, formula } of formulas)
      this.graph.add(sheetId, row, column, formula).calculated = true;
    for (const { sheetId, ...area } of spills) {
      const cell = this.graph.at(sheetId, area.row, area.column);
      if (cell) this.graph.setSpill(cell, area);
    }
  }

  private drop(cell: FormulaCell): void {
    const { sheetId, spill } = cell;
    this.recalculation.writer.release(cell);
    this.graph.remove(cell);
    if (spill) this.graph.markChanged({ sheetId, ...spill });
  }

  private schedule(): void {
    if (this.scheduled || this.suspensions > 0 || this.mode === "manual") return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (this.suspensions === 0) this.run();
      this.wake();
    });
  }

  private run(): void {
    const start = performance.now();
    const sheets = this.recalculation.run();
    this.passes += 1;
    this.milliseconds += performance.now() - start;
    this.calculated([...sheets]);
    this.send();
    this.wake();
  }

  private send(): void {
    if (!this.calls.hasQueue) return;
    this.batchesUnderWay += 1;
    void this.calls.send().then(() => {
      this.batchesUnderWay -= 1;
      if (this.suspensions === 0) this.run();
      else this.wake();
    });
  }

  private wake(): void {
    if (this.isBusy) return;
    const { waiters } = this;
    this.waiters = [];
    for (const waiter of waiters) waiter();
  }
}
