import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { CustomFunctionDeclaration } from "../../host/model/CustomFunctionGateway";

/** The add-in's functions as the formula bar's list and its argument help want them. */
export function functionDescriptions(declarations: readonly CustomFunctionDeclaration[]): IFunctionInfo[] {
  return declarations.map((declaration) => ({
    functionName: declaration.name,
    functionType: FunctionType.User,
    description: declaration.description,
    abstract: firstSentence(declaration.description),
    functionParameter: declaration.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.choices?.length
        ? `${parameter.description} Choices: ${parameter.choices.map((choice) => `"${choice}"`).join(", ")}.`
        : parameter.description,
      example:
        parameter.choices?.[0] === undefined
          ? parameter.dimensionality === "matrix"
            ? "A1:A12"
            : "1"
          : `"${parameter.choices[0]}"`,
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
