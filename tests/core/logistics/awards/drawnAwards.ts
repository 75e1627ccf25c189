import fc from "fast-check";
import type { AwardInput } from "../../../../src/core/logistics/awards/AwardInput";

/** Small awards with every kind of rule; `further` adds limits of carriers and rates, and loads. */
export function drawnAwards(further: boolean): fc.Arbitrary<AwardInput> {
  const name = (...names: string[]) => fc.constantFrom(...names);
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const small = fc.integer({ min: 0, max: 6 });
  const shipment = fc.record({
    customer: name("c1", "c2"),
    product: name("p1", "p2"),
    units: fc.integer({ min: 0, max: 9 }),
    weight: fc.integer({ min: 0, max: 12 }),
    destination: name("d1", "d1", "d2"),
    mostDays: maybe(fc.integer({ min: 1, max: 3 })),
    warehouse: maybe(fc.constant(0)).map((each) => each),
    priority: fc.constant(1),
  });
  const warehouse = fc.record({
    ports: fc.uniqueArray(name("a", "b"), { minLength: 1 }),
    costPerUnit: small,
    capacity: maybe(fc.integer({ min: 0, max: 2 })),
    products: maybe(fc.uniqueArray(name("p1", "p2"))),
    customers: fc.option(fc.uniqueArray(name("c1", "c2")), { nil: null, freq: 3 }),
  });
  const rate = fc.record({
    carrier: name("x", "y"),
    origin: name("a", "b"),
    destination: name("d1", "d1", "d2"),
    from: name("0", "0", "5").map(Number),
    to: name("6", "15", "15").map(Number),
    minimum: small,
    rate: fc.integer({ min: 0, max: 5 }),
    days: fc.integer({ min: 1, max: 4 }),
    capacity: further ? fc.option(fc.integer({ min: 1, max: 2 }), { nil: null, freq: 3 }) : fc.constant(null),
    charge: further ? name("weight", "load").map((each) => each as "weight" | "load") : fc.constant("weight" as const),
  });
  const limit = fc.record({
    carrier: name("x", "y"),
    shipments: maybe(fc.integer({ min: 1, max: 3 })),
    weight: maybe(fc.integer({ min: 1, max: 20 })),
  });
  return fc.record({
    shipments: fc.array(shipment, { minLength: 1, maxLength: further ? 4 : 5 }),
    warehouses: fc.array(warehouse, { minLength: 1, maxLength: 3 }),
    rates: fc.array(rate, { minLength: 1, maxLength: 4 }),
    carriers: further ? fc.uniqueArray(limit, { selector: ({ carrier }) => carrier, maxLength: 2 }) : fc.constant([]),
    goal: fc.constant("shipments" as const),
  });
}
