import type { NamesModel } from "../NamesModel";
import { WorkbookModelError } from "../WorkbookModelError";
import { assertDefinedName } from "./assertDefinedName";
import { Name } from "./Name";
import { nameFormula } from "./nameFormula";
import type { NameRecord } from "./NameRecord";
import type { WorkbookCore } from "./WorkbookCore";

/** The defined names of the workbook. */
export class Names implements NamesModel {
  private readonly known = new WeakMap<NameRecord, Name>();

  constructor(private readonly core: WorkbookCore) {}

  all(): Name[] {
    return this.core.names
      .all()
      .map((record) => this.model(record))
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  }

  inScope(scopeSheetId: string | undefined): Name[] {
    return this.all().filter((name) => name.scopeSheetId === scopeSheetId);
  }

  find(name: string, scopeSheetId?: string): Name | undefined {
    const record = this.core.names.find(name, scopeSheetId);
    return record && this.model(record);
  }

  get(name: string, scopeSheetId?: string): Name {
    const found = this.find(name, scopeSheetId);
    if (!found) throw new WorkbookModelError("ItemNotFound", `There is no name "${name}".`);
    return found;
  }

  add(
    name: string,
    formula: string,
    options: { readonly scopeSheetId?: string; readonly comment?: string; readonly visible?: boolean } = {},
  ): Name {
    assertDefinedName(name);
    const { scopeSheetId, comment = "", visible = true } = options;
    const taken =
      this.core.names.find(name, scopeSheetId) !== undefined ||
      (scopeSheetId === undefined && this.core.tables.byName(name) !== undefined);
    if (taken) throw new WorkbookModelError("ItemAlreadyExists", `The name "${name}" is already in use.`);
    const record: NameRecord = { name, scopeSheetId, formula: nameFormula(formula), comment, visible };
    this.core.names.set(record);
    this.core.calculator.meaningChanged(new Set([name.toLowerCase()]));
    this.core.events.emit("namesChanged", { name });
    return this.model(record);
  }

  private model(record: NameRecord): Name {
    let name = this.known.get(record);
    if (!name) this.known.set(record, (name = new Name(this.core, record)));
    return name;
  }
}
