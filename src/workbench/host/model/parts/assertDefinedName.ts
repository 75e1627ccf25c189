import { parseReferenceText } from "../formula/parseReferenceText";
import { WorkbookModelError } from "../WorkbookModelError";

/** Excel's rules for defined names and names of tables: a letter or _ first, no spaces, nothing that reads as a cell. */
export function assertDefinedName(name: string): void {
  const word = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const cellLike =
    parseReferenceText(name) !== undefined ||
    /^(r|c)$/i.test(name) ||
    /^r\d*c\d*$/i.test(name) ||
    /^(true|false)$/i.test(name);
  if (!word || cellLike)
    throw new WorkbookModelError(
      "InvalidArgument",
      `"${name}" cannot be a name: it must begin with a letter, hold no spaces and not look like a cell.`,
    );
}
