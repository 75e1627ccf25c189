import {
  type BaseFunction,
  functionArray,
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLookup,
  functionMath,
  functionStatistical,
  functionText,
} from "@univerjs/engine-formula";

type FunctionClass = new (name: string) => BaseFunction;

const groups = [
  functionMath,
  functionStatistical,
  functionFinancial,
  functionEngineering,
  functionText,
  functionDate,
  functionInformation,
  functionLookup,
  functionArray,
  functionDatabase,
  functionCompatibility,
] as unknown as readonly (readonly (readonly [FunctionClass, string])[])[];
/** Univer's own functions by name. */
export const univerFunctionClasses: ReadonlyMap<string, FunctionClass> = new Map<string, FunctionClass>(
  groups.flatMap((group) => group.map(([type, name]) => [name, type] as const)),
);
