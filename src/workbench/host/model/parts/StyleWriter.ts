import type { ICellData, IStyleData } from "@univerjs/core";
import { fromUniverStyle } from "../univer/fromUniverStyle";
import { toUniverStyle } from "../univer/toUniverStyle";
import type { UniverDocument } from "../univer/UniverDocument";
import type { CellStyle } from "../WorkbookSnapshot";

type Custom = { named?: string; locked?: boolean; across?: boolean };

/** Reads and lays on cell styles; equal styles are kept once. */
export class StyleWriter {
  constructor(private readonly document: UniverDocument) {}

  styleOf(cell: ICellData | undefined): CellStyle {
    const style = fromUniverStyle(this.raw(cell));
    const custom = cell?.custom as Custom | null | undefined;
    if (custom?.named !== undefined) style.named = custom.named;
    if (custom?.locked !== undefined) style.locked = custom.locked;
    if (custom?.across) style.horizontal = "centerAcrossSelection";
    return style;
  }

  numberFormatOf(cell: ICellData | undefined): string {
    return this.raw(cell)?.n?.pattern ?? "General";
  }

  /** A writer that lays one style over many cells, each former style worked out once. */
  layer(style: CellStyle): (cell: ICellData | undefined) => ICellData {
    const known = new Map<string, string | undefined>();
    return (cell) => {
      const before = typeof cell?.s === "string" ? cell.s : JSON.stringify(cell?.s ?? null);
      if (!known.has(before)) known.set(before, this.keep(toUniverStyle(style, this.raw(cell) ?? {})));
      const next: ICellData = { ...cell };
      const id = known.get(before);
      if (id === undefined) delete next.s;
      else next.s = id;
      return withCustom(next, style);
    };
  }

  /** The cell without any format. */
  bare(cell: ICellData): ICellData {
    const next: ICellData = { ...cell };
    delete next.s;
    delete next.custom;
    return next;
  }

  private raw(cell: ICellData | undefined): IStyleData | undefined {
    return this.document.workbook.getStyles().getStyleByCell(cell) ?? undefined;
  }

  private keep(style: IStyleData): string | undefined {
    return Object.keys(style).length === 0
      ? undefined
      : (this.document.workbook.getStyles().setValue(style) ?? undefined);
  }
}

/** What Univer's styles have no place for stays with the cell. */
function withCustom(cell: ICellData, style: CellStyle): ICellData {
  const before = cell.custom as Custom | null | undefined;
  const named = style.named ?? before?.named;
  const locked = style.locked ?? before?.locked;
  const across = style.horizontal === undefined ? before?.across : style.horizontal === "centerAcrossSelection";
  if (named !== undefined || locked !== undefined || across) {
    cell.custom = {
      ...(named === undefined ? {} : { named }),
      ...(locked === undefined ? {} : { locked }),
      ...(across ? { across } : {}),
    };
  } else if (before !== undefined) delete cell.custom;
  return cell;
}
