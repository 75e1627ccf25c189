import type { AnyServerClass, ServerClass, ServerProperty } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { alignmentProperties } from "./alignment";
import type { ExcelServer } from "./ExcelServer";
import { styleAttribute } from "./formatClasses";
import type { FormatTarget } from "./FormatTarget";
import { NamedStyle } from "./NamedStyle";
import { served } from "./Targets";

const builtInNames = /^(Normal|Comma|Currency|Percent|Good|Bad|Neutral|Input|Output|Total|Title|Heading [1-4])$/;

const collection = (server: ExcelServer): ServerClass<null> => {
  const { cellStyles } = server.model;
  const item = (name: string) => served("Style", name);
  const find = (name: string) => cellStyles.names().find((each) => each.toLowerCase() === name.toLowerCase());
  return {
    name: "StyleCollection",
    items: () => cellStyles.names().map(item),
    indexer: (_, name: string) => {
      const known = find(name);
      if (known === undefined) throw new HostError("ItemNotFound", "StyleCollection.getItem");
      return item(known);
    },
    methods: {
      Add: (_, name: string) => cellStyles.add(name),
      GetCount: () => cellStyles.names().length,
      GetItemAt: (_, index: number) => {
        const name = cellStyles.names()[index];
        if (name === undefined) throw new HostError("InvalidArgument", "StyleCollection.getItemAt");
        return item(name);
      },
      GetItemOrNullObject: (_, name: string) => {
        const known = find(name);
        return known === undefined ? null : item(known);
      },
    },
  };
};

const style = (server: ExcelServer): ServerClass<string> => {
  const format = (name: string): FormatTarget => new NamedStyle(server.model.cellStyles, name);
  const onStyle = ({ get, set }: ServerProperty<FormatTarget>): ServerProperty<string> => ({
    get: (name: string) => get(format(name)),
    set: (name: string, value: unknown) => set?.(format(name), value),
  });
  /** Which parts of the format the style carries; the host lays over what the style has set. */
  const include = (part: string) =>
    server.remembered.property((name: string) => `style ${name}`, `Include${part}`, true);
  const parts = ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"];
  return {
    name: "Style",
    identity: (name) => ({ Id: name }),
    properties: {
      Name: { get: (name) => name },
      BuiltIn: { get: (name) => builtInNames.test(name) },
      NumberFormat: onStyle(styleAttribute("numberFormat", "General")),
      NumberFormatLocal: onStyle(styleAttribute("numberFormat", "General")),
      WrapText: onStyle(styleAttribute("wrap", false)),
      IndentLevel: onStyle(styleAttribute("indent", 0)),
      Locked: onStyle(styleAttribute("locked", true)),
      ...Object.fromEntries(Object.entries(alignmentProperties).map(([name, property]) => [name, onStyle(property)])),
      ...Object.fromEntries(parts.map((part) => [`Include${part}`, include(part)])),
    },
    navigations: {
      Fill: (name) => served("RangeFill", format(name)),
      Font: (name) => served("RangeFont", format(name)),
      Borders: (name) => served("RangeBorderCollection", format(name)),
    },
    methods: {
      Delete: (name) => {
        if (builtInNames.test(name)) throw new HostError("InvalidOperation", "Style.delete");
        server.model.cellStyles.remove(name);
      },
    },
  };
};

/** Named cell styles. */
export const styleClasses = (server: ExcelServer): readonly AnyServerClass[] => [collection(server), style(server)];
