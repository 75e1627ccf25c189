type Iteration = Iterator<unknown> & Iterable<unknown>;

/** Univer uses iterator helpers, which Node 20 lacks: adds those it needs where they are missing. */
export function installIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<string, unknown>;
  const helpers: Record<string, (this: Iteration, call: (value: unknown, index: number) => unknown) => unknown> = {
    *map(call) {
      let index = 0;
      for (const value of this) yield call(value, index++);
    },
    *filter(call) {
      let index = 0;
      for (const value of this) if (call(value, index++)) yield value;
    },
    some(call) {
      let index = 0;
      for (const value of this) if (call(value, index++)) return true;
      return false;
    },
    every(call) {
      let index = 0;
      for (const value of this) if (!call(value, index++)) return false;
      return true;
    },
    find(call) {
      let index = 0;
      for (const value of this) if (call(value, index++)) return value;
      return undefined;
    },
    forEach(call) {
      let index = 0;
      for (const value of this) call(value, index++);
    },
    toArray() {
      return [...this];
    },
  };
  for (const [name, value] of Object.entries(helpers)) {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
