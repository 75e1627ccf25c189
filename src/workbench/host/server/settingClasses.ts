import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import type { ExcelServer } from "./ExcelServer";
import { served } from "./Targets";

const collection = (server: ExcelServer): ServerClass<null> => {
  const { settings } = server.model;
  const item = (key: string) => served("Setting", key);
  const write = (_: null, key: string, value: unknown) => {
    settings.set(key, JSON.stringify(value));
    return item(key);
  };
  return {
    name: "SettingCollection",
    items: () => settings.keys().map(item),
    indexer: (_, key: string) => {
      if (settings.get(key) === undefined) throw new HostError("ItemNotFound", "SettingCollection.getItem");
      return item(key);
    },
    methods: {
      Add: write,
      Set: write,
      GetCount: () => settings.keys().length,
      GetItemOrNullObject: (_, key: string) => (settings.get(key) === undefined ? null : item(key)),
    },
  };
};

const setting = (server: ExcelServer): ServerClass<string> => {
  const { settings } = server.model;
  return {
    name: "Setting",
    identity: (key) => ({ _Id: key }),
    properties: {
      Key: { get: (key) => key },
      Value: {
        get: (key) => JSON.parse(settings.get(key) ?? "null") as unknown,
        set: (key, value: unknown) => settings.set(key, JSON.stringify(value)),
      },
    },
    methods: { Delete: (key) => settings.remove(key) },
  };
};

/** Settings of the document. They are the same store as Office.context.document.settings. */
export const settingClasses = (server: ExcelServer): readonly AnyServerClass[] => [collection(server), setting(server)];
