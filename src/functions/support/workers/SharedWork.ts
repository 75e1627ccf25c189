/** Work that several calls may wait for: it is given up once all of them were cancelled, and not before. */
export class SharedWork {
  private waiting = 0;
  private readonly controller = new AbortController();

  /** Says when nobody waits any more. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** One more waits; without a signal, to the end. */
  join(signal?: AbortSignal): void {
    this.waiting += 1;
    signal?.addEventListener("abort", () => {
      this.waiting -= 1;
      if (this.waiting === 0) this.controller.abort();
    });
  }
}
