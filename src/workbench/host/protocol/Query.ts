import type { WireQuery } from "./Batch";
import type { ClassRegistry } from "./ClassRegistry";
import type { References } from "./References";
import type { AnyServerClass, ServedObject } from "./ServerClass";

/** "values" as the add-in writes it -> "Values" as the tables name it. */
export const wireName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

const jsonName = (name: string): string => {
  if (name === "_Items") return "items";
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
};

/**
 * Answers `load`: exactly what was selected (else a forgotten load would stay hidden) and the identity of the object.
 * "a/b/c" walks navigations, no selection means all scalar properties, a collection answers its members.
 */
export class Query {
  private readonly named: (name: string) => string;

  constructor(
    private readonly registry: ClassRegistry,
    private readonly references: References,
    asJson: boolean,
  ) {
    this.named = asJson ? jsonName : (name) => name;
  }

  identity(object: ServedObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    const identity = Object.entries(this.registry.classOf(object).identity?.(object.target) ?? {});
    return {
      ...Object.fromEntries(identity.map(([name, value]) => [this.named(name), value])),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  run(object: ServedObject, query: WireQuery): Record<string, unknown> {
    const serverClass = this.registry.classOf(object);
    const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
    return serverClass.items
      ? this.collection(serverClass, object, paths, query)
      : this.single(serverClass, object, paths);
  }

  private collection(serverClass: AnyServerClass, object: ServedObject, paths: readonly string[], query: WireQuery) {
    const all = serverClass.items?.(object.target) ?? [];
    const from = query.Skip ?? 0;
    const members = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
    // "count" belongs to the collection, every other name to its members.
    const own = paths.filter((path) => this.belongsToCollection(serverClass, path, all[0]));
    const rest = paths.filter((path) => !own.includes(path));
    return {
      ...(own.length ? this.single(serverClass, object, own) : {}),
      [this.named("_Items")]: members.map((member) => this.run(member, { Select: rest })),
    };
  }

  private belongsToCollection(serverClass: AnyServerClass, path: string, member: ServedObject | undefined): boolean {
    const name = wireName(path);
    const memberClass = member && this.registry.classOf(member);
    return Boolean(serverClass.properties?.[name]) && !memberClass?.properties?.[name];
  }

  private single(serverClass: AnyServerClass, object: ServedObject, paths: readonly string[]) {
    const answer = this.identity(object);
    const scalars = new Set<string>();
    const children = new Map<string, string[]>();
    if (paths.length === 0 || paths.includes("*")) {
      for (const name of Object.keys(serverClass.properties ?? {})) scalars.add(name);
    }
    for (const path of paths.filter((each) => each !== "*")) {
      const [head = "", ...rest] = path.split("/");
      const name = wireName(head);
      if (serverClass.properties?.[name]) scalars.add(name);
      else if (serverClass.navigations?.[name]) {
        children.set(name, [...(children.get(name) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
      } else if (name !== "_ReferenceId") throw this.registry.missing(`${serverClass.name}.${name}`);
    }
    for (const name of scalars) answer[this.named(name)] = serverClass.properties?.[name]?.get(object.target);
    for (const [name, select] of children) {
      const child = serverClass.navigations?.[name]?.(object.target) ?? null;
      answer[this.named(name)] = child === null ? null : this.run(child, { Select: select });
    }
    return answer;
  }
}
