import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { commands } from "../src/commands/commands";

const root = path.resolve(__dirname, "..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const document = new JSDOM(xml, { contentType: "text/xml" }).window.document;
const elements = (name: string): Element[] => [...document.getElementsByTagName(name)];
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"]
    .flatMap(elements)
    .filter((element) => element.hasAttribute("id"))
    .map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")] as const),
);
const address = "https://localhost:3000";

describe("manifest.xml, where no schema sees a mistake", () => {
  test("every resid leads to a resource, and every resource is used", () => {
    const used = [...document.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
    expect(used.filter((resid) => !resources.has(resid))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  });

  test("ids are unique, and a resid has 32 characters at most", () => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => attribute(element, "id"));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  test("every address is https and begins with the one that the build replaces", () => {
    const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(([, found]) => found);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((found) => !found?.startsWith(`${address}/`))).toEqual([]);
    expect(elements("AppDomain").map((domain) => domain.textContent)).toEqual([address]);
  });

  test("short strings have 125 characters at most, long ones 250", () => {
    const tooLong = (list: string, limit: number): string[] =>
      [...(elements(list)[0]?.getElementsByTagName("bt:String") ?? [])]
        .map((element) => attribute(element, "DefaultValue"))
        .filter((text) => text.length > limit);
    expect(tooLong("bt:ShortStrings", 125)).toEqual([]);
    expect(tooLong("bt:LongStrings", 250)).toEqual([]);
  });

  test("one page runs everything: functions, commands and pane share the long-living runtime", () => {
    const pages = [
      ...elements("Runtime"),
      ...elements("FunctionFile"),
      ...elements("Page").flatMap((page) => [...page.getElementsByTagName("SourceLocation")]),
      ...elements("Action").flatMap((action) => [...action.getElementsByTagName("SourceLocation")]),
    ].map((element) => attribute(element, "resid"));
    expect(new Set(pages)).toEqual(new Set(["Taskpane.Url"]));
    expect(attribute(elements("Runtime")[0], "lifetime")).toBe("long");
    expect(elements("TaskpaneId")).toEqual([]);
    const source = elements("DefaultSettings")[0]?.getElementsByTagName("SourceLocation")[0];
    expect(attribute(source, "DefaultValue")).toBe(resources.get("Taskpane.Url"));
  });

  test("every button's function is registered, and every registered function has a button", () => {
    const named = elements("FunctionName").map((element) => element.textContent ?? "");
    expect([...named].sort()).toEqual(Object.keys(commands).sort());
  });

  test("the namespace is AOP, and the requirement sets are those of the design", () => {
    expect(resources.get(attribute(elements("Namespace")[0], "resid"))).toBe("AOP");
    const sets = elements("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.12"]);
  });

  test("the version is package.json's", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(elements("Version")[0]?.textContent).toBe(`${version}.0`);
  });

  test("the id is a GUID and stays the same for ever", () => {
    expect(elements("Id")[0]?.textContent).toBe("6d0b0a4e-53f3-4c0e-9a37-0f6b4b1d7c52");
  });

  test("help and support pages that it names are there", () => {
    expect(attribute(elements("SupportUrl")[0], "DefaultValue")).toBe(`${address}/help/index.html`);
    expect(existsSync(path.join(root, "assets/help/index.html"))).toBe(true);
    expect(readFileSync(path.join(root, "assets/help/index.html"), "utf8")).toContain('href="privacy.html"');
    expect(existsSync(path.join(root, "assets/help/privacy.html"))).toBe(true);
  });
});

describe("icons", () => {
  const icons = [
    ...elements("bt:Image")
      .filter((element) => element.hasAttribute("id"))
      .map((element) => {
        const id = attribute(element, "id");
        return [attribute(element, "DefaultValue"), Number(id.slice(id.lastIndexOf(".") + 1))] as const;
      }),
    [attribute(elements("IconUrl")[0], "DefaultValue"), 32] as const,
    [attribute(elements("HighResolutionIconUrl")[0], "DefaultValue"), 64] as const,
    ...[16, 20, 24, 32, 40, 48, 64, 80, 128].map((size) => [`${address}/assets/icon-${size}.png`, size] as const),
  ];

  test.each(icons)("%s is a picture of %i pixels", (url, size) => {
    const png = readFileSync(path.join(root, url.slice(address.length)));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    expect(colorsIn(png, size).size).toBeGreaterThan(3);
  });

  test("a control's images have the sizes they are named for", () => {
    for (const image of elements("bt:Image").filter((element) => element.hasAttribute("resid"))) {
      expect(attribute(image, "resid").endsWith(`.${attribute(image, "size")}`)).toBe(true);
    }
  });

  test("are drawn from the SVGs that stand beside them", () => {
    const drawn = mkdtempSync(path.join(tmpdir(), "aop-icons-"));
    execFileSync(process.execPath, [path.join(root, "tools/icons.mjs"), drawn]);
    for (const [url, size] of icons) {
      const file = url.slice(`${address}/assets/`.length);
      const [fresh, committed] = [path.join(drawn, file), path.join(root, "assets", file)].map((each) =>
        pixelsOf(readFileSync(each)),
      );
      expect([file, size, fresh?.equals(committed ?? Buffer.alloc(0))]).toEqual([file, size, true]);
    }
    rmSync(drawn, { recursive: true });
  });
});

/** The rows of a PNG without filters, as tools/icons.mjs writes it: each is led by a zero. */
function pixelsOf(png: Buffer): Buffer {
  const start = png.indexOf("IDAT") + 4;
  return inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
}

/** The different colours of a picture. */
function colorsIn(png: Buffer, size: number): ReadonlySet<number> {
  const pixels = pixelsOf(png);
  const colors = new Set<number>();
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      colors.add(pixels.readUInt32BE(row * (size * 4 + 1) + 1 + column * 4));
  return colors;
}

describe("the schema", () => {
  // ../shared/data holds Microsoft's schemas on the development machines; elsewhere the checks above stand alone.
  const schema = path.resolve(root, "../shared/data/manifest-xsd/OfficeAppManifestV1_1.xsd");
  const lacks = !existsSync(schema)
    ? "the schemas (../shared/data/manifest-xsd) are not here"
    : spawnSync("xmllint", ["--version"]).error !== undefined
      ? "xmllint is not installed"
      : null;

  (lacks === null ? test : test.skip)(
    `xmllint accepts manifest.xml${lacks === null ? "" : `: skipped, ${lacks}`}`,
    () => {
      const result = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, path.join(root, "manifest.xml")], {
        encoding: "utf8",
      });
      expect(result.stderr.trim()).toMatch(/validates$/);
    },
  );
});
