import { univerFunctionClasses } from "./univerFunctionClasses";

/** True for a function that Univer's library calculates. */
export function isUniverFunction(name: string): boolean {
  return univerFunctionClasses.has(name);
}
