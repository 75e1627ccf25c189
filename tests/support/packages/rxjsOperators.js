/** rxjs/operators out of the one file that holds all of rxjs. */
module.exports = require("rxjs").operators;
