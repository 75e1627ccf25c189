import { join } from "node:path";
import { projectFolder } from "./projectFolder";

/** Where Microsoft addresses office.js; our host answers from the npm package. */
export const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The folder of the npm package with the unmodified office.js. A bundler would resolve the package itself: it is looked up as a file. */
export const officeJsFolder = (): string => join(projectFolder(), "node_modules", "@microsoft", "office-js", "dist");
