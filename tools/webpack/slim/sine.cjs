/** In place of @stdlib's sine, which brings its own reduction of huge angles: it is asked only for gamma functions of negative numbers, which no distribution of ours has. */
module.exports = Math.sin;
