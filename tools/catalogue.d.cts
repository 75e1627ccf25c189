/** Types of the catalogue for the tests and builds that are written in TypeScript. */
export interface CataloguedParameter {
  name: string;
  description: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
  customEnumId?: string;
}
export interface CataloguedFunction {
  file: string;
  component: string;
  functionName: string;
  declared: { id: string; name: string; description: string; parameters: CataloguedParameter[] };
  returns: string;
  sources: string[];
  examples: { formula: string; result: string }[];
}
export interface Catalogue {
  functions: CataloguedFunction[];
  enums: { id: string; type: string; values: { name: string; stringValue?: string; tooltip?: string }[] }[];
  problems: string[];
}
/** What the pane's function finder reads (functions-finder.json). */
export interface FinderFunction {
  id: string;
  name: string;
  component: string;
  componentTitle: string;
  description: string;
  returns: string;
  source: string;
  parameters: {
    name: string;
    description: string;
    isOptional: boolean;
    isRange: boolean;
    isRepeating: boolean;
    choices?: { value: string; description: string }[];
  }[];
  examples: { formula: string; result: string }[];
}
export function readCatalogue(folder?: string): Promise<Catalogue>;
export function comparePage(): Promise<{ catalogue: Catalogue; expected: string; written: string }>;
export function functionsJson(catalogue: Catalogue): string;
export function finderList(catalogue: Catalogue): FinderFunction[];
export function page(catalogue: Catalogue): string;
