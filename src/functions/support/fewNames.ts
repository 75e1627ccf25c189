import { functionMessage } from "../../messages/functionMessage";

/** Names that a sentence takes. */
const most = 5;

/** Names for a sentence; of many the first, and how many more there are. */
export function fewNames(names: readonly string[]): string {
  const shown = names.slice(0, most).join(", ");
  if (names.length <= most) return shown;
  return functionMessage("logistics.awards.andMore", { names: shown, count: names.length - most });
}
