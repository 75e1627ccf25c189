import { createRequire } from "node:module";
import { dirname } from "node:path";

/** Where Microsoft addresses office.js; our host answers from the npm package. */
export const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The folder of the npm package with the unmodified office.js. */
export const officeJsFolder = (): string =>
  dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
