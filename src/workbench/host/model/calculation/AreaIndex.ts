import type { SheetArea } from "../SheetArea";
import { areasMeet } from "./areasMeet";

interface Entry<Item> {
  readonly area: SheetArea;
  readonly item: Item;
}

const bandHeight = 64;
const mostBands = 16;

/** Finds what lies in an area among many areas, without looking at all: areas are kept by bands of rows, tall ones apart. */
export class AreaIndex<Item> {
  /** By sheet and band. */
  private readonly bands = new Map<string, Map<number, Set<Entry<Item>>>>();
  private readonly tall = new Map<string, Set<Entry<Item>>>();
  private readonly entries = new Map<Item, Entry<Item>[]>();

  /** Replaces the areas of an item. */
  set(item: Item, areas: readonly SheetArea[]): void {
    this.delete(item);
    if (areas.length === 0) return;
    const list = areas.map((area) => ({ area, item }));
    this.entries.set(item, list);
    for (const entry of list) for (const set of this.setsOf(entry.area)) set.add(entry);
  }

  delete(item: Item): void {
    for (const entry of this.entries.get(item) ?? []) for (const set of this.setsOf(entry.area)) set.delete(entry);
    this.entries.delete(item);
  }

  clear(): void {
    this.bands.clear();
    this.tall.clear();
    this.entries.clear();
  }

  /** The items with an area that meets this one, each once. */
  meeting(area: SheetArea): Set<Item> {
    const found = new Set<Item>();
    const take = (set: Set<Entry<Item>> | undefined): void =>
      set?.forEach((entry) => areasMeet(entry.area, area) && found.add(entry.item));
    take(this.tall.get(area.sheetId));
    const bands = this.bands.get(area.sheetId);
    if (!bands) return found;
    const [first, last] = bandsOf(area);
    if (last - first < 1000) for (let band = first; band <= last; band += 1) take(bands.get(band));
    else bands.forEach(take);
    return found;
  }

  private setsOf(area: SheetArea): Set<Entry<Item>>[] {
    const [first, last] = bandsOf(area);
    if (last - first >= mostBands) return [madeIn(this.tall, area.sheetId, () => new Set())];
    const bands = madeIn(this.bands, area.sheetId, () => new Map<number, Set<Entry<Item>>>());
    return Array.from({ length: last - first + 1 }, (_, index) => madeIn(bands, first + index, () => new Set()));
  }
}

const bandsOf = (area: SheetArea): [number, number] => [
  Math.floor(area.row / bandHeight),
  Math.floor((area.row + area.rows - 1) / bandHeight),
];

function madeIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
