import type { CellValue } from "./WorkbookSnapshot";

/** A custom function as functions.json declares it: what the host must know to call it. */
export interface CustomFunctionDeclaration {
  readonly id: string;
  /** As written in a cell, with the namespace: "AOP.FORECAST". */
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    /** "matrix": a range arrives as rows of cells; "scalar": a single value. */
    readonly dimensionality: "scalar" | "matrix";
    readonly type: string;
    readonly optional: boolean;
    readonly repeating: boolean;
    /** Choices of a custom enum, offered while typing. */
    readonly choices?: readonly string[];
  }[];
  readonly allowErrors: boolean;
  readonly requiresAddress: boolean;
}

/** One call that the calculation needs: a blank cell of a range is null (the gateway makes it 0 for the desktop), an omitted argument too. */
export interface CustomFunctionCall {
  readonly id: string;
  readonly arguments: readonly unknown[];
  readonly address: string;
}

/** How the calculation reaches the add-in's functions. All calls that are ready go out together. */
export interface CustomFunctionGateway {
  readonly declarations: readonly CustomFunctionDeclaration[];
  /** Answers in the order of the calls: a value, a block of values, or an error with its sentence. */
  invoke(calls: readonly CustomFunctionCall[]): Promise<readonly (CellValue | readonly (readonly CellValue[])[])[]>;
}
