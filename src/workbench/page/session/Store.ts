/** A value that React and others can watch. */
export class Store<Value extends object> {
  private readonly watchers = new Set<() => void>();

  constructor(private current: Value) {}

  readonly get = (): Value => this.current;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Lays the given attributes over the value; nothing happens where they are what they were. */
  change(part: Partial<Value>): void {
    const keys = Object.keys(part) as (keyof Value)[];
    if (keys.every((key) => Object.is(this.current[key], part[key]))) return;
    this.current = { ...this.current, ...part };
    for (const watcher of this.watchers) watcher();
  }
}
