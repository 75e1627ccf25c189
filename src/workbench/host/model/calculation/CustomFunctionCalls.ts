import type { CustomFunctionCall, CustomFunctionDeclaration, CustomFunctionGateway } from "../CustomFunctionGateway";
import type { CellValue } from "../WorkbookSnapshot";
import { Block } from "./Block";
import { errors } from "./errors";
import { isCellError } from "./isCellError";
import { PendingCall } from "./PendingCall";

type Answer = CellValue | Block;

/** Keys are whole argument lists: no more than this many characters of them are kept. */
const mostCharacters = 100_000_000;

/** Answers of custom functions by their arguments: the same question is never sent twice, and all new ones go out together. */
export class CustomFunctionCalls {
  private gateway: CustomFunctionGateway | undefined;
  private declarations = new Map<string, CustomFunctionDeclaration>();
  private readonly answers = new Map<string, Answer>();
  private readonly queue = new Map<string, CustomFunctionCall>();
  private readonly underWay = new Set<string>();
  private characters = 0;
  /** Calls sent since the workbook was made. */
  sent = 0;

  get attached(): boolean {
    return this.gateway !== undefined;
  }

  get hasQueue(): boolean {
    return this.queue.size > 0;
  }

  attach(gateway: CustomFunctionGateway | undefined): void {
    this.gateway = gateway;
    this.declarations = new Map(
      gateway?.declarations.map((declaration) => [declaration.name.toUpperCase(), declaration]),
    );
    this.forget();
  }

  /** Every function is asked again when next needed. */
  forget(): void {
    this.answers.clear();
    this.queue.clear();
    this.underWay.clear();
    this.characters = 0;
  }

  declaration(name: string): CustomFunctionDeclaration | undefined {
    return this.declarations.get(name.toUpperCase());
  }

  /** The answer, if it is known; otherwise the question is put on the list and PendingCall thrown. */
  answer(declaration: CustomFunctionDeclaration, values: readonly unknown[], address: string): Answer {
    const key = `${declaration.id}${declaration.requiresAddress ? `@${address}` : ""}(${JSON.stringify(values)}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (!this.underWay.has(key)) this.queue.set(key, { id: declaration.id, arguments: values, address });
    throw new PendingCall(declaration.name);
  }

  /** Sends the list; resolves when the answers are in. A gateway that fails answers #VALUE! with its reason. */
  async send(): Promise<void> {
    const { gateway } = this;
    const batch = [...this.queue];
    this.queue.clear();
    if (!gateway || batch.length === 0) return;
    for (const [key] of batch) this.underWay.add(key);
    this.sent += batch.length;
    let answers: Awaited<ReturnType<CustomFunctionGateway["invoke"]>>;
    try {
      answers = await gateway.invoke(batch.map(([, call]) => call));
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : String(problem);
      answers = batch.map(() => ({ error: "#VALUE!", message }) as const);
    }
    if (gateway !== this.gateway) return;
    batch.forEach(([key], index) => {
      this.underWay.delete(key);
      this.keep(key, answerOf(answers[index]));
    });
  }

  private keep(key: string, answer: Answer): void {
    this.answers.set(key, answer);
    this.characters += key.length;
    for (const [oldest] of this.answers) {
      if (this.characters <= mostCharacters || oldest === key) break;
      this.answers.delete(oldest);
      this.characters -= oldest.length;
    }
  }
}

/** null becomes an empty text, what is not finite #NUM!, an empty block #CALC!, rows of different lengths #VALUE!. */
function answerOf(given: CellValue | readonly (readonly CellValue[])[] | undefined): Answer {
  if (!Array.isArray(given)) return cellOf(given as CellValue | undefined);
  const rows = given as readonly (readonly CellValue[])[];
  const width = rows[0]?.length ?? 0;
  if (width === 0) return errors.calculation;
  if (rows.some((row) => !Array.isArray(row) || row.length !== width)) return errors.value;
  return new Block(rows.length, width, rows.flat().map(cellOf));
}

function cellOf(value: CellValue | undefined): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : errors.number;
  if (typeof value === "string" || typeof value === "boolean") return value;
  return isCellError(value) ? value : errors.value;
}
