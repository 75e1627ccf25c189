const fc = require("../../../node_modules/fast-check/lib/cjs/fast-check.js");

/** Every run draws the same examples, so that a failure is one for everybody; PROPERTY_SEED=7 draws others. */
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_261_126) });

module.exports = fc;
