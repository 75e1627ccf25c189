/** Where the document keeps an add-in's settings: key -> JSON text. */
export interface SettingsStore {
  keys(): string[];
  get(key: string): string | undefined;
  set(key: string, json: string): void;
  remove(key: string): void;
}

/** Office.context.document.settings: the page holds a copy and sends the whole of it back. */
export class SettingsExchange {
  /** Keys that the page's copy has had: only these may vanish because a save leaves them out. */
  private readonly known = new Set<string>();

  constructor(private readonly store: SettingsStore) {}

  all(): Readonly<Record<string, string>> {
    const keys = this.store.keys();
    for (const key of keys) this.known.add(key);
    return Object.fromEntries(keys.map((key) => [key, this.store.get(key) ?? "null"]));
  }

  pairs(): readonly { readonly Name: string; readonly Value: string }[] {
    return Object.entries(this.all()).map(([Name, Value]) => ({ Name, Value }));
  }

  save(properties: readonly (readonly [string, string])[]): void {
    const kept = new Set(properties.map(([key]) => key));
    for (const key of this.known) if (!kept.has(key)) this.store.remove(key);
    for (const [key, json] of properties) {
      this.known.add(key);
      if (this.store.get(key) !== json) this.store.set(key, json);
    }
  }
}
