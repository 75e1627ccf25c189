import { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import { Evaluation } from "../calculation/Evaluation";
import { errors } from "../calculation/errors";
import { isCellError } from "../calculation/isCellError";
import type { Operand } from "../calculation/Operand";
import { PendingCall } from "../calculation/PendingCall";
import { formatArea } from "../formula/formatArea";
import type { NameModel } from "../NamesModel";
import type { SheetArea } from "../SheetArea";
import type { CellValue } from "../WorkbookSnapshot";
import { nameFormula } from "./nameFormula";
import type { NameRecord } from "./NameRecord";
import type { WorkbookCore } from "./WorkbookCore";

/** One defined name. */
export class Name implements NameModel {
  constructor(
    private readonly core: WorkbookCore,
    private readonly record: NameRecord,
  ) {}

  get name(): string {
    return this.record.name;
  }

  get scopeSheetId(): string | undefined {
    return this.record.scopeSheetId;
  }

  get formula(): string {
    return this.record.formula;
  }

  set formula(formula: string) {
    this.record.formula = nameFormula(formula);
    this.core.names.set(this.record);
    this.tell();
  }

  get comment(): string {
    return this.record.comment;
  }

  set comment(comment: string) {
    this.record.comment = comment;
  }

  get visible(): boolean {
    return this.record.visible;
  }

  set visible(visible: boolean) {
    this.record.visible = visible;
  }

  get type(): string {
    const operand = this.operand();
    if (operand instanceof AreaReference) return "Range";
    if (operand instanceof Block) return "Array";
    if (isCellError(operand)) return "Error";
    return typeof operand === "string" ? "String" : typeof operand === "boolean" ? "Boolean" : "Double";
  }

  get area(): SheetArea | undefined {
    const operand = this.operand();
    return operand instanceof AreaReference ? { sheetId: operand.sheetId, ...operand.area } : undefined;
  }

  get value(): CellValue {
    const operand = this.operand();
    if (operand instanceof AreaReference)
      return formatArea(operand.area, this.core.cells.sheetNameOf(operand.sheetId), true);
    if (operand instanceof Block) return operand.at(0, 0);
    return isCellError(operand) || typeof operand !== "object" ? operand : null;
  }

  remove(): void {
    this.core.names.remove(this.record);
    this.tell();
  }

  private tell(): void {
    this.core.calculator.meaningChanged(new Set([this.name.toLowerCase()]));
    this.core.events.emit("namesChanged", { name: this.name });
  }

  private operand(): Operand {
    const sheetId = this.scopeSheetId ?? this.core.document.sheets()[0]?.getSheetId() ?? "";
    const meaning = this.core.names.meaningOf(this.record);
    if (!meaning) return errors.name;
    try {
      return new Evaluation(this.core.calculator.workbookForFormulas, { sheetId, row: 0, column: 0 }).evaluate(meaning);
    } catch (problem) {
      if (problem instanceof PendingCall) return errors.busy;
      throw problem;
    }
  }
}
