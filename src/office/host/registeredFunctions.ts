/** Ids of the custom functions that this page has registered with Excel, sorted; empty where functions.js did not run. */
export function registeredFunctions(): readonly string[] {
  const registry = globalThis as {
    CustomFunctions?: { _association?: { mappings?: Readonly<Record<string, unknown>> } };
  };
  return Object.keys(registry.CustomFunctions?._association?.mappings ?? {}).sort();
}
