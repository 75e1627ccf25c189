import { type IUniverConfig, LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { installIteratorHelpers } from "./installIteratorHelpers";

/** A plugin of Univer, alone or with its settings: what a preset's `plugins` lists. */
export type UniverPlugin = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

export interface UniverOptions {
  /** Plugins of the user interface; one of the same name replaces an earlier one. */
  readonly plugins?: readonly UniverPlugin[];
  /** Texts of the user interface: mergeLocales(...) of the presets' locales. */
  readonly locales?: NonNullable<IUniverConfig["locales"]>;
  readonly darkMode?: boolean;
  readonly theme?: IUniverConfig["theme"];
}

/** Univer's own calculation stays off: results are written by ours. */
const quiet: readonly UniverPlugin[] = [
  [UniverFormulaEnginePlugin, { notExecuteFormula: true }],
  [UniverSheetsPlugin, { notExecuteFormula: true }],
];

/** Starts Univer as the keeper of the workbook's cells, with or without a user interface. */
export function createUniver(options: UniverOptions = {}): Univer {
  installIteratorHelpers();
  const { plugins = [], locales = { [LocaleType.EN_US]: {} }, theme, darkMode } = options;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales,
    logLevel: LogLevel.WARN,
    ...(theme ? { theme } : {}),
    ...(darkMode === undefined ? {} : { darkMode }),
  });
  const chosen = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const plugin of [...plugins, ...quiet]) {
    const [type, settings] = Array.isArray(plugin)
      ? (plugin as readonly [PluginCtor<Plugin>, unknown])
      : [plugin as PluginCtor<Plugin>, undefined];
    const former = chosen.get(type.pluginName)?.[1];
    chosen.set(type.pluginName, [type, { ...(former as object | undefined), ...(settings as object | undefined) }]);
  }
  for (const [type, settings] of chosen.values())
    univer.registerPlugin(type, settings as ConstructorParameters<typeof type>[0]);
  return univer;
}
