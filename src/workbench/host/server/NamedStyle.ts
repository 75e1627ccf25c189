import type { CellStylesModel } from "../model/CellStylesModel";
import type { CellStyle } from "../model/WorkbookSnapshot";
import type { FormatTarget, Line, Side } from "./FormatTarget";

const sides: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** A named cell style as something with a format. */
export class NamedStyle implements FormatTarget {
  constructor(
    private readonly styles: CellStylesModel,
    readonly name: string,
  ) {}

  value<Key extends keyof CellStyle>(key: Key): CellStyle[Key] {
    return this.style[key];
  }

  apply(style: CellStyle): void {
    const borders = { ...this.style.borders, ...style.borders };
    const hasBorders = Object.keys(borders).length > 0;
    this.styles.update(this.name, { ...this.style, ...style, ...(hasBorders ? { borders } : {}) });
  }

  border(index: string): Line | undefined {
    const side = sides[index];
    return side && this.style.borders?.[side];
  }

  applyBorder(index: string, line: Line): void {
    const side = sides[index];
    if (side) this.apply({ borders: { [side]: line } });
  }

  private get style(): CellStyle {
    return this.styles.find(this.name) ?? {};
  }
}
