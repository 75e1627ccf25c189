import fc from "fast-check";
import { AreaIndex } from "../../../src/workbench/host/model/calculation/AreaIndex";
import { areasMeet } from "../../../src/workbench/host/model/calculation/areasMeet";
import type { SheetArea } from "../../../src/workbench/host/model/SheetArea";

/** Small areas, tall ones (from 1,024 rows on they are kept apart) and whole columns, on two sheets. */
const area: fc.Arbitrary<SheetArea> = fc.record({
  sheetId: fc.constantFrom("one", "two"),
  row: fc.integer({ min: 0, max: 300 }),
  column: fc.integer({ min: 0, max: 3 }),
  rows: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(900, 1500, 1_048_276)),
  columns: fc.integer({ min: 1, max: 2 }),
});

test("the items found are those of which an area meets the one asked for, after any setting, replacing and deleting", () => {
  const step = fc.record({ item: fc.integer({ min: 0, max: 5 }), areas: fc.array(area, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.array(area, { minLength: 1, maxLength: 5 }), (steps, asked) => {
      const index = new AreaIndex<number>();
      const kept = new Map<number, readonly SheetArea[]>();
      for (const { item, areas } of steps) {
        index.set(item, areas);
        kept.set(item, areas);
      }
      for (const wanted of asked) {
        const meets = (each: SheetArea): boolean => each.sheetId === wanted.sheetId && areasMeet(each, wanted);
        const items = [...kept].filter(([, areas]) => areas.some(meets));
        expect([...index.meeting(wanted)].sort()).toEqual(items.map(([item]) => item).sort());
      }
    }),
  );
});
