/** Excel's wildcards as a pattern of the whole text, letter case ignored: ? one character, * any, ~ before either takes it as it stands. */
export function wildcardPattern(text: string): RegExp {
  let pattern = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? "";
    const next = text[index + 1] ?? "";
    if (character === "~" && "~*?".includes(next) && next !== "") {
      pattern += `\\${next}`;
      index += 1;
    } else if (character === "*") pattern += "[\\s\\S]*";
    else if (character === "?") pattern += "[\\s\\S]";
    else pattern += character.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  }
  return new RegExp(`^${pattern}$`, "i");
}
