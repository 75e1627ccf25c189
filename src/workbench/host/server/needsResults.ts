import { ActionType, type BatchRequest, type WireAction, type WireObjectPath } from "../protocol/Batch";

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

type Paths = BatchRequest["ObjectPaths"];

/** Whether the answer to an action would be wrong before the calculation that earlier actions caused has run. */
export function needsResults(action: WireAction, paths: Paths): boolean {
  const path = paths[action.ObjectPathId];
  switch (action.ActionType) {
    case ActionType.Query:
    case ActionType.QueryAsJson: {
      const names = [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])];
      return names.length === 0 || names.some((name) => name.split("/").some(showsResult));
    }
    case ActionType.RecursiveQuery:
      return true;
    case ActionType.Instantiate:
      return path !== undefined && (resultMethods.has(path.Name) || isRangeByName(path, paths));
    case ActionType.Method:
      return resultMethods.has(action.Name);
    default:
      return false;
  }
}

const showsResult = (name: string): boolean => name === "*" || resultProperties.has(name.toLowerCase());

/** A name's range, or a range by a name or "A1#": it is as large as the spill is now. */
function isRangeByName(path: WireObjectPath, paths: Paths): boolean {
  if (path.Name !== "GetRange") return false;
  const address = path.ArgumentInfo?.Arguments?.[0];
  if (typeof address === "string") return !/^([^!]+!)?[$A-Z0-9:]+$/i.test(address);
  const owner = paths[path.ParentObjectPathId ?? 0];
  return owner !== undefined && paths[owner.ParentObjectPathId ?? 0]?.Name === "Names";
}
