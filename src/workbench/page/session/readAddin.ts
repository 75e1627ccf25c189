import type { CustomFunctionDeclaration } from "../../host/model/CustomFunctionGateway";
import { readFunctionDeclarations } from "../../host/readFunctionDeclarations";
import { readManifest } from "../ribbon/readManifest";
import type { AddinManifest } from "../ribbon/RibbonTab";

/** What Excel knows of an add-in before it opens its page. */
export interface InstalledAddin {
  readonly manifest: AddinManifest;
  readonly declarations: readonly CustomFunctionDeclaration[];
}

/**
 * Reads the add-in's manifest and its function metadata from its own address, as Excel does.
 * @throws AddinUnreachable where the browser gets no answer: mostly because it has not accepted the certificate of that address
 */
export async function readAddin(origin: string): Promise<InstalledAddin> {
  const manifest = readManifest(await read(`${origin}/manifest.xml`));
  const declarations = readFunctionDeclarations(await read(manifest.functionsMetadataUrl), manifest.namespace);
  return { manifest, declarations };
}

/** The add-in's address gives no answer. */
export class AddinUnreachable extends Error {
  constructor(readonly address: string) {
    super(`The add-in at ${address} cannot be reached.`);
  }
}

async function read(address: string): Promise<string> {
  const response = await fetch(address).catch(() => {
    throw new AddinUnreachable(new URL(address).origin);
  });
  if (!response.ok)
    throw new Error(`The add-in's ${address} is missing (${response.status}). Run "npm run build" and start again.`);
  return response.text();
}
