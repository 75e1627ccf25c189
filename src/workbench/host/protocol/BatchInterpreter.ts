import { ActionType, type BatchRequest, type BatchResponse, type WireAction } from "./Batch";
import { ClassRegistry } from "./ClassRegistry";
import { HostError } from "./HostError";
import { PathResolver, type Roots } from "./PathResolver";
import { Query, wireName } from "./Query";
import { recursiveQuery } from "./recursiveQuery";
import { References } from "./References";
import type { AnyServerClass, ServedObject } from "./ServerClass";

/** What the host of the interpreter decides. */
export interface InterpreterOptions {
  /** Awaited before an action whose answer needs a calculation that is still running; undefined: nothing to wait for. */
  readonly settle?: (action: WireAction, paths: BatchRequest["ObjectPaths"]) => Promise<void> | undefined;
  /** Told of every object that the client held by reference and lets go. */
  readonly released?: (object: ServedObject) => void;
  /** The code and sentence of a failure that the model behind the classes raised. */
  readonly translate?: (failure: unknown) => HostError | undefined;
}

/** Runs one rich-API batch after the other on the classes of a host. Knows nothing of Excel. */
export class BatchInterpreter {
  readonly registry: ClassRegistry;
  readonly references: References;
  /** The last failure that was a fault of the host and not an answer to the add-in. */
  lastInternalError: unknown;
  private readonly query: Query;
  private readonly jsonQuery: Query;

  constructor(
    private readonly roots: Roots,
    classes: readonly AnyServerClass[],
    private readonly options: InterpreterOptions = {},
  ) {
    this.registry = new ClassRegistry(classes);
    this.references = new References(options.released);
    this.query = new Query(this.registry, this.references, false);
    this.jsonQuery = new Query(this.registry, this.references, true);
  }

  /** Executes in order; the first failure ends the batch, the effects of earlier actions stay. */
  async execute(request: BatchRequest): Promise<BatchResponse> {
    const resolver = new PathResolver(request.ObjectPaths, this.roots, this.registry, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        const calculation = this.options.settle?.(action, request.ObjectPaths);
        if (calculation) await calculation;
        results.push({ ActionId: action.Id, Value: this.run(action, resolver) ?? null });
      } catch (failure) {
        return { Results: results, TraceIds: traces, Error: this.errorOf(failure, action, index, request) };
      }
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      if (action.L) resolver.forget(action.L);
    }
    return { Results: results, TraceIds: traces };
  }

  private errorOf(failure: unknown, action: WireAction, index: number, request: BatchRequest) {
    const known = failure instanceof HostError ? failure : this.options.translate?.(failure);
    if (!known) this.lastInternalError = failure;
    const told = known ?? new HostError("GeneralException", "", String(failure));
    const where = told.location || action.Name || (request.ObjectPaths[action.ObjectPathId]?.Name ?? "");
    return { Code: told.code, Message: told.message, Location: where, ActionIndex: index };
  }

  private run(action: WireAction, resolver: PathResolver): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = resolver.resolve(action.ObjectPathId);
    if (object === null) return onNullObject(action);
    const serverClass = this.registry.classOf(object);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.query.identity(object);
      case ActionType.Query:
        return this.query.run(object, action.QueryInfo ?? {});
      case ActionType.QueryAsJson:
        return this.jsonQuery.run(object, action.QueryInfo ?? {});
      case ActionType.RecursiveQuery: {
        const { Queries = {}, MaxDepth = 1 } = action.RecursiveQueryInfo ?? {};
        return recursiveQuery(object, Queries, MaxDepth, this.registry, this.query);
      }
      case ActionType.SetProperty:
        return this.set(object, serverClass, action.Name, resolver.arguments(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(object, serverClass, wireName(name), value);
        }
        return null;
      case ActionType.Method:
        return this.call(object, serverClass, action.Name, resolver.arguments(action.ArgumentInfo));
      default:
        throw this.registry.missing(`action type ${action.ActionType}`);
    }
  }

  private set(object: ServedObject, serverClass: AnyServerClass, name: string, value: unknown): null {
    const property = serverClass.properties?.[name];
    if (!property) throw this.registry.missing(`${serverClass.name}.${name}`);
    if (!property.set) throw new HostError("InvalidOperation", `${serverClass.name}.${name}`);
    property.set(object.target, value);
    return null;
  }

  private call(object: ServedObject, serverClass: AnyServerClass, name: string, values: readonly unknown[]): unknown {
    if (name === "_KeepReference") return void this.references.keep(object);
    if (name === "_RemoveReference") return this.references.release(String(values[0]));
    if (name === "_RemoveAllReferences") return this.references.releaseAll();
    const method = serverClass.methods?.[name];
    if (!method) throw this.registry.missing(`${serverClass.name}.${name}`);
    return method(object.target, ...values);
  }
}

/** Reading a null object gives null, which the client shows as isNullObject; changing it is an error. */
function onNullObject(action: WireAction): null {
  const reads = [ActionType.Instantiate, ActionType.Query, ActionType.QueryAsJson, ActionType.RecursiveQuery];
  if (reads.includes(action.ActionType) || action.Name === "_KeepReference") return null;
  throw new HostError("InvalidOperation", action.Name, "Object does not exist.");
}
