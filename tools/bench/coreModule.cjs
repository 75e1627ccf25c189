/** The exports of a file of src/core, named by its path there. */
const sourceModule = require("./sourceModule.cjs");

module.exports = (name) => sourceModule(`core/${name}`);
