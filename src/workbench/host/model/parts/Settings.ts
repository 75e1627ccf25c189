import type { SettingsModel } from "../SettingsModel";
import type { WorkbookCore } from "./WorkbookCore";

/** Document settings. */
export class Settings implements SettingsModel {
  constructor(private readonly core: WorkbookCore) {}

  keys(): string[] {
    return [...this.core.settings.keys()];
  }

  get(key: string): string | undefined {
    return this.core.settings.get(key);
  }

  set(key: string, json: string): void {
    this.core.settings.set(key, json);
    this.core.events.emit("settingsChanged", { key });
  }

  remove(key: string): void {
    if (this.core.settings.delete(key)) this.core.events.emit("settingsChanged", { key });
  }
}
