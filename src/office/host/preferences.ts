/** What the user prefers on this machine, for every workbook. */
export interface Preferences {
  readonly appearance: "system" | "light" | "dark" | "highContrast";
  readonly currency: string | null;
  readonly fiscalYearStartMonth: number | null;
}

/** The preferences of this machine (OfficeRuntime.storage); defaults where nothing was saved. */
export async function readPreferences(): Promise<Preferences> {
  const text = await OfficeRuntime.storage.getItem(storageKey);
  return text ? { ...defaults, ...(JSON.parse(text) as Partial<Preferences>) } : defaults;
}

/** Saves some of the preferences and leaves the others. */
export async function savePreferences(changes: Partial<Preferences>): Promise<void> {
  const preferences = { ...(await readPreferences()), ...changes };
  await OfficeRuntime.storage.setItem(storageKey, JSON.stringify(preferences));
}

const storageKey = "aop.preferences";
const defaults: Preferences = { appearance: "system", currency: null, fiscalYearStartMonth: null };
