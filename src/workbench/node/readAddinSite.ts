import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";

/** A built add-in on disk, as its web server would give it. */
export interface AddinSite {
  readonly html: string;
  /** Id and name of the manifest. */
  readonly id: string;
  readonly name: string;
  readonly functions: { readonly json: string; readonly namespace: string } | undefined;
  /** The file behind an address of the site; undefined when there is none. */
  file(url: URL): string | undefined;
  read(url: URL): Promise<Uint8Array | undefined>;
}

export function readAddinSite(directory: string): AddinSite {
  const text = (name: string): string | undefined =>
    existsSync(join(directory, name)) ? readFileSync(join(directory, name), "utf8") : undefined;
  const html = text("taskpane.html");
  if (html === undefined) throw new Error(`${directory} has no taskpane.html: build the add-in first (npm run build).`);
  const manifest = text("manifest.xml") ?? "";
  const json = text("functions.json");
  const file = (url: URL): string | undefined => {
    const path = join(directory, normalize(decodeURIComponent(url.pathname)));
    return path.startsWith(directory) && existsSync(path) ? path : undefined;
  };
  return {
    html,
    id: /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? "addin",
    name: /<DisplayName\s+DefaultValue="([^"]*)"/.exec(manifest)?.[1] ?? "Add-in",
    functions: json === undefined ? undefined : { json, namespace: functionNamespace(manifest) },
    file,
    read: async (url) => {
      const path = file(url);
      return path === undefined ? undefined : readFile(path);
    },
  };
}

/** The text behind <Namespace resid="..."/> of the custom functions. */
function functionNamespace(manifest: string): string {
  const id = /<Namespace\s+resid="([^"]+)"/.exec(manifest)?.[1] ?? "";
  const resource = new RegExp(`<bt:String\\s+id="${id}"\\s+DefaultValue="([^"]*)"`).exec(manifest);
  return resource?.[1] ?? "";
}
