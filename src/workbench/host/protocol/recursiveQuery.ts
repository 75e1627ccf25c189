import type { WireQuery } from "./Batch";
import type { ClassRegistry } from "./ClassRegistry";
import type { Query } from "./Query";
import type { ServedObject } from "./ServerClass";

/**
 * Answers `loadRecursive`: the selection of each class, on the object and on what it navigates to, as far as the
 * selections name the classes and the depth allows.
 */
export function recursiveQuery(
  object: ServedObject,
  queries: Readonly<Record<string, WireQuery>>,
  depth: number,
  registry: ClassRegistry,
  query: Query,
): Record<string, unknown> {
  const serverClass = registry.classOf(object);
  const selection = queries[serverClass.name];
  const answer = selection && !serverClass.items ? query.run(object, selection) : query.identity(object);
  if (serverClass.items) {
    return {
      _Items: serverClass.items(object.target).map((item) => recursiveQuery(item, queries, depth, registry, query)),
    };
  }
  if (depth <= 0) return answer;
  for (const [name, navigate] of Object.entries(serverClass.navigations ?? {})) {
    const child = navigate(object.target);
    if (child && isNamed(child, queries, registry)) {
      answer[name] = recursiveQuery(child, queries, depth - 1, registry, query);
    }
  }
  return answer;
}

function isNamed(child: ServedObject, queries: Readonly<Record<string, WireQuery>>, registry: ClassRegistry): boolean {
  if (queries[child.className]) return true;
  const member = registry.classOf(child).items?.(child.target)[0];
  return member !== undefined && queries[member.className] !== undefined;
}
