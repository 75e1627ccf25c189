import type {
  CustomFunctionCall,
  CustomFunctionDeclaration,
  CustomFunctionGateway,
} from "./model/CustomFunctionGateway";
import type { CellValue } from "./model/WorkbookSnapshot";
import { cellError, cellValue } from "./customFunctionValues";
import type { CustomFunctionCalls, Invocation } from "./services/CustomFunctionCalls";

export interface GatewayOptions {
  /** What a blank cell in a range is for the function: 0 on the desktop (the default), null on the web. */
  readonly blankInRange?: 0 | null;
}

type Answer = CellValue | readonly (readonly CellValue[])[];

/** Custom functions as Excel calls them: through the messages of office.js, in the add-in's own page. */
export class OfficeCustomFunctionGateway implements CustomFunctionGateway {
  private readonly byId: ReadonlyMap<string, CustomFunctionDeclaration>;
  private readonly blank: 0 | null;
  private underWay = new Set<number>();

  constructor(
    private readonly calls: CustomFunctionCalls,
    readonly declarations: readonly CustomFunctionDeclaration[],
    { blankInRange = 0 }: GatewayOptions = {},
  ) {
    this.byId = new Map(declarations.map((declaration) => [declaration.id.toUpperCase(), declaration]));
    this.blank = blankInRange;
  }

  /** All calls go out in one message; the answers come as the functions give them, promises included. */
  async invoke(calls: readonly CustomFunctionCall[]): Promise<readonly Answer[]> {
    await this.calls.untilReady();
    const started = this.calls.start(calls.map((call) => this.invocation(call)));
    for (const { id } of started) this.underWay.add(id);
    return Promise.all(
      started.map(async ({ id, answer }) => {
        const { succeeded, value, errorCode } = await answer;
        this.underWay.delete(id);
        return succeeded ? cellValueOrBlock(value) : cellError(errorCode, value);
      }),
    );
  }

  /** Gives up every call under way: the functions' onCanceled handlers run, their cells show #N/A. */
  cancel(): void {
    const ids = [...this.underWay];
    this.underWay.clear();
    this.calls.cancel(ids);
  }

  private invocation(call: CustomFunctionCall): Invocation {
    const declaration = this.byId.get(call.id.toUpperCase());
    const parameters = declaration?.parameters ?? [];
    // The client puts its invocation object after the last argument: omitted ones must hold their places.
    const count = Math.max(call.arguments.length, parameters.length);
    return {
      functionId: call.id,
      arguments: Array.from({ length: count }, (_, index) => {
        const argument = call.arguments[index];
        return parameters[index]?.repeating && Array.isArray(argument)
          ? argument.map((each: unknown) => this.argument(each))
          : this.argument(argument);
      }),
      address: call.address,
      allowErrors: declaration?.allowErrors ?? false,
      cancelable: true,
    };
  }

  /** Rows of cells, or one value; an omitted argument is null. */
  private argument(argument: unknown): unknown {
    if (!Array.isArray(argument)) return wireArgument(argument ?? null);
    return argument.map((row: unknown) => (Array.isArray(row) ? row.map((cell) => this.inRange(cell)) : row));
  }

  private inRange(cell: unknown): unknown {
    return cell === null || cell === undefined ? this.blank : wireArgument(cell);
  }
}

/** An error in an argument, as the client turns it into CustomFunctions.Error. */
function wireArgument(value: unknown): unknown {
  const code = (value as { readonly error?: unknown } | null)?.error;
  return typeof code === "string" ? { type: "CustomFunctionError", code } : value;
}

function cellValueOrBlock(value: unknown): Answer {
  if (!Array.isArray(value)) return cellValue(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
}
