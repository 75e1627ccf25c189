const { TestEnvironment } = require("jest-environment-node");

/** Jest's own for Node, in which a suite that imports jsdom gets the one that its worker has loaded once. */
module.exports = class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.jsdomOutside = () => require("jsdom");
  }
};
