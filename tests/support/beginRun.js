const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

/** Before the first suite: a folder for what the suites of this run share (see onceARun.ts). */
module.exports = () => {
  process.env.TEST_RUN_FOLDER = fs.mkdtempSync(path.join(os.tmpdir(), "aop-tests-"));
};
