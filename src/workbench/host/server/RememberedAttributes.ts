import type { ServerProperty } from "../protocol/ServerClass";

/**
 * Attributes that the workbook model has no place for (document properties, details of a chart's look): they are kept
 * for the session and read back as written; nothing draws or saves them.
 */
export class RememberedAttributes {
  private readonly values = new Map<string, unknown>();

  get(owner: string, name: string, initial: unknown): unknown {
    return this.values.get(`${owner}/${name}`) ?? initial;
  }

  set(owner: string, name: string, value: unknown): void {
    this.values.set(`${owner}/${name}`, value);
  }

  /** A property of a table that is remembered for the owner of the target. */
  property<T>(ownerOf: (target: T) => string, name: string, initial: unknown): ServerProperty<T> {
    return {
      get: (target: T) => this.get(ownerOf(target), name, initial),
      set: (target: T, value: unknown) => this.set(ownerOf(target), name, value),
    };
  }
}
