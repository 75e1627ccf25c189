import type { NameModel } from "../model/NamesModel";
import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { formatReference } from "./address";
import { rangeOf, type ExcelServer } from "./ExcelServer";
import { served, type ScopeTarget } from "./Targets";
import { valueType, wireValue } from "./wireValues";

const item = (name: NameModel) => served("NamedItem", name);

const collection = (server: ExcelServer): ServerClass<ScopeTarget> => {
  const { names } = server.model;
  /** The workbook's collection shows its own names; a sheet's collection the sheet's. */
  const find = ({ sheet }: ScopeTarget, name: string) =>
    names.inScope(sheet?.id).find((each) => each.name.toLowerCase() === name.toLowerCase());
  const add = ({ sheet }: ScopeTarget, name: string, formula: string, comment: string | null) =>
    item(
      names.add(name, formula, {
        ...(sheet ? { scopeSheetId: sheet.id } : {}),
        ...(comment === null || comment === undefined ? {} : { comment }),
      }),
    );
  const formulaOf = (reference: unknown): string => {
    const range = rangeOf(reference);
    if (range) return formatReference(range.sheet.name, range.area);
    const text = String(reference);
    return text.startsWith("=") ? text : `=${text}`;
  };
  return {
    name: "NamedItemCollection",
    items: ({ sheet }) => names.inScope(sheet?.id).map(item),
    indexer: (scope, name: string) => {
      const found = find(scope, name);
      if (!found) throw new HostError("ItemNotFound", "NamedItemCollection.getItem");
      return item(found);
    },
    methods: {
      Add: (scope, name: string, reference: unknown, comment: string | null) =>
        add(scope, name, formulaOf(reference), comment),
      AddFormulaLocal: (scope, name: string, formula: string, comment: string | null) =>
        add(scope, name, formulaOf(formula), comment),
      GetCount: ({ sheet }) => names.inScope(sheet?.id).length,
      GetItemOrNullObject: (scope, name: string) => {
        const found = find(scope, name);
        return found ? item(found) : null;
      },
    },
  };
};

const namedItem = (server: ExcelServer): ServerClass<NameModel> => {
  const sheetOf = ({ scopeSheetId }: NameModel) =>
    scopeSheetId === undefined ? undefined : server.model.sheets.byId(scopeSheetId);
  return {
    name: "NamedItem",
    identity: ({ name }) => ({ _Id: name }),
    properties: {
      Name: { get: ({ name }) => name },
      Formula: {
        get: ({ formula }) => formula,
        set: (target, formula: string) => {
          target.formula = formula;
        },
      },
      Value: { get: ({ value }) => wireValue(value) },
      Type: { get: ({ type }) => type },
      Scope: { get: ({ scopeSheetId }) => (scopeSheetId === undefined ? "Workbook" : "Worksheet") },
      Visible: {
        get: ({ visible }) => visible,
        set: (target, visible: boolean) => {
          target.visible = visible;
        },
      },
      Comment: {
        get: ({ comment }) => comment,
        set: (target, comment: string) => {
          target.comment = comment;
        },
      },
    },
    navigations: {
      ArrayValues: (target) => served("NamedItemArrayValues", target),
      Worksheet: (target) => {
        const sheet = sheetOf(target);
        if (!sheet) throw new HostError("ItemNotFound", "NamedItem.worksheet");
        return served("Worksheet", sheet);
      },
      WorksheetOrNullObject: (target) => {
        const sheet = sheetOf(target);
        return sheet ? served("Worksheet", sheet) : null;
      },
    },
    methods: {
      Delete: (target) => target.remove(),
      GetRange: ({ area }) => {
        if (!area) throw new HostError("InvalidReference", "NamedItem.getRange");
        return server.range(area);
      },
      GetRangeOrNullObject: ({ area }) => server.rangeOrNull(area),
    },
  };
};

const arrayValues = (server: ExcelServer): ServerClass<NameModel> => {
  const values = ({ area }: NameModel) => (area ? server.model.sheets.get(area.sheetId).cells.values(area) : []);
  return {
    name: "NamedItemArrayValues",
    properties: {
      Values: { get: (target) => values(target).map((row) => row.map(wireValue)) },
      Types: { get: (target) => values(target).map((row) => row.map(valueType)) },
    },
  };
};

/** Defined names, of the workbook or of one sheet. */
export const namedItemClasses = (server: ExcelServer): readonly AnyServerClass[] => [
  collection(server),
  namedItem(server),
  arrayValues(server),
];
