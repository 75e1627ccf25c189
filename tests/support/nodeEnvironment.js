const { TestEnvironment } = require("jest-environment-node");

const cjkRegex = import("cjk-regex");

/** Jest's own for Node, in which a suite that imports jsdom or cjk-regex gets the one that its worker has loaded once. */
module.exports = class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const loaded = await cjkRegex;
    this.global.cjkRegexOutside = () => loaded;
    this.global.jsdomOutside = () => require("jsdom");
  }
};
