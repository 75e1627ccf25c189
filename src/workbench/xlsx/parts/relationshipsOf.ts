import { parseXml } from "./parseXml";
import type { XlsxPackage } from "./XlsxPackage";

/** A relationship of a part; `target` is the name of a part ("xl/charts/chart1.xml"). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "drawing", "chart", "worksheet". */
  readonly type: string;
  readonly target: string;
}

export function relationshipsOf(file: XlsxPackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const xml = file.read(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (xml === undefined) return [];
  return parseXml(xml).children.map(({ attributes }) => ({
    id: attributes.Id ?? "",
    type: (attributes.Type ?? "").split("/").at(-1) ?? "",
    target: resolve(folder, attributes.Target ?? ""),
  }));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
