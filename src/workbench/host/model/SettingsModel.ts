/** Document settings of the add-in: key -> JSON text. */
export interface SettingsModel {
  keys(): string[];
  get(key: string): string | undefined;
  set(key: string, json: string): void;
  remove(key: string): void;
}
