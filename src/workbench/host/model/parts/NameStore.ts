import type { FormulaNode } from "../formula/FormulaNode";
import { parsedFormula } from "../formula/parsedFormula";
import type { NameRecord } from "./NameRecord";

const keyOf = (name: string, scopeSheetId: string | undefined): string => `${scopeSheetId ?? ""}|${name.toLowerCase()}`;

/** Defined names by scope; upper and lower case are alike. */
export class NameStore {
  private readonly records = new Map<string, NameRecord>();

  all(): NameRecord[] {
    return [...this.records.values()];
  }

  find(name: string, scopeSheetId: string | undefined): NameRecord | undefined {
    return this.records.get(keyOf(name, scopeSheetId));
  }

  set(record: NameRecord): void {
    this.records.set(keyOf(record.name, record.scopeSheetId), record);
  }

  remove(record: NameRecord): void {
    this.records.delete(keyOf(record.name, record.scopeSheetId));
  }

  clear(): void {
    this.records.clear();
  }

  /** Changes every formula; the answer of `change` replaces it. */
  rewrite(change: (formula: string, record: NameRecord) => string): void {
    for (const record of this.records.values()) record.formula = change(record.formula, record);
  }

  /** What a name means on a sheet: the sheet's own name goes before the workbook's. */
  meaning(name: string, sheetId: string): FormulaNode | undefined {
    const record = this.find(name, sheetId) ?? this.find(name, undefined);
    return record && this.meaningOf(record);
  }

  meaningOf(record: NameRecord): FormulaNode | undefined {
    return parsedFormula(record.formula);
  }
}
