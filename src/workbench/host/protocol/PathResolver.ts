import { ObjectPathType, type WireArguments, type WireObjectPath } from "./Batch";
import type { ClassRegistry } from "./ClassRegistry";
import { HostError } from "./HostError";
import type { References } from "./References";
import type { ServedObject } from "./ServerClass";

/** What a host puts at the two ends of an object path: its root object and its `new`-able services. */
export interface Roots {
  readonly global: ServedObject;
  readonly services: Readonly<Record<string, ServedObject>>;
}

/** Object paths of one batch: each is evaluated when first used and remembered until the batch ends or `L` frees it. */
export class PathResolver {
  private readonly memory = new Map<number, ServedObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WireObjectPath>>,
    private readonly roots: Roots,
    private readonly registry: ClassRegistry,
    private readonly references: References,
  ) {}

  /** The object at a path; null is the null object. */
  resolve(id: number): ServedObject | null {
    const known = this.memory.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.evaluate(path);
    this.memory.set(id, object);
    return object;
  }

  forget(ids: readonly number[]): void {
    for (const id of ids) this.memory.delete(id);
  }

  /** Arguments with object paths replaced by their objects (null where the path is a null object). */
  arguments(info: WireArguments | undefined): readonly unknown[] {
    const marks = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, marks?.[index]));
  }

  private argument(value: unknown, mark: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(mark)) return value.map((item, i) => this.argument(item, mark[i]));
    if (mark && typeof value === "number") return this.resolve(value);
    return this.withinPlainObject(value);
  }

  private withinPlainObject(value: unknown): unknown {
    if (Array.isArray(value)) return value.some(isObject) ? value.map((item) => this.withinPlainObject(item)) : value;
    if (!isObject(value)) return value;
    if (typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.withinPlainObject(item)]));
  }

  private evaluate(path: WireObjectPath): ServedObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.roots.global;
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.Reference:
        return this.references.find(path.Name);
      case ObjectPathType.NewObject:
        return this.service(path.Name);
      default:
        return this.member(path);
    }
  }

  private service(name: string): ServedObject {
    const service = this.roots.services[name];
    if (!service) throw this.registry.missing(`new ${name}`);
    return service;
  }

  private member(path: WireObjectPath): ServedObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const serverClass = this.registry.classOf(parent);
    if (path.ObjectPathType === ObjectPathType.Property) {
      const navigation = serverClass.navigations?.[path.Name];
      if (!navigation) throw this.registry.missing(`${serverClass.name}.${path.Name}`);
      return navigation(parent.target);
    }
    const isIndexer = path.ObjectPathType === ObjectPathType.Indexer;
    const member = isIndexer ? serverClass.indexer : serverClass.methods?.[path.Name];
    if (!member) throw this.registry.missing(`${serverClass.name}.${isIndexer ? "GetItem" : path.Name}`);
    const answer: unknown = member(parent.target, ...this.arguments(path.ArgumentInfo));
    if (answer === null || isServed(answer)) return answer;
    throw new HostError("GeneralException", `${serverClass.name}.${path.Name}`);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isServed = (value: unknown): value is ServedObject => isObject(value) && "className" in value;
