import { columnLetters } from "../formula/columnLetters";
import { quoteSheetName } from "../formula/quoteSheetName";
import type { FormulaNode } from "../formula/FormulaNode";
import type { CellValue, Rectangle } from "../WorkbookSnapshot";
import type { AreaReference } from "./AreaReference";
import type { Block } from "./Block";
import type { CalculationDocument } from "./CalculationDocument";
import type { CustomFunctionCalls } from "./CustomFunctionCalls";
import { errors } from "./errors";
import { Evaluation } from "./Evaluation";
import type { FormulaCell } from "./FormulaCell";
import type { FormulaGraph } from "./FormulaGraph";
import { formulaReads, type FormulaReads } from "./formulaReads";
import type { FormulaPlace, FormulaWorkbook } from "./FormulaWorkbook";
import { PendingCall } from "./PendingCall";
import { ResultWriter } from "./ResultWriter";

interface KnownReads extends Pick<FormulaReads, "areas"> {
  /** The spills that were asked for, as they were. */
  readonly spills: readonly (FormulaPlace & { readonly area: Rectangle | undefined })[];
  /** The graph was told of them. */
  readonly told: boolean;
}

/** Calculates what is dirty, each formula after the formulas it reads. */
export class Recalculation {
  readonly workbook: FormulaWorkbook;
  readonly writer: ResultWriter;
  /** Formulas of a circle, cut in this pass: calculating them again would never end. */
  private readonly circular = new Set<FormulaCell>();
  /** What formulas read: until a meaning changes only spills can change it. */
  private reads = new WeakMap<FormulaCell, KnownReads>();

  constructor(
    private readonly graph: FormulaGraph,
    private readonly document: CalculationDocument,
    private readonly calls: CustomFunctionCalls,
    private readonly clock: () => number,
  ) {
    this.writer = new ResultWriter(graph, document);
    this.workbook = this.workbookForFormulas();
  }

  /** One pass; formulas that wait for a custom function stay dirty. Answers the sheets whose values changed. */
  run(): Set<string> {
    const sheets = new Set<string>();
    this.circular.clear();
    for (const cell of this.graph.all()) if (cell.volatile) this.graph.mark(cell, "dirty");
    for (const cell of this.graph.dirty) cell.waiting = false;
    // Results may dirty further formulas, at the end of the set: the loop reaches them too.
    for (const cell of this.graph.dirty) if (!cell.waiting) this.bring(cell, sheets);
    return sheets;
  }

  /** Value of a formula that stands in no cell; throws PendingCall. */
  evaluate(formulaNode: FormulaCell["node"], place: FormulaPlace): Block {
    const evaluation = new Evaluation(this.workbook, place);
    return evaluation.block(formulaNode ? evaluation.evaluate(formulaNode) : errors.name);
  }

  /** Reads a formula's references anew. */
  readReferences(cell: FormulaCell): void {
    if (cell.node) this.readAnew(cell, cell.node, true);
  }

  /** A name, table or sheet means something else: no formula's reads are known any more. */
  forgetReads(): void {
    this.reads = new WeakMap();
  }

  /** Depth first without recursion: chains of formulas can be long. */
  private bring(root: FormulaCell, sheets: Set<string>): void {
    const stack = [root];
    const open = new Set<FormulaCell>();
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      if (this.circular.has(cell)) this.graph.markClean(cell);
      if (cell.state === "clean" || cell.waiting) {
        open.delete(cell);
        stack.pop();
        continue;
      }
      open.add(cell);
      const needed = this.unfinished(cell);
      const next = needed.filter((other) => !other.waiting);
      const fresh = next.filter((other) => !open.has(other));
      // All at once: looking again after each would cost a formula as many looks as it has precedents.
      if (fresh.length > 0) for (const other of fresh.reverse()) stack.push(other);
      else if (next.length > 0) this.breakCircle(cell, sheets);
      else if (needed.length > 0) this.showBusy(cell, sheets);
      else if (cell.state === "check") this.graph.markClean(cell);
      else this.compute(cell, sheets);
    }
  }

  /** Dirty formulas that fill cells this one reads. */
  private unfinished(cell: FormulaCell): FormulaCell[] {
    if (!cell.node) return [];
    const found: FormulaCell[] = [];
    for (const area of this.readsOf(cell, cell.node))
      for (const other of this.graph.producing(area)) if (other.state !== "clean") found.push(other);
    return found;
  }

  private readsOf(cell: FormulaCell, node: FormulaNode): FormulaReads["areas"] {
    const isDirty = cell.state === "dirty";
    const known = this.reads.get(cell);
    if (known?.spills.every((spill) => this.isStill(spill)) && (known.told || !isDirty)) return known.areas;
    return this.readAnew(cell, node, isDirty);
  }

  private readAnew(cell: FormulaCell, node: FormulaNode, told: boolean): FormulaReads["areas"] {
    const spills: KnownReads["spills"][number][] = [];
    const spillOf: FormulaWorkbook["spillOf"] = (sheetId, row, column) => {
      const area = this.workbook.spillOf(sheetId, row, column);
      spills.push({ sheetId, row, column, area });
      return area;
    };
    const { areas, uses } = formulaReads(node, { ...this.workbook, spillOf }, cell);
    if (told) this.graph.setReads(cell, areas, uses);
    this.reads.set(cell, { areas, spills, told });
    return areas;
  }

  private isStill({ sheetId, row, column, area }: KnownReads["spills"][number]): boolean {
    const now = this.workbook.spillOf(sheetId, row, column);
    return now?.rows === area?.rows && now?.columns === area?.columns;
  }

  private breakCircle(cell: FormulaCell, sheets: Set<string>): void {
    this.circular.add(cell);
    this.finish(cell, { ...errors.calculation, message: "This formula depends on its own result." }, sheets);
  }

  private compute(cell: FormulaCell, sheets: Set<string>): void {
    const evaluation = new Evaluation(this.workbook, cell);
    try {
      this.finish(cell, cell.node ? evaluation.value(evaluation.evaluate(cell.node)) : errors.name, sheets);
    } catch (problem) {
      if (!(problem instanceof PendingCall)) throw problem;
      this.wait(cell, sheets);
    }
  }

  private wait(cell: FormulaCell, sheets: Set<string>): void {
    // Without the add-in a saved workbook keeps the values it came with.
    if (!this.calls.attached) {
      if (cell.calculated) this.graph.markClean(cell);
      else this.finish(cell, errors.name, sheets);
      return;
    }
    this.showBusy(cell, sheets);
  }

  /** A new formula shows that it waits; one that has a value keeps it meanwhile. */
  private showBusy(cell: FormulaCell, sheets: Set<string>): void {
    cell.waiting = true;
    if (!cell.calculated && this.document.writeResult(cell.sheetId, cell.row, cell.column, errors.busy))
      sheets.add(cell.sheetId);
  }

  private finish(cell: FormulaCell, result: CellValue | Block, sheets: Set<string>): void {
    const changed = this.writer.write(cell, result);
    cell.calculated = true;
    this.graph.markClean(cell);
    if (!changed) return;
    sheets.add(cell.sheetId);
    this.graph.markChanged({ sheetId: cell.sheetId, ...changed });
  }

  private workbookForFormulas(): FormulaWorkbook {
    const { document, graph, calls, clock } = this;
    return {
      sheetIdOf: (name) => document.sheetIdOf(name),
      sheetNameOf: (sheetId) => document.sheetNameOf(sheetId),
      nameOf: (name, sheetId) => document.nameOf(name, sheetId),
      tableArea: (node, place) => document.tableArea(node, place),
      read: (reference: AreaReference) => document.readBlock(reference.sheetId, reference.area),
      spillOf: (sheetId, row, column) => graph.at(sheetId, row, column)?.spill,
      formulaAt: (sheetId, row, column) => graph.at(sheetId, row, column)?.formula,
      customFunction: (name) => calls.declaration(name),
      callCustomFunction: (declaration, values, place) =>
        calls.answer(
          declaration,
          values,
          `${quoteSheetName(document.sheetNameOf(place.sheetId))}!${columnLetters(place.column)}${place.row + 1}`,
        ),
      isCustomFunctionExpected: (name) => !calls.attached && name.includes("."),
      now: clock,
    };
  }
}
