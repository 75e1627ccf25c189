import { nativeFunctions } from "../functions/nativeFunctions";
import { isUniverFunction } from "../functions/isUniverFunction";
import type { FormulaNode } from "../formula/FormulaNode";
import { parsedFormula } from "../formula/parsedFormula";
import type { SheetArea } from "../SheetArea";
import type { Rectangle } from "../WorkbookSnapshot";
import { AreaIndex } from "./AreaIndex";
import { cellKey } from "./cellKey";
import type { FormulaCell } from "./FormulaCell";
import { visitNodes } from "./visitNodes";

/** All formula cells: which areas they read, which cells they fill, and what is to be calculated. */
export class FormulaGraph {
  private readonly bySheet = new Map<string, Map<number, FormulaCell>>();
  private readonly followers = new Map<string, Map<number, FormulaCell>>();
  private readonly readers = new AreaIndex<FormulaCell>();
  private readonly producers = new AreaIndex<FormulaCell>();
  private readonly blocked = new AreaIndex<FormulaCell>();
  readonly dirty = new Set<FormulaCell>();

  *all(): Iterable<FormulaCell> {
    for (const cells of this.bySheet.values()) yield* cells.values();
  }

  at(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.bySheet.get(sheetId)?.get(cellKey(row, column));
  }

  /** The formula whose spill filled this cell; the anchor is no follower. */
  followed(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.followers.get(sheetId)?.get(cellKey(row, column));
  }

  /** Puts a formula into the graph, not yet read and not dirty. */
  add(sheetId: string, row: number, column: number, formula: string): FormulaCell {
    const node = parsedFormula(formula);
    const words = node ? wordsOf(node) : { volatile: false, custom: false };
    const cell: FormulaCell = {
      sheetId,
      row,
      column,
      formula,
      node,
      volatile: words.volatile,
      callsCustomFunctions: words.custom,
      uses: new Set(),
      state: "clean",
      waiting: false,
      calculated: false,
      spill: undefined,
      blocked: undefined,
    };
    let cells = this.bySheet.get(sheetId);
    if (!cells) this.bySheet.set(sheetId, (cells = new Map<number, FormulaCell>()));
    cells.set(cellKey(row, column), cell);
    this.producers.set(cell, [outputOf(cell)]);
    return cell;
  }

  /** Another text for a formula, not yet read; what it fills stays its own. */
  rewrite(cell: FormulaCell, formula: string): void {
    const { spill, blocked, calculated, sheetId } = cell;
    this.remove(cell);
    const next = this.add(sheetId, cell.row, cell.column, formula);
    next.calculated = calculated;
    if (spill) this.setSpill(next, spill);
    if (blocked) this.setBlocked(next, blocked);
  }

  remove(cell: FormulaCell): void {
    this.setSpill(cell, undefined);
    this.bySheet.get(cell.sheetId)?.delete(cellKey(cell.row, cell.column));
    this.readers.delete(cell);
    this.producers.delete(cell);
    this.blocked.delete(cell);
    this.dirty.delete(cell);
  }

  clear(): void {
    this.bySheet.clear();
    this.followers.clear();
    this.readers.clear();
    this.producers.clear();
    this.blocked.clear();
    this.dirty.clear();
  }

  setReads(cell: FormulaCell, areas: readonly SheetArea[], uses: ReadonlySet<string>): void {
    this.readers.set(cell, areas);
    cell.uses = uses;
  }

  /** Records the area a formula fills (undefined: its own cell only). */
  setSpill(cell: FormulaCell, spill: Rectangle | undefined): void {
    const followers = this.followersOn(cell.sheetId);
    if (cell.spill) eachFollower(cell, cell.spill, (key) => followers.get(key) === cell && followers.delete(key));
    cell.spill = spill;
    if (spill) eachFollower(cell, spill, (key) => followers.set(key, cell));
    this.producers.set(cell, [outputOf(cell)]);
  }

  setBlocked(cell: FormulaCell, area: Rectangle | undefined): void {
    cell.blocked = area;
    this.blocked.set(cell, area ? [{ sheetId: cell.sheetId, ...area }] : []);
  }

  /** A cell taken over by an entry no longer follows. */
  dropFollower(sheetId: string, row: number, column: number): void {
    this.followersOn(sheetId).delete(cellKey(row, column));
  }

  /** Formulas that fill cells of the area. */
  producing(area: SheetArea): Set<FormulaCell> {
    if (area.rows > 1 || area.columns > 1) return this.producers.meeting(area);
    const { sheetId, row, column } = area;
    const cell = this.at(sheetId, row, column) ?? this.followed(sheetId, row, column);
    return new Set(cell ? [cell] : []);
  }

  /** What reads, or would like to spill into, changed cells becomes dirty; what depends on that is to be checked. */
  markChanged(area: SheetArea): void {
    for (const cell of this.readers.meeting(area)) this.mark(cell, "dirty");
    for (const cell of this.blocked.meeting(area)) this.mark(cell, "dirty");
  }

  mark(first: FormulaCell, state: "check" | "dirty"): void {
    const stack: [FormulaCell, "check" | "dirty"][] = [[first, state]];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [cell, wanted] = next;
      const before = cell.state;
      if (before === "dirty" || before === wanted) continue;
      cell.state = wanted;
      this.dirty.add(cell);
      if (before !== "clean") continue;
      for (const reader of this.readers.meeting(outputOf(cell))) stack.push([reader, "check"]);
    }
  }

  markClean(cell: FormulaCell): void {
    cell.state = "clean";
    cell.waiting = false;
    this.dirty.delete(cell);
  }

  private followersOn(sheetId: string): Map<number, FormulaCell> {
    let followers = this.followers.get(sheetId);
    if (!followers) this.followers.set(sheetId, (followers = new Map<number, FormulaCell>()));
    return followers;
  }
}

const outputOf = (cell: FormulaCell): SheetArea =>
  cell.spill
    ? { sheetId: cell.sheetId, ...cell.spill }
    : { sheetId: cell.sheetId, row: cell.row, column: cell.column, rows: 1, columns: 1 };

function eachFollower(cell: FormulaCell, area: Rectangle, visit: (key: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (row !== cell.row || column !== cell.column) visit(cellKey(row, column));
    }
  }
}

function wordsOf(node: FormulaNode): { volatile: boolean; custom: boolean } {
  let volatile = false;
  let custom = false;
  visitNodes(node, (part) => {
    if (part.kind !== "call") return;
    const native = nativeFunctions[part.name];
    volatile ||= native?.volatile === true;
    custom ||= !native && !isUniverFunction(part.name);
  });
  return { volatile, custom };
}
