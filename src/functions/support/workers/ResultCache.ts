import { byteSize } from "./byteSize";

/** Results by the content of what they were made from. Over its limit it forgets what was not asked for the longest. */
export class ResultCache<Result> {
  private readonly entries = new Map<string, { readonly result: Result; readonly bytes: number }>();
  private bytes = 0;

  constructor(private readonly limit: number) {}

  /** About the memory that the results and their keys take. */
  get size(): number {
    return this.bytes;
  }

  get(key: string): Result | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    // A Map keeps the order of insertion: the oldest use comes first.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.result;
  }

  set(key: string, result: Result): void {
    const bytes = byteSize(key) + byteSize(result);
    this.forget(key);
    if (bytes > this.limit) return;
    this.entries.set(key, { result, bytes });
    this.bytes += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.limit) return;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.bytes -= this.entries.get(key)?.bytes ?? 0;
    this.entries.delete(key);
  }
}
