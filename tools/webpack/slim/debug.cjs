/** In place of the package `debug`, with which one file of @stdlib would write to a developer's console: a logger that is silent. */
module.exports = () => () => undefined;
