/**
 * The cjk-regex that a worker has loaded once, outside of the suites (see nodeEnvironment.js and windowEnvironment.js): it reads 1,036
 * files of Unicode tables, and every suite that opens a workbook would.
 */
module.exports = globalThis.cjkRegexOutside();
