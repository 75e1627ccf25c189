/**
 * In place of cjk-regex, which reads 1,036 files of Unicode tables when it is loaded, in every suite that opens a workbook: the
 * same characters by the engine's own tables. Univer asks for them where it breaks lines of Chinese, Japanese and Korean text.
 */
const scripts = ["Han", "Katakana", "Hiragana", "Hangul", "Bopomofo"].map((name) => `\\p{Script=${name}}`).join("");
const letters = `[[${scripts}]&&[\\p{Lo}\\p{Nl}\\p{So}\\p{Lm}]]`;
// CJK_Compatibility, CJK_Symbols_And_Punctuation, and the other blocks that cjk-regex names.
const blocks =
  "[\\u3300-\\u33ff\\u3000-\\u303f\\ufe10-\\ufe1f\\ufe30-\\ufe4f\\ufe50-\\ufe6f\\uff00-\\uffef\\u2ff0-\\u2fff\\u3190-\\u319f" +
  "\\u31c0-\\u31ef\\u3200-\\u32ff\\u30a0-\\u30ff]";
const setOf = (source) => ({ toRegExp: () => new RegExp(source, "v") });

module.exports = {
  all: () => setOf(`[${letters}${blocks}]`),
  letters: () => setOf(letters),
  punctuations: () => setOf(`[${blocks}--${letters}]`),
};
