/** About how wide a text is drawn, in pixels: enough to lay out a chart without asking the browser. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += /[ilj.,:;'|! ]/.test(letter) ? 0.3 : /[MWmw%@]/.test(letter) ? 0.85 : 0.56;
  return width * fontSize;
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
