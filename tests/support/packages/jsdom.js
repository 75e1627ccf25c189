/** The jsdom that a worker has loaded once, outside of the suites (see nodeEnvironment.js and windowEnvironment.js). */
module.exports = globalThis.jsdomOutside();
