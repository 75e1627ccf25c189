import type { CellStyle } from "./WorkbookSnapshot";

/** Named cell styles ("Normal", "AOP Input" ...). A cell keeps the name in CellStyle.named; the attributes are laid over the cell. */
export interface CellStylesModel {
  names(): string[];
  find(name: string): CellStyle | undefined;
  /** ItemAlreadyExists. */
  add(name: string, style?: CellStyle): void;
  /** Changes the style and every cell that bears its name. */
  update(name: string, style: CellStyle): void;
  remove(name: string): void;
}
