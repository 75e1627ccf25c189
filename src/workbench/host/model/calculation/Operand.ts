import type { CellValue } from "../WorkbookSnapshot";
import type { AreaReference } from "./AreaReference";
import type { Block } from "./Block";
import type { Lambda } from "./Lambda";

/** What a part of a formula can be while it is calculated. */
export type Operand = CellValue | Block | AreaReference | Lambda<Operand>;
