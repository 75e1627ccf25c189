import { HostError } from "../protocol/HostError";
import type { ClearWhat } from "../model/CellsModel";
import type { ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";

type Method = (range: RangeHandle, ...values: never[]) => unknown;

const clearWhat: Readonly<Record<string, ClearWhat>> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  Hyperlinks: "hyperlinks",
  RemoveHyperlinks: "hyperlinks",
};

const copyWhat = { All: "all", Formulas: "formulas", Values: "values", Formats: "formats" } as const;

/** Methods of Range that change the workbook. */
export const rangeEditMethods = (server: ExcelServer): Readonly<Record<string, Method>> => {
  return {
    Clear: (range: RangeHandle, applyTo: string | null) => {
      const what = clearWhat[applyTo ?? "All"];
      if (!what) throw new HostError("InvalidArgument", "Range.clear");
      server.requireWritable(range);
      range.cells.clear(range.area, what, "addin");
    },
    Insert: (range: RangeHandle, shift: string) => {
      server.requireUnprotected(range.sheet);
      const area = range.area;
      const direction = range.isEntireRow ? "down" : range.isEntireColumn ? "right" : insertDirection(shift);
      range.cells.insert(area, direction, "addin");
      return server.range(area);
    },
    Delete: (range: RangeHandle, shift: string) => {
      server.requireUnprotected(range.sheet);
      const direction = range.isEntireRow ? "up" : range.isEntireColumn ? "left" : deleteDirection(shift);
      range.cells.remove(range.area, direction, "addin");
    },
    CopyFrom: (range: RangeHandle, source: unknown, type: keyof typeof copyWhat | null) => {
      const what = copyWhat[type ?? "All"];
      if (!what) throw new HostError("InvalidArgument", "Range.copyFrom");
      server.requireWritable(range);
      range.cells.copy(server.areaOf(source, range.area.sheetId), range.area, what, "addin");
    },
    Select: (range: RangeHandle) => {
      if (range.sheet.visibility !== "visible") throw new HostError("InvalidOperation", "Range.select");
      server.model.select(range.area);
    },
    Calculate: () => server.model.calculation.calculate("recalculate"),
    SetDirty: () => server.model.calculation.calculate("full"),
    Group: ({ sheet, area }: RangeHandle, option: string) =>
      server.remembered.set(sheet.id, `group.${option}.${option === "ByRows" ? area.row : area.column}`, true),
  };
};

function insertDirection(shift: string): "down" | "right" {
  if (shift === "Down") return "down";
  if (shift === "Right") return "right";
  throw new HostError("InvalidArgument", "Range.insert");
}

function deleteDirection(shift: string): "up" | "left" {
  if (shift === "Up") return "up";
  if (shift === "Left") return "left";
  throw new HostError("InvalidArgument", "Range.delete");
}
