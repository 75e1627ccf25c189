import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import type { ExcelServer } from "./ExcelServer";
import { HostError } from "../protocol/HostError";
import { served } from "./Targets";

const owner = "document";
const writable = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"];

const documentProperties = (server: ExcelServer): ServerClass<null> => ({
  name: "DocumentProperties",
  properties: {
    ...Object.fromEntries(writable.map((name) => [name, server.remembered.property(() => owner, name, "")])),
    LastAuthor: { get: () => server.remembered.get(owner, "Author", "") },
    RevisionNumber: server.remembered.property(() => owner, "RevisionNumber", 0),
  },
  navigations: { Custom: () => served("CustomPropertyCollection", null) },
});

type Custom = Readonly<Record<string, string | number | boolean>>;

const customProperties = (server: ExcelServer): readonly AnyServerClass[] => {
  const all = () => server.remembered.get(owner, "custom", {}) as Custom;
  const change = (properties: Custom) => server.remembered.set(owner, "custom", properties);
  const keyOf = (key: string) => Object.keys(all()).find((each) => each.toLowerCase() === key.toLowerCase());
  const item = (key: string) => served("CustomProperty", key);
  const collection: ServerClass<null> = {
    name: "CustomPropertyCollection",
    items: () => Object.keys(all()).map(item),
    indexer: (_, key: string) => {
      const known = keyOf(key);
      if (known === undefined) throw new HostError("ItemNotFound", "CustomPropertyCollection.getItem");
      return item(known);
    },
    methods: {
      Add: (_, key: string, value: string | number | boolean) => {
        const known = keyOf(key) ?? key;
        change({ ...all(), [known]: value });
        return item(known);
      },
      GetItemOrNullObject: (_, key: string) => {
        const known = keyOf(key);
        return known === undefined ? null : item(known);
      },
      GetCount: () => Object.keys(all()).length,
      DeleteAll: () => change({}),
    },
  };
  const property: ServerClass<string> = {
    name: "CustomProperty",
    identity: (key) => ({ Key: key }),
    properties: {
      Key: { get: (key) => key },
      Value: {
        get: (key) => all()[key],
        set: (key, value: string | number | boolean) => change({ ...all(), [key]: value }),
      },
      Type: {
        get: (key) => ({ string: "String", number: "Number", boolean: "Boolean" })[typeof all()[key] as "string"],
      },
    },
    methods: {
      Delete: (key) => change(Object.fromEntries(Object.entries(all()).filter(([each]) => each !== key))),
    },
  };
  return [collection, property];
};

/** Title, author and the custom properties of the document. */
export const documentPropertyClasses = (server: ExcelServer): readonly AnyServerClass[] => [
  documentProperties(server),
  ...customProperties(server),
];
