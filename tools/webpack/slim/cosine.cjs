/** In place of @stdlib's cosine; see sine.cjs. */
module.exports = Math.cos;
