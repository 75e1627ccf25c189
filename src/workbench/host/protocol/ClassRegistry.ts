import { HostError } from "./HostError";
import type { AnyServerClass, ServedObject } from "./ServerClass";

/** The classes of a host by name, and the loud record of what was asked for and is not served. */
export class ClassRegistry {
  /** "Class.Member" of every member that a batch used and no table offers; a suite fails on it. */
  readonly unserved: string[] = [];
  private readonly classes = new Map<string, AnyServerClass>();

  constructor(classes: readonly AnyServerClass[]) {
    for (const serverClass of classes) {
      if (this.classes.has(serverClass.name)) throw new Error(`Two tables serve ${serverClass.name}.`);
      this.classes.set(serverClass.name, serverClass);
    }
  }

  classOf(object: ServedObject): AnyServerClass {
    const found = this.classes.get(object.className);
    if (!found) throw this.missing(object.className);
    return found;
  }

  /** The error for a member that no table offers, noted in `unserved`. */
  missing(member: string): HostError {
    if (!this.unserved.includes(member)) this.unserved.push(member);
    return new HostError("ApiNotFound", member, `${member} is not served by this host.`);
  }
}
