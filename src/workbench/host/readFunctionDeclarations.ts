import type { CustomFunctionDeclaration } from "./model/CustomFunctionGateway";

/** functions.json as the metadata tool writes it. */
interface FunctionsFile {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly options?: { readonly requiresAddress?: boolean };
    readonly allowErrorForDataTypeAny?: boolean;
    readonly allowCustomDataForDataTypeAny?: boolean;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly enums?: readonly { readonly id: string; readonly values: readonly { readonly value: unknown }[] }[];
}

/** The functions of an add-in as the host needs them; `namespace` is the manifest's ("AOP"). */
export function readFunctionDeclarations(json: string, namespace: string): readonly CustomFunctionDeclaration[] {
  const file = JSON.parse(json) as FunctionsFile;
  const choicesOf = (id: string | undefined): readonly string[] | undefined =>
    id === undefined ? undefined : file.enums?.find((each) => each.id === id)?.values.map(({ value }) => String(value));
  return file.functions.map((each) => ({
    id: each.id,
    name: `${namespace}.${each.name}`,
    description: each.description ?? "",
    ...(each.helpUrl === undefined ? {} : { helpUrl: each.helpUrl }),
    parameters: each.parameters.map((parameter) => {
      const choices = choicesOf(parameter.customEnumId);
      return {
        name: parameter.name,
        description: parameter.description ?? "",
        dimensionality: parameter.dimensionality === "matrix" ? "matrix" : "scalar",
        type: parameter.type ?? "any",
        optional: parameter.optional ?? false,
        repeating: parameter.repeating ?? false,
        ...(choices ? { choices } : {}),
      };
    }),
    allowErrors: each.allowErrorForDataTypeAny ?? file.allowErrorForDataTypeAny ?? false,
    requiresAddress: each.options?.requiresAddress ?? false,
  }));
}
