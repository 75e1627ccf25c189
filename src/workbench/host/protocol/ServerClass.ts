/** An object that the host serves: the name of its class and what the class's table works on. */
export interface ServedObject {
  readonly className: string;
  readonly target: unknown;
}

/** Bivariant, so that a row of a table can name its target's type and those of the arguments that its member documents. */
type Member<Arguments extends readonly unknown[], Answer> = { apply(...values: Arguments): Answer }["apply"];

export interface ServerProperty<T> {
  readonly get: Member<[target: T], unknown>;
  /** Absent: the property is read-only. */
  readonly set?: Member<[target: T, value: unknown], void>;
}

/**
 * What one class of the API offers, by the names on the wire (PascalCase). A navigation or a method that answers an
 * object gives a ServedObject, or null for the null object; any other answer of a method is its value.
 */
export interface ServerClass<T> {
  readonly name: string;
  /** What lets the client find a member of a collection again: {Id} or {_Id}. */
  readonly identity?: Member<[target: T], Readonly<Record<string, unknown>>>;
  readonly properties?: Readonly<Record<string, ServerProperty<T>>>;
  readonly navigations?: Readonly<Record<string, Member<[target: T], ServedObject | null>>>;
  readonly methods?: Readonly<Record<string, Member<[target: T, ...values: unknown[]], unknown>>>;
  readonly indexer?: Member<[target: T, ...values: unknown[]], ServedObject | null>;
  /** Present on a collection: its members, in order. */
  readonly items?: Member<[target: T], readonly ServedObject[]>;
}

/** A class as the interpreter sees it: a table is only ever given its own targets. */
export type AnyServerClass = ServerClass<unknown>;
