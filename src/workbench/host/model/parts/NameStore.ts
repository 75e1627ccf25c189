import { FormulaSyntaxError } from "../formula/FormulaSyntaxError";
import type { FormulaNode } from "../formula/FormulaNode";
import { parseFormula } from "../formula/parseFormula";
import type { NameRecord } from "./NameRecord";

const keyOf = (name: string, scopeSheetId: string | undefined): string => `${scopeSheetId ?? ""}|${name.toLowerCase()}`;

/** Defined names by scope; upper and lower case are alike. */
export class NameStore {
  private readonly records = new Map<string, NameRecord>();
  private readonly meanings = new Map<string, FormulaNode | undefined>();

  all(): NameRecord[] {
    return [...this.records.values()];
  }

  find(name: string, scopeSheetId: string | undefined): NameRecord | undefined {
    return this.records.get(keyOf(name, scopeSheetId));
  }

  set(record: NameRecord): void {
    this.records.set(keyOf(record.name, record.scopeSheetId), record);
    this.meanings.clear();
  }

  remove(record: NameRecord): void {
    this.records.delete(keyOf(record.name, record.scopeSheetId));
    this.meanings.clear();
  }

  clear(): void {
    this.records.clear();
    this.meanings.clear();
  }

  /** Changes every formula; the answer of `change` replaces it. */
  rewrite(change: (formula: string, record: NameRecord) => string): void {
    for (const record of this.records.values()) record.formula = change(record.formula, record);
    this.meanings.clear();
  }

  /** What a name means on a sheet: the sheet's own name goes before the workbook's. */
  meaning(name: string, sheetId: string): FormulaNode | undefined {
    const record = this.find(name, sheetId) ?? this.find(name, undefined);
    return record && this.meaningOf(record);
  }

  meaningOf(record: NameRecord): FormulaNode | undefined {
    if (!this.meanings.has(record.formula)) this.meanings.set(record.formula, parsedOrNothing(record.formula));
    return this.meanings.get(record.formula);
  }
}

function parsedOrNothing(formula: string): FormulaNode | undefined {
  try {
    return parseFormula(formula);
  } catch (problem) {
    if (problem instanceof FormulaSyntaxError) return undefined;
    throw problem;
  }
}
