const { TestEnvironment } = require("jest-environment-jsdom");

const cjkRegex = import("cjk-regex");

/**
 * A browser window for tests that open the embedded Excel in it (`@jest-environment ./tests/support/windowEnvironment.js`):
 * jsdom at the add-in's address, with what jsdom lacks of Node, and with Node's builds of the packages.
 */
module.exports = class WindowEnvironment extends TestEnvironment {
  constructor(config, context) {
    const url = "https://localhost:3000/taskpane.html";
    const testEnvironmentOptions = { url, ...config.projectConfig.testEnvironmentOptions };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  async setup() {
    await super.setup();
    for (const name of ["TextEncoder", "TextDecoder", "structuredClone", "setImmediate", "clearImmediate"]) {
      this.global[name] ??= globalThis[name];
    }
    const loaded = await cjkRegex;
    this.global.cjkRegexOutside = () => loaded;
    this.global.jsdomOutside = () => require("jsdom");
  }
};
