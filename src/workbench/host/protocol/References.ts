import { HostError } from "./HostError";
import type { ServedObject } from "./ServerClass";

/** Objects that the client holds beyond one batch by a `_ReferenceId` of ours: ranges, above all. */
export class References {
  private readonly objects = new Map<string, ServedObject>();
  private readonly ids = new Map<ServedObject, string>();
  private next = 1;

  /** `released` is told of every object that the client lets go. */
  constructor(private readonly released: (object: ServedObject) => void = () => undefined) {}

  keep(object: ServedObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `#ref${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (!object) return;
    this.objects.delete(id);
    this.ids.delete(object);
    this.released(object);
  }

  releaseAll(): void {
    for (const id of [...this.objects.keys()]) this.release(id);
  }

  idOf(object: ServedObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): ServedObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  /** What the objects that the client holds work on. */
  targets(): readonly unknown[] {
    return [...this.objects.values()].map(({ target }) => target);
  }
}
