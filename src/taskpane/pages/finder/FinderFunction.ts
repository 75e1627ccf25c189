/** A custom function as functions-finder.json describes it (made from the functions' own comments). */
export interface FinderFunction {
  readonly id: string;
  /** "AOP.FORECAST". */
  readonly name: string;
  readonly component: string;
  readonly componentTitle: string;
  readonly description: string;
  readonly returns: string;
  readonly source: string;
  readonly parameters: readonly FinderParameter[];
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

export interface FinderParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  readonly isRange: boolean;
  readonly isRepeating: boolean;
  readonly choices?: readonly { readonly value: string; readonly description: string }[];
}
