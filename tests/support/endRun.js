const fs = require("node:fs");

/** After the last suite: what they shared goes. */
module.exports = () => fs.rmSync(process.env.TEST_RUN_FOLDER, { recursive: true, force: true });
