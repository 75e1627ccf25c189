import type {
  CustomFunctionCall,
  CustomFunctionDeclaration,
  CustomFunctionGateway,
} from "../../../../src/workbench/host/model/CustomFunctionGateway";
import type { CellValue } from "../../../../src/workbench/host/model/WorkbookSnapshot";

type Answer = CellValue | CellValue[][];
type Parameter = [
  name: string,
  dimensionality: "scalar" | "matrix",
  extra?: { optional?: boolean; repeating?: boolean; type?: string },
];

interface LittleFunction {
  readonly parameters: readonly Parameter[];
  readonly answer: (...values: never[]) => Answer;
  readonly allowErrors?: boolean;
  readonly requiresAddress?: boolean;
}

/** Small real functions behind the gateway, asked asynchronously as an add-in is; `calls` lists every batch that came. */
export function littleGateway(
  functions: Readonly<Record<string, LittleFunction>>,
): CustomFunctionGateway & { readonly batches: CustomFunctionCall[][] } {
  const batches: CustomFunctionCall[][] = [];
  const declarations: CustomFunctionDeclaration[] = Object.entries(functions).map(
    ([name, { parameters, allowErrors = false, requiresAddress = false }]) => ({
      id: name.replace(".", "_"),
      name,
      description: name,
      parameters: parameters.map(
        ([parameter, dimensionality, { optional = false, repeating = false, type = "any" } = {}]) => ({
          name: parameter,
          description: parameter,
          dimensionality,
          type,
          optional,
          repeating,
        }),
      ),
      allowErrors,
      requiresAddress,
    }),
  );
  const byId = new Map(Object.entries(functions).map(([name, definition]) => [name.replace(".", "_"), definition]));
  return {
    batches,
    declarations,
    invoke: async (calls) => {
      batches.push([...calls]);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return calls.map(({ id, arguments: values }) => {
        const definition = byId.get(id);
        if (!definition) throw new Error(`no function has the id ${id}`);
        return definition.answer(...(values as never[]));
      });
    },
  };
}
