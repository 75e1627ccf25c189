import type { ConditionalFormatSnapshot } from "../model/WorkbookSnapshot";
import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { conditionalFormatOf, type ConditionalRule } from "./conditionalFormatState";
import type { ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";
import { served, type ConditionalFormatTarget, type Targets } from "./Targets";

/** A rule that paints nothing, for a format whose rule comes in a later action. */
const blankRules: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: "formula", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "equal", first: '=""' },
  ContainsText: { kind: "text", operator: "contains", text: "\u0000" },
  ColorScale: { kind: "colorScale", colors: ["#F8696B", "#FFEB84", "#63BE7B"] },
  DataBar: { kind: "dataBar", color: "#638EC6" },
};

const typeNames: Readonly<Record<ConditionalRule["kind"], string>> = {
  formula: "Custom",
  cellValue: "CellValue",
  text: "ContainsText",
  colorScale: "ColorScale",
  dataBar: "DataBar",
};

const collection: ServerClass<RangeHandle> = {
  name: "ConditionalFormatCollection",
  items: (range) => at(range).map(({ id }) => item(range, id)),
  indexer: (range, id: string) => find(range, id) ?? missing("ConditionalFormatCollection.getItem"),
  methods: {
    Add: (range, type: string) => {
      const rule = blankRules[type];
      if (!rule) throw new HostError("NotImplemented", "ConditionalFormatCollection.add");
      return item(range, range.sheet.conditionalFormats.add({ area: range.area, rule }));
    },
    ClearAll: (range) => range.sheet.conditionalFormats.clear(range.area),
    GetCount: (range) => at(range).length,
    GetItemAt: (range, index: number) => {
      const format = at(range)[index];
      return format ? item(range, format.id) : missing("ConditionalFormatCollection.getItemAt");
    },
    GetItemOrNullObject: (range, id: string) => find(range, id),
  },
};

const at = ({ sheet, area }: RangeHandle): readonly ConditionalFormatSnapshot[] => sheet.conditionalFormats.at(area);

const item = ({ sheet }: RangeHandle, id: string) => served("ConditionalFormat", { sheet, id });

const find = (range: RangeHandle, id: string) => (at(range).some((each) => each.id === id) ? item(range, id) : null);

function missing(location: string): never {
  throw new HostError("ItemNotFound", location);
}

/** The members by kind of rule: the plain one is an error for another kind, `...OrNullObject` the null object. */
const kinds = {
  Custom: ["formula", "CustomConditionalFormat"],
  CellValue: ["cellValue", "CellValueConditionalFormat"],
  TextComparison: ["text", "TextConditionalFormat"],
  ColorScale: ["colorScale", "ColorScaleConditionalFormat"],
  DataBar: ["dataBar", "DataBarConditionalFormat"],
} as const satisfies Readonly<Record<string, readonly [ConditionalRule["kind"], keyof Targets]>>;

const byKind = Object.fromEntries(
  Object.entries(kinds).flatMap(([name, [kind, className]]) => {
    const open = (target: ConditionalFormatTarget) =>
      conditionalFormatOf(target).rule.kind === kind ? served(className, target) : null;
    return [
      [name, (target: ConditionalFormatTarget) => open(target) ?? missing(`ConditionalFormat.${name}`)],
      [`${name}OrNullObject`, open],
    ];
  }),
);

const conditionalFormat = (server: ExcelServer): ServerClass<ConditionalFormatTarget> => {
  const range = (target: ConditionalFormatTarget) =>
    server.handle({ ...conditionalFormatOf(target).area, sheetId: target.sheet.id });
  return {
    name: "ConditionalFormat",
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      Type: { get: (target) => typeNames[conditionalFormatOf(target).rule.kind] },
      Priority: {
        get: ({ sheet, id }) => sheet.conditionalFormats.all().findIndex((each) => each.id === id),
      },
      StopIfTrue: server.remembered.property(({ id }: ConditionalFormatTarget) => id, "StopIfTrue", false),
    },
    navigations: byKind,
    methods: {
      Delete: ({ sheet, id }) => sheet.conditionalFormats.remove(id),
      GetRange: (target) => served("Range", range(target)),
      GetRangeOrNullObject: (target) => served("Range", range(target)),
      GetRanges: (target) => served("RangeAreas", [range(target)]),
    },
  };
};

export const conditionalFormatClasses = (server: ExcelServer): readonly AnyServerClass[] => [
  collection,
  conditionalFormat(server),
];
