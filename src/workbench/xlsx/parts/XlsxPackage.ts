import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an .xlsx file as texts. Parts can be changed, added and zipped again. */
export class XlsxPackage {
  private readonly parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  names(): string[] {
    return Object.keys(this.parts);
  }

  read(name: string): string | undefined {
    const part = this.parts[name];
    return part && strFromU8(part);
  }

  write(name: string, text: string): void {
    this.parts[name] = strToU8(text);
  }

  /** Changes a part that must be there. */
  edit(name: string, change: (text: string) => string): void {
    const text = this.read(name);
    if (text === undefined) throw new Error(`The workbook's file has no part ${name}.`);
    this.write(name, change(text));
  }

  /** Adds a part with its content type. */
  add(name: string, contentType: string, text: string): void {
    this.write(name, text);
    this.edit("[Content_Types].xml", (types) =>
      types.replace("</Types>", `<Override PartName="/${name}" ContentType="${contentType}"/></Types>`),
    );
  }

  /** Adds a relationship from one part to another (target relative to the part's folder) and gives its id. */
  relate(from: string, type: string, target: string): string {
    const slash = from.lastIndexOf("/");
    const name = `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
    const known = this.read(name) ?? emptyRelationships;
    const id = `rIdA${(known.match(/<Relationship /g) ?? []).length + 1}`;
    const entry = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    // A part without relationships may hold an element that closes itself.
    const open = known.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
    this.write(name, open.replace("</Relationships>", `${entry}</Relationships>`));
    return id;
  }

  /** Zipped with one fixed date, so that the same workbook gives the same bytes. */
  bytes(): Uint8Array {
    return zipSync(this.parts, { level: 6, mtime: "1980-01-01" });
  }
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
