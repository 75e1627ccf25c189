import { formulaTokens } from "./formulaTokens";

/** A formula as Excel shows it, from its form in a file: prefixes dropped, ANCHORARRAY(A1) as A1#, _xldudf_AOP_NAME as AOP.NAME. */
export function excelFormula(stored: string): string {
  const tokens = formulaTokens(stored).map((token) =>
    token.kind === "function" || token.kind === "name" ? { ...token, text: shown(token.text) } : token,
  );
  const texts = tokens.map((token) => token.text);
  for (const [name, before, after] of wrappers) {
    for (let index = texts.indexOf(name); index !== -1; index = texts.indexOf(name)) {
      const close = closingBracket(texts, index + 1);
      texts[index] = before;
      texts[index + 1] = "";
      texts[close] = after;
    }
  }
  return `=${texts.join("")}`;
}

const wrappers = [
  ["ANCHORARRAY", "", "#"],
  ["SINGLE", "@", ""],
] as const;

function shown(name: string): string {
  const customFunction = /^_xldudf_(.+)$/i.exec(name);
  if (customFunction) return (customFunction[1] ?? "").replaceAll("_", ".");
  return name.replace(/^(_xlfn\.)?(_xlws\.|_xlpm\.)?/i, "");
}

function closingBracket(texts: readonly string[], open: number): number {
  let depth = 0;
  for (let index = open; index < texts.length; index++) {
    if (texts[index] === "(") depth++;
    else if (texts[index] === ")" && --depth === 0) return index;
  }
  return texts.length - 1;
}
