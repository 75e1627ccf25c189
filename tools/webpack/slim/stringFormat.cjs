/** In place of @stdlib/string-format, with which @stdlib words the refusals of arguments that ours never have: the words, their blanks left blank. */
module.exports = (text) => text;
