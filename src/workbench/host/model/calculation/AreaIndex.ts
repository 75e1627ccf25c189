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
  private readonly bands = new Map<string, Set<Entry<Item>>>();
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
    const [first, last] = bandsOf(area);
    if (last - first < 1000)
      for (let band = first; band <= last; band += 1) take(this.bands.get(`${area.sheetId}/${band}`));
    else for (const [key, set] of this.bands) if (key.startsWith(`${area.sheetId}/`)) take(set);
    return found;
  }

  private setsOf(area: SheetArea): Set<Entry<Item>>[] {
    const [first, last] = bandsOf(area);
    if (last - first >= mostBands) return [setIn(this.tall, area.sheetId)];
    return Array.from({ length: last - first + 1 }, (_, index) =>
      setIn(this.bands, `${area.sheetId}/${first + index}`),
    );
  }
}

const bandsOf = (area: SheetArea): [number, number] => [
  Math.floor(area.row / bandHeight),
  Math.floor((area.row + area.rows - 1) / bandHeight),
];

function setIn<Item>(map: Map<string, Set<Item>>, key: string): Set<Item> {
  let set = map.get(key);
  if (!set) map.set(key, (set = new Set()));
  return set;
}
