import { ActionType, type WireAction, type WireObjectPath } from "../protocol/Batch";

/** Properties (as the add-in writes them) that show results of calculation. */
const resultProperties = new Set(["values", "text", "valuetypes", "hasspill", "value", "types", "arrayvalues"]);

/** Methods whose answer depends on results. */
const resultMethods = new Set([
  "GetUsedRange",
  "GetUsedRangeOrNullObject",
  "GetSurroundingRegion",
  "GetSpillingToRange",
  "GetSpillingToRangeOrNullObject",
  "GetSpillParent",
  "GetSpillParentOrNullObject",
  "GetRangeOrNullObject",
  "GetDimensionValues",
  "CopyFrom",
  "Apply",
]);

/** Whether the answer to an action would be wrong before the calculation that earlier actions caused has run. */
export function needsResults(action: WireAction, path: WireObjectPath | undefined): boolean {
  switch (action.ActionType) {
    case ActionType.Query:
    case ActionType.QueryAsJson: {
      const names = [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])];
      return names.length === 0 || names.some((name) => name.split("/").some(showsResult));
    }
    case ActionType.RecursiveQuery:
      return true;
    case ActionType.Instantiate:
      return path !== undefined && resultMethods.has(path.Name);
    case ActionType.Method:
      return resultMethods.has(action.Name);
    default:
      return false;
  }
}

const showsResult = (name: string): boolean => name === "*" || resultProperties.has(name.toLowerCase());
