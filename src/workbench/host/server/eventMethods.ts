import type { EventRegistrations } from "./EventRegistrations";

type Methods<T> = Record<string, (target: T) => void>;

/** The pair of methods behind each event: `_RegisterXEvent`, `_UnregisterXEvent`; `names` gives X and Excel's number. */
export function eventMethods<T>(
  registrations: EventRegistrations,
  targetId: (target: T) => string,
  names: Readonly<Record<string, number>>,
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, event] of Object.entries(names)) {
    methods[`_Register${name}`] = (target) => registrations.register(event, targetId(target));
    methods[`_Unregister${name}`] = (target) => registrations.unregister(event, targetId(target));
  }
  return methods;
}
