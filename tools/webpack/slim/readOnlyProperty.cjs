/** In place of @stdlib/utils-define-nonenumerable-read-only-property, which brings its own Object.defineProperty for browsers of 2009. */
module.exports = (object, name, value) => Object.defineProperty(object, name, { value });
